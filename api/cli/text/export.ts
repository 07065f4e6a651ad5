import type { Bilingual } from '../language.ts';

interface ExportText {
  description: string;
  what: string;
  out: string;
  examples: string;
  unknown: (given: string) => string;
  findings: (count: number) => string;
  sheets: Record<'contacts' | 'help', string>;
  help: Record<'column' | 'meaning' | 'choices', string>;
  keys: Record<'id' | 'channel.id' | 'region' | 'stamp', string>;
  ofService: string;
  ofChannel: string;
  ofSource: string;
  written: (path: string, rows: number) => string;
  next: (path: string) => string;
}

export const exportText: Bilingual<ExportText> = {
  sv: {
    description: 'Skriver alla stödkontakter till ett kalkylark, att ändra i och läsa in igen.',
    what: 'vad som ska skrivas; än så länge bara contacts',
    out: 'filens namn: .xlsx för Excel, eller .csv',
    examples: `
Exempel:
  frid export contacts                        Skriver contacts.xlsx.
  frid export contacts --out kontakter.csv    Samma sak som CSV.

Varje rad är en kontaktväg; det som gäller hela tjänsten står på alla dess rader. Ändra i cellerna och
läs in arket med frid import: det visar vad som ändras innan något skrivs.
Källor och uppgifter som går isär står kvar i YAML-filerna. Kolumnerna som börjar med source är till
för att lägga till en källa.`,
    unknown: (given) => `Det går inte att exportera ${given}. Skriv: frid export contacts`,
    findings: (count) =>
      `Inget är skrivet: ${count === 1 ? '1 fel' : `${count} fel`} i filerna. Rätta först (frid check).`,
    sheets: { contacts: 'Kontakter', help: 'Så här' },
    help: { column: 'Kolumn', meaning: 'Vad det är', choices: 'Välj bland' },
    keys: {
      id: 'tjänstens id; ändra det inte',
      'channel.id': 'kontaktvägens id inom tjänsten; ändra det inte',
      region: 'mappen som tjänsten står i; fylls i för en ny tjänst',
      stamp: 'visar om någon annan har ändrat posten sedan arket gjordes; lämna den i fred',
    },
    ofService: 'tjänsten:',
    ofChannel: 'kontaktvägen:',
    ofSource: 'en källa att lägga till:',
    written: (path, rows) => `${path} är skriven: ${rows === 1 ? '1 rad' : `${rows} rader`}.`,
    next: (path) => `När du har ändrat: frid import ${path}`,
  },
  en: {
    description: 'Writes all support contacts to a spreadsheet, to edit and to import again.',
    what: 'what to write; so far only contacts',
    out: 'name of the file: .xlsx for Excel, or .csv',
    examples: `
Examples:
  frid export contacts                       Writes contacts.xlsx.
  frid export contacts --out contacts.csv    The same as CSV.

Each row is a channel; what holds for the whole service stands in all of its rows. Edit the cells and
read the sheet with frid import: it shows what will change before anything is written.
Sources, and facts that sources disagree on, stay in the YAML files. The columns that begin with
source are there to add one.`,
    unknown: (given) => `${given} cannot be exported. Write: frid export contacts`,
    findings: (count) =>
      `Nothing has been written: ${count === 1 ? '1 error' : `${count} errors`} in the files. Mend first (frid check).`,
    sheets: { contacts: 'Contacts', help: 'How to' },
    help: { column: 'Column', meaning: 'What it is', choices: 'Choose from' },
    keys: {
      id: 'id of the service; do not change it',
      'channel.id': 'id of the channel within the service; do not change it',
      region: 'folder of the service; fill it in for a new one',
      stamp: 'shows whether somebody else has changed the record since; leave it alone',
    },
    ofService: 'the service:',
    ofChannel: 'the channel:',
    ofSource: 'a source to add:',
    written: (path, rows) => `${path} is written: ${rows === 1 ? '1 row' : `${rows} rows`}.`,
    next: (path) => `When you have edited it: frid import ${path}`,
  },
};
