import type { Bilingual } from '../language.ts';

interface RedactText {
  description: string;
  id: string;
  options: Record<'reason' | 'reasonEn' | 'older' | 'dryRun', string>;
  examples: string;
  stillThere: (place: string, what: string) => string;
  stillSame: (place: string, what: string) => string;
  nothing: (what: string) => string;
  wholeField: (path: string, field: string) => string;
  dryRun: string;
  would: (what: string) => string;
  done: (what: string) => string;
  finished: string;
  copies: string;
}

export const redactText: Bilingual<RedactText> = {
  sv: {
    description: 'Tar en läckt uppgift ur alla utgåvor. Kedjan går ändå att kontrollera.',
    id: 'post eller fält, till exempel jouren-exempel eller jouren-exempel.description',
    options: {
      reason: 'skälet, på svenska; det ges ut, så skriv inte uppgiften själv',
      reasonEn: 'skälet på engelska',
      older: 'den senaste utgåvan och filerna är rätt: ta uppgiften ur de äldre',
      dryRun: 'visa vilka utgåvor det gäller, men ändra inget',
    },
    examples: `
Gör så här när något har läckt:
  1. Rätta filen i data/, så att nästa utgåva inte läcker igen. (Ska hela posten bort: ta bort den ur filen.)
  2. frid redact ID.fält --reason "Uppgift om plats."
  3. frid release
  4. Läs docs/guides/releases.sv.md: uppgiften finns kvar i git och i kopior tills du rensar dem.

Exempel:
  frid redact jouren-exempel.description --reason "Uppgift om plats."
  frid redact jouren-exempel.channels.phone.note --reason "Uppgift om plats."   (tar hela channels)
  frid redact jouren-exempel --reason "Posten borde aldrig ha getts ut."`,
    stillThere: (place, what) =>
      `${what} står kvar i ${place}, och nästa utgåva skulle läcka igen. Ta bort posten ur filen först.`,
    stillSame: (place, what) =>
      `${what} står kvar i ${place}, som i den senaste utgåvan. Rätta filen först, annars läcker nästa utgåva igen. Är uppgiften redan rättad i den senaste utgåvan, och det är en äldre som läcker, lägg till --older.`,
    nothing: (what) =>
      `Inget att ta bort: ingen utgåva säger något annat om ${what} än filerna nu.`,
    wholeField: (path, field) =>
      `Hela fältet ${field} tas bort, inte bara ${path}: kontrollsummorna gäller hela fält.`,
    dryRun: 'Inget är ändrat (--dry-run).',
    would: (what) => `${what} skulle tas ur dessa utgåvor:`,
    done: (what) => `${what} är borttaget ur dessa utgåvor, som fortfarande går att kontrollera:`,
    finished: 'En tidigare, avbruten borttagning är nu slutförd.',
    copies:
      'Uppgiften finns ändå kvar i gits historik, i cachar och hos den som har hämtat den. Hur du rensar står i docs/guides/releases.sv.md.',
  },
  en: {
    description: 'Takes a leaked fact out of all releases. The chain can still be verified.',
    id: 'record or field, for instance jouren-exempel or jouren-exempel.description',
    options: {
      reason: 'the reason, in Swedish; it is published, so do not write the fact itself',
      reasonEn: 'the reason in English',
      older: 'the latest release and the files are right: take the fact out of older ones',
      dryRun: 'show which releases it concerns, but change nothing',
    },
    examples: `
When something has leaked:
  1. Mend the file in data/, so that the next release does not leak again. (A whole record: remove it.)
  2. frid redact ID.field --reason "Uppgift om plats."
  3. frid release
  4. Read docs/guides/releases.en.md: the fact is still in git and in copies until you purge them.

Examples:
  frid redact jouren-exempel.description --reason "Uppgift om plats."
  frid redact jouren-exempel.channels.phone.note --reason "Uppgift om plats."   (takes all of channels)
  frid redact jouren-exempel --reason "Posten borde aldrig ha getts ut."`,
    stillThere: (place, what) =>
      `${what} still stands in ${place}, and the next release would leak again. Remove the record from the file first.`,
    stillSame: (place, what) =>
      `${what} still stands in ${place}, as in the latest release. Mend the file first, or the next release leaks again. If the latest release is right already and an older one leaks, add --older.`,
    nothing: (what) =>
      `Nothing to take out: no release says anything of ${what} that the files do not say now.`,
    wholeField: (path, field) =>
      `The whole field ${field} goes, not only ${path}: checksums belong to whole fields.`,
    dryRun: 'Nothing has been changed (--dry-run).',
    would: (what) => `${what} would be taken out of these releases:`,
    done: (what) => `${what} is taken out of these releases, which can still be verified:`,
    finished: 'An earlier, interrupted redaction has now been finished.',
    copies:
      'The fact is still in git history, in caches and with whoever fetched it. How to purge: docs/guides/releases.en.md.',
  },
};
