import type { Bilingual } from '../language.ts';

interface NewFileText {
  otherKind: (path: string) => string;
  exists: (path: string) => string;
}

export const newFileText: Bilingual<NewFileText> = {
  sv: {
    otherKind: (path) => `${path} ska sluta på .xlsx (Excel) eller .csv.`,
    exists: (path) =>
      `${path} finns redan, och någon kan ha fyllt i den. Välj ett annat namn, eller flytta undan den. Inget är skrivet.`,
  },
  en: {
    otherKind: (path) => `${path} must end in .xlsx (Excel) or .csv.`,
    exists: (path) =>
      `${path} is there already, and somebody may have filled it in. Choose another name, or move it away. Nothing has been written.`,
  },
};
