import type { Bilingual } from '../language.ts';

interface ReasonText {
  empty: string;
  leak: (match: string) => string;
}

export const reasonText: Bilingual<ReasonText> = {
  sv: {
    empty: 'Skriv ett skäl efter --reason.',
    leak: (match) =>
      `”${match}” ser ut som en plats eller en person, och det här ges ut. Skriv det utan. Inget är ändrat.`,
  },
  en: {
    empty: 'Write a reason after --reason.',
    leak: (match) =>
      `“${match}” looks like a place or a person, and this is published. Write it without. Nothing has been changed.`,
  },
};
