import type { Bilingual } from '../language.ts';

interface TargetText {
  noSuchRecord: (id: string, near: string[]) => string;
  ambiguous: (id: string, names: string[]) => string;
}

export const targetText: Bilingual<TargetText> = {
  sv: {
    noSuchRecord: (id, near) =>
      `Det finns ingen post med id ${id}.` +
      (near.length > 0 ? ` Menade du ${near.join(' eller ')}?` : ''),
    ambiguous: (id, names) => `Flera poster heter ${id}. Skriv vilken: ${names.join(' eller ')}.`,
  },
  en: {
    noSuchRecord: (id, near) =>
      `There is no record with the id ${id}.` +
      (near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''),
    ambiguous: (id, names) => `Several records are called ${id}. Say which: ${names.join(' or ')}.`,
  },
};
