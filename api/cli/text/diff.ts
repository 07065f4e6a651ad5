import type { Bilingual } from '../language.ts';

interface DiffText {
  description: string;
  a: string;
  b: string;
  examples: string;
  heading: (a: string, b: string) => string;
  now: string;
  nothing: string;
  nothingReleased: string;
  noSuchRelease: (version: string, known: string) => string;
}

export const diffText: Bilingual<DiffText> = {
  sv: {
    description: 'Visar vad som har ändrats, i meningar eller som JSON Patch.',
    a: 'utgåva att jämföra från, om det inte är den senaste',
    b: 'utgåva att jämföra med, om det inte är filerna som de är nu',
    examples: `
Exempel:
  frid diff                       Vad har ändrats i filerna sedan den senaste utgåvan?
  frid diff 2026.11.0             Vad har ändrats i filerna sedan den utgåvan?
  frid diff 2026.11.0 2027.2.0    Vad skiljer två utgåvor?
  frid diff --json                Samma sak som JSON Patch (RFC 6902).`,
    heading: (a, b) => `Ändringar från ${a} till ${b}:`,
    now: 'filerna som de är nu',
    nothing: 'Inget har ändrats.',
    nothingReleased: 'Det finns ingen utgåva att jämföra med än. Gör den första med frid release.',
    noSuchRelease: (version, known) => `Det finns ingen utgåva ${version}. Det finns: ${known}.`,
  },
  en: {
    description: 'Shows what has changed, in sentences or as JSON Patch.',
    a: 'release to compare from, if not the latest',
    b: 'release to compare with, if not the files as they are now',
    examples: `
Examples:
  frid diff                       What has changed in the files since the latest release?
  frid diff 2026.11.0             What has changed in the files since that release?
  frid diff 2026.11.0 2027.2.0    What differs between two releases?
  frid diff --json                The same as JSON Patch (RFC 6902).`,
    heading: (a, b) => `Changes from ${a} to ${b}:`,
    now: 'the files as they are now',
    nothing: 'Nothing has changed.',
    nothingReleased: 'There is no release to compare with yet. Make the first with frid release.',
    noSuchRelease: (version, known) => `There is no release ${version}. There are: ${known}.`,
  },
};
