import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

/** Texts by language, as they travel with a region's data. */
export const words = { sv, en } satisfies Record<string, Words>;

export type UiLanguage = keyof typeof words;
export type { Words };
