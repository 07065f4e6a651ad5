import type { Bilingual } from '../language.ts';

export interface ProgramText {
  description: string;
  helpCommand: string;
  commonOptions: string;
  options: Record<'example' | 'data' | 'date' | 'json' | 'lang' | 'help', string>;
  headings: Record<string, string>;
  placeholders: Record<string, string>;
  progress: string;
  notADay: (text: string) => string;
  more: string;
}

export const programText: Bilingual<ProgramText> = {
  sv: {
    description:
      'Håller handlingsplaner och stödkontakter rätt, och ger ut dem så att ingen kan ändra dem i tysthet.',
    helpCommand: 'visar hjälp om ett kommando',
    commonOptions: 'Gemensamma tillval:',
    options: {
      example: 'arbeta med det påhittade exempellänets utgåvor i stället för de riktiga',
      data: 'mapp med regionernas mappar, om det inte är den i FRID_DATA, eller Frids egen data/',
      date: 'dagen att räkna från (ÅÅÅÅ-MM-DD), om det inte är i dag i Sverige',
      json: 'svara med JSON, för andra program',
      lang: 'språk; annars det som datorn är inställd på',
      help: 'visar den här hjälpen',
    },
    headings: {
      'Usage:': 'Så här skriver du:',
      'Arguments:': 'Uppgifter:',
      'Options:': 'Tillval:',
      'Commands:': 'Kommandon:',
    },
    placeholders: {
      options: 'tillval',
      command: 'kommando',
      folder: 'mapp',
      file: 'fil',
      day: 'dag',
      text: 'text',
      role: 'roll',
      where: 'plats',
      sheet: 'ark',
      what: 'vad',
      region: 'region',
    },
    progress: 'Arbetar',
    notADay: (text) => `${text} är ingen dag. Skriv år, månad och dag, som 2026-11-23.`,
    more: `
En vanlig dag:
  1. Ändra i YAML-filerna i data/, till exempel data/varmland/services.yaml.
  2. frid check      Säger vad som är fel, i vilken fil och på vilken rad.
  3. frid diff       Visar i meningar vad som har ändrats sedan förra utgåvan.
  4. frid release    Ger ut en ny version.

Den som hellre skriver i Excel:
  frid export contacts              Skriver alla kontakter till ett ark att ändra i.
  frid stale --out ringark.xlsx     Skriver ett ringark: vem som behöver tillfrågas, det viktigaste först.
  frid import ARK                   Visar vad arket ändrar; med --write skrivs det.

Något nytt:
  frid new service ID --region varmland   Börjar en post att fylla i, med förklaring vid varje fält.

När det brådskar:
  frid withdraw ID --reason "…"     Tar en kontakt ur bruk direkt.
  frid redact ID.fält --reason "…"  Tar en läckt uppgift ur alla gamla utgåvor.

Hjälp om ett kommando, med exempel: frid check --help

Slutkoder: 0 allt är bra, 1 något är fel eller vägras, 2 kommandot är felskrivet.`,
  },
  en: {
    description:
      'Keeps action plans and support contacts right, and publishes them so that nobody can change them silently.',
    helpCommand: 'shows help for a command',
    commonOptions: 'Common options:',
    options: {
      example: "work with the fictional county's releases instead of the real ones",
      data: "folder with the regions' folders, if it is not that in FRID_DATA, or Frid's own data/",
      date: 'the day to reckon from (YYYY-MM-DD), if it is not today in Sweden',
      json: 'answer in JSON, for other programs',
      lang: "language; otherwise the computer's own",
      help: 'shows this help',
    },
    headings: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    placeholders: {},
    progress: 'Working',
    notADay: (text) => `${text} is no day. Write year, month and day, as 2026-11-23.`,
    more: `
An ordinary day:
  1. Edit the YAML files in data/, for instance data/varmland/services.yaml.
  2. frid check      Says what is wrong, in which file and on which line.
  3. frid diff       Shows in sentences what has changed since the last release.
  4. frid release    Publishes a new version.

If you would rather write in Excel:
  frid export contacts              Writes all contacts to a sheet to edit.
  frid stale --out calls.xlsx       Writes a call sheet: who needs to be asked, most urgent first.
  frid import SHEET                 Shows what the sheet changes; with --write it is written.

Something new:
  frid new service ID --region varmland   Begins a record to fill in, with an explanation at each field.

When it is urgent:
  frid withdraw ID --reason "…"      Takes a contact out of use at once.
  frid redact ID.field --reason "…"  Takes a leaked fact out of all old releases.

Help for one command, with examples: frid check --help

Exit codes: 0 all is well, 1 something is wrong or refused, 2 the command is mistyped.`,
  },
};
