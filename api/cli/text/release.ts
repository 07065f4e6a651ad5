import type { Bilingual } from '../language.ts';
import type { Objection } from '../../../data/release/propose.ts';

interface ReleaseText {
  description: string;
  options: Record<'dryRun' | 'confirmedBy' | 'sign', string>;
  examples: string;
  findings: (count: number) => string;
  proposal: (version: string, before: string | null) => string;
  first: (records: number) => string;
  numbers: string;
  noNumber: string;
  objections: Record<Objection, string>;
  vanished: string;
  notARole: (text: string) => string;
  confirmed: (role: string) => string;
  signed: string;
  dryRun: string;
  done: (version: string, folder: string) => string;
  hash: (hash: string) => string;
  finished: string;
  next: string;
}

export const releaseText: Bilingual<ReleaseText> = {
  sv: {
    description: 'Ger ut filerna som de är nu som en ny version, som ingen kan ändra i tysthet.',
    options: {
      dryRun: 'visa vad som skulle ges ut, men skriv inget',
      confirmedBy:
        'rollen hos den andra person som har jämfört gamla och nya nummer, till exempel samordnare',
      sign: 'fil med en privat Ed25519-nyckel (PEM) att skriva under utgåvan med',
    },
    examples: `
Versionen är år.månad.nummer: 2026.11.0 är den första i november 2026.

Exempel:
  frid release --dry-run                     Visar version och ändringar.
  frid release                               Ger ut.
  frid release --confirmed-by samordnare     När ett nummer har ändrats: en annan person än du har
                                             jämfört det nya numret med den som har det.
  frid release --sign nyckel.pem             Skriver också under.

Det vägras när något är fel i filerna, när inget har ändrats, när en post har försvunnit (ta den ur
bruk med frid withdraw i stället) och när ett nummer har ändrats, eller en
kontaktväg har försvunnit, utan att någon annan har bekräftat det.`,
    findings: (count) =>
      `Ingen utgåva: ${count === 1 ? '1 fel' : `${count} fel`} i filerna. Rätta först (frid check).`,
    proposal: (version, before) =>
      before === null
        ? `Ny utgåva ${version}, den första:`
        : `Ny utgåva ${version}, med dessa ändringar sedan ${before}:`,
    first: (records) => `${records} poster.`,
    numbers:
      'Nummer som ändras, och kontaktvägar som försvinner. Jämför gammalt och nytt, siffra för siffra:',
    noNumber: '(ingenting)',
    objections: {
      'nothing-changed': 'Ingen utgåva: inget har ändrats sedan den förra.',
      vanished:
        'Ingen utgåva: poster har försvunnit. Lägg tillbaka dem och ta dem ur bruk med frid withdraw ID --reason "…". En uppgift som aldrig borde ha getts ut tas bort med frid redact.',
      'date-before-last':
        'Ingen utgåva: dagen är tidigare än den förra utgåvans. Kontrollera datorns klocka eller --date.',
      'unconfirmed-numbers':
        'Ingen utgåva än: en kontaktväg som upphör får validTo i filen i stället för att tas bort. Annars: låt en annan person jämföra uppgifterna ovan med den som driver tjänsten, och kör sedan samma sak med --confirmed-by och den personens roll, till exempel:\n  frid release --confirmed-by samordnare',
    },
    vanished: 'Har försvunnit:',
    notARole: (text) =>
      `”${text}” ser inte ut som en roll. Skriv rollen med små bokstäver, till exempel samordnare. Aldrig ett namn.`,
    confirmed: (role) => `Numren är bekräftade av en annan person: ${role}.`,
    signed: 'Utgåvan är underskriven.',
    dryRun: 'Inget är skrivet (--dry-run).',
    done: (version, folder) => `Utgåvan ${version} är skriven till ${folder}.`,
    hash: (hash) => `Kontrollsumma: ${hash}`,
    finished: 'En avbruten borttagning (frid redact) är nu slutförd.',
    next: 'Spara den i git. En tjänst som läser den här mappen visar den inom någon minut, utan omstart.',
  },
  en: {
    description:
      'Publishes the files as they are now as a new version that nobody can change silently.',
    options: {
      dryRun: 'show what would be published, but write nothing',
      confirmedBy:
        'role of the second person who compared old and new numbers, for instance coordinator',
      sign: 'file with a private Ed25519 key (PEM) to sign the release with',
    },
    examples: `
The version is year.month.number: 2026.11.0 is the first in November 2026.

Examples:
  frid release --dry-run                     Shows version and changes.
  frid release                               Publishes.
  frid release --confirmed-by coordinator    When a number has changed: somebody other than you has
                                             compared the new number with whoever has it.
  frid release --sign key.pem                Signs, too.

It is refused when something is wrong in the files, when nothing has changed, when a record has
vanished (withdraw it instead: frid withdraw) and when a number has changed, or a
contact has gone, and nobody else confirmed it.`,
    findings: (count) =>
      `No release: ${count === 1 ? '1 error' : `${count} errors`} in the files. Mend first (frid check).`,
    proposal: (version, before) =>
      before === null
        ? `New release ${version}, the first:`
        : `New release ${version}, with these changes since ${before}:`,
    first: (records) => `${records} records.`,
    numbers: 'Numbers that change, and contacts that go. Compare old and new, digit by digit:',
    noNumber: '(nothing)',
    objections: {
      'nothing-changed': 'No release: nothing has changed since the last one.',
      vanished:
        'No release: records have vanished. Put them back and withdraw them with frid withdraw ID --reason "…". A fact that should never have been published is taken out with frid redact.',
      'date-before-last':
        "No release: the day is before the last release's. Check the computer's clock or --date.",
      'unconfirmed-numbers':
        "No release yet: a contact that ends is given validTo in the file instead of being deleted. Otherwise: let another person compare the above with whoever runs the service, and then run the same with --confirmed-by and that person's role, for instance:\n  frid release --confirmed-by coordinator",
    },
    vanished: 'Have vanished:',
    notARole: (text) =>
      `“${text}” does not look like a role. Write the role in small letters, for instance coordinator. Never a name.`,
    confirmed: (role) => `The numbers are confirmed by another person: ${role}.`,
    signed: 'The release is signed.',
    dryRun: 'Nothing is written (--dry-run).',
    done: (version, folder) => `Release ${version} is written to ${folder}.`,
    hash: (hash) => `Checksum: ${hash}`,
    finished: 'An interrupted redaction (frid redact) has now been finished.',
    next: 'Keep it in git. A service that reads this folder shows it within a minute, without a restart.',
  },
};
