import type { CallCounts } from '../../../data/call-sheet/read.ts';
import type { Bilingual } from '../language.ts';

interface ImportText {
  description: string;
  sheet: string;
  write: string;
  examples: string;
  wrong: (count: number) => string;
  elsewhere: string;
  counts: (counts: CallCounts) => string;
  nothing: string;
  changes: (count: number) => string;
  numbers: string;
  noNumber: string;
  notWritten: (sheet: string) => string;
  written: (files: string) => string;
  confirm: string;
  next: string;
}

export const importText: Bilingual<ImportText> = {
  sv: {
    description:
      'Läser in ett ifyllt ringark eller ett ändrat kontaktark. Visar först, skriver sedan.',
    sheet: 'arket från frid stale eller frid export, som .xlsx eller .csv',
    write: 'skriv ändringarna till YAML-filerna',
    examples: `
Exempel:
  frid import ringark.xlsx             Visar vad som skulle ändras. Skriver inget.
  frid import ringark.xlsx --write     Skriver.

Är något fel sägs det cell för cell (kontakter.xlsx!D14), och då skrivs inget alls. Bara det som är
annorlunda ändras: kommentarer och ordning i filerna är kvar. En rad som saknas tar inte bort något;
det gör frid withdraw. Ett nytt nummer måste bekräftas av en annan person när det ges ut (frid release).`,
    wrong: (count) => `${count === 1 ? '1 fel' : `${count} fel`}. Inget är skrivet.`,
    elsewhere: 'Med de ändringarna skulle det här bli fel i filerna:',
    counts: ({ confirmed, corrected, unreached }) =>
      `Ringarket: ${confirmed} bekräftade, ${corrected} rättade, ${unreached} som inte svarade.`,
    nothing: 'Arket säger samma sak som filerna. Inget ändras.',
    changes: (count) => (count === 1 ? '1 ändring:' : `${count} ändringar:`),
    numbers: 'Nummer som ändras. Jämför siffra för siffra:',
    noNumber: '(inget nummer)',
    notWritten: (sheet) => `Inget är skrivet än. Stämmer det? Kör: frid import ${sheet} --write`,
    written: (files) => `Skrivet: ${files}.`,
    confirm:
      'Ett ändrat nummer måste bekräftas av en annan person när det ges ut: frid release --confirmed-by ROLL',
    next: 'Nästa steg: frid diff, och sedan frid release.',
  },
  en: {
    description:
      'Reads a filled call sheet or an edited sheet of contacts. Shows first, writes then.',
    sheet: 'the sheet of frid stale or frid export, as .xlsx or .csv',
    write: 'write the changes to the YAML files',
    examples: `
Examples:
  frid import calls.xlsx             Shows what would change. Writes nothing.
  frid import calls.xlsx --write     Writes.

Whatever is wrong is told cell by cell (contacts.xlsx!D14), and then nothing at all is written. Only
what differs is changed: comments and order in the files stay. A row that is missing removes nothing;
frid withdraw does. A new number must be confirmed by another person when it is released.`,
    wrong: (count) => `${count === 1 ? '1 error' : `${count} errors`}. Nothing has been written.`,
    elsewhere: 'With these changes, this would be wrong in the files:',
    counts: ({ confirmed, corrected, unreached }) =>
      `Call sheet: ${confirmed} confirmed, ${corrected} corrected, ${unreached} did not answer.`,
    nothing: 'The sheet says the same as the files. Nothing changes.',
    changes: (count) => (count === 1 ? '1 change:' : `${count} changes:`),
    numbers: 'Numbers that change. Compare digit by digit:',
    noNumber: '(no number)',
    notWritten: (sheet) =>
      `Nothing has been written yet. Is it right? Run: frid import ${sheet} --write`,
    written: (files) => `Written: ${files}.`,
    confirm:
      'A changed number must be confirmed by another person when it is released: frid release --confirmed-by ROLE',
    next: 'Next: frid diff, and then frid release.',
  },
};
