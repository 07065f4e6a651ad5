import type { Bilingual } from '../language.ts';

interface CheckText {
  description: string;
  publish: string;
  examples: string;
  fine: (records: number, regions: number) => string;
  wrong: (count: number) => string;
  conflicts: (count: number) => string;
  publishHeading: string;
  ready: string;
  noPublisher: string;
  obstacles: Record<'line-not-verified' | 'review-overdue', (id: string, date: string) => string>;
  unconfirmed: (count: number) => string;
}

export const checkText: Bilingual<CheckText> = {
  sv: {
    description:
      'Kontrollerar alla uppgifter och säger vad som är fel, var och vad som ska stå där.',
    publish: 'kontrollera också det som måste vara klart innan en riktig utgivare går ut med datan',
    examples: `
Exempel:
  frid check              Alla fel, med fil och rad. Uppgifter som går isär räknas upp, men är inga fel.
  frid check --publish    Också: är utgivaren angiven, är 112 och de nationella linjerna bekräftade?
  frid check --json       Samma sak för ett annat program.`,
    fine: (records, regions) => `Inga fel i ${records} poster i ${regions} regioner.`,
    wrong: (count) => (count === 1 ? '1 fel.' : `${count} fel.`),
    conflicts: (count) =>
      `Källor som säger olika (${count}). Det är inga fel; de ges ut som de är tills någon vet:`,
    publishHeading: 'Innan en riktig utgivare går ut med datan:',
    ready: 'Allt som krävs är klart.',
    noPublisher:
      'Utgivaren är inte angiven: sätt FRID_PUBLISHER till en YAML-fil med namn, organisationsnummer, e-post och webbplats.',
    obstacles: {
      'line-not-verified': (id) =>
        `${id} visas alltid, men inget telefonnummer är bekräftat. Fråga den som driver linjen och skriv verifiedOn.`,
      'review-overdue': (id, date) =>
        `${id} bekräftades ${date}, för mer än tolv månader sedan. Fråga igen.`,
    },
    unconfirmed: (count) =>
      `Ges ut som obekräftade, eftersom ingen ansvarig står bakom dem (${count}):`,
  },
  en: {
    description: 'Checks all data and says what is wrong, where, and what should stand there.',
    publish: 'also check what must be done before a real publisher goes live with the data',
    examples: `
Examples:
  frid check              Every error, with file and line. Facts that sources disagree on are listed, but are no errors.
  frid check --publish    Also: is the publisher set, are 112 and the national lines verified?
  frid check --json       The same for another program.`,
    fine: (records, regions) => `No errors in ${records} records in ${regions} regions.`,
    wrong: (count) => (count === 1 ? '1 error.' : `${count} errors.`),
    conflicts: (count) =>
      `Sources that disagree (${count}). These are no errors; they are published as they are until somebody knows:`,
    publishHeading: 'Before a real publisher goes live with the data:',
    ready: 'Everything required is in place.',
    noPublisher:
      'The publisher is not set: set FRID_PUBLISHER to a YAML file with name, organization number, e-mail and website.',
    obstacles: {
      'line-not-verified': (id) =>
        `${id} is always shown, but no phone number of it is verified. Ask who runs the line and write verifiedOn.`,
      'review-overdue': (id, date) =>
        `${id} was verified on ${date}, more than twelve months ago. Ask again.`,
    },
    unconfirmed: (count) =>
      `Published as unconfirmed, because nobody responsible stands behind them (${count}):`,
  },
};
