import { guardMessages } from './guard/messages.ts';
import { linkMessages } from './link/messages.ts';
import { readMessages } from './read/messages.ts';
import { sheetMessages } from './spreadsheet/messages.ts';
import { validateMessages } from './validate/messages.ts';

/**
 * The sentence of every error code, in both languages. `{value}` is the value found, `{expected}`
 * what should stand there; a suggestion is added at the end.
 */
export const messages = {
  ...readMessages,
  ...validateMessages,
  ...linkMessages,
  ...guardMessages,
  ...sheetMessages,
};
export type Code = keyof typeof messages;

export function isCode(text: string): text is Code {
  return Object.hasOwn(messages, text);
}
