import { isLoose } from '../loose.ts';
import type { Telling } from './telling.ts';

const longestText = 90;
const context = 25;

/** A text, or the text of a language in a localized one (Swedish when there is none), else undefined. */
export function textIn(value: unknown, language: string): string | undefined {
  if (typeof value === 'string') return value;
  if (!isLoose(value)) return undefined;
  const text = value[language] ?? value['sv'];
  return typeof text === 'string' ? text : undefined;
}

/** Any value, as it reads in a sentence. */
export function inWords(value: unknown, tell: Telling): string {
  const { words, language } = tell;
  if (value === null || value === undefined) return words.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return listInWords(value, tell);
  if (value === 'yes' || value === 'no' || value === 'unknown') return words[value];
  const text = textIn(value, language) ?? titleOf(value, language);
  if (text !== undefined)
    return Object.hasOwn(words.choice, text) ? words.choice[text]! : words.quote(shortened(text));
  if (isLoose(value) && 'from' in value && 'to' in value)
    return `${textIn(value['from'], language) ?? ''}–${textIn(value['to'], language) ?? ''}`;
  return words.quote(shortened(JSON.stringify(value)));
}

/** Two long texts, each cut down to what surrounds their first difference. */
export function excerpts(before: string, after: string): [string, string] {
  if (Math.max(before.length, after.length) <= longestText) return [before, after];
  let same = 0;
  while (before[same] !== undefined && before[same] === after[same]) same++;
  const start = Math.max(0, same - context);
  const cut = (text: string) => (start > 0 ? '…' : '') + shortened(text.slice(start));
  return [cut(before), cut(after)];
}

function listInWords(list: unknown[], { words, language }: Telling): string {
  const texts = list.map((item) => textIn(item, language) ?? titleOf(item, language));
  if (texts.some((text) => text === undefined)) {
    if (list.length === 1) return words.items.one;
    return words.items.many.replace('{count}', String(list.length));
  }
  return texts.map((text) => words.quote(shortened(text ?? ''))).join(', ');
}

function titleOf(value: unknown, language: string): string | undefined {
  return isLoose(value)
    ? textIn(value['title'] ?? value['text'] ?? value['claim'], language)
    : undefined;
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText).trimEnd()}…` : text;
}
