import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

/** Texts by language of the user interface; any other language reads Swedish, marked as such. */
export const words = { sv, en } satisfies Record<string, Words>;

export type UiLanguage = keyof typeof words;
export type { Words };
