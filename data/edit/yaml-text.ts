import { Document, Scalar, visit } from 'yaml';
import { isLoose, type Loose } from '../loose.ts';

/** Width of a line in the data files, and what a field name and its indent may take of it. */
const lineWidth = 100;
const nameWidth = 20;

/** Text that is like a number, a date or a truth value: without quotes some reader would take it for one. */
const likeOther = /^[-+.\d]|^(yes|no|on|off)$/i;

/** Blank signs at an end, which a plain text would lose, and signs that nobody sees. */
const hidden = /^\s|\s$|\p{C}|[\u2028\u2029]/u;

/** `key: value` in the style of the data files, as lines that begin in a column; the first is not indented. */
export function blockText(key: string, value: unknown, column: number): string {
  const isShortList = Array.isArray(value) && value.every((item) => !isLoose(item));
  if (isShortList && inlineText(value).length < lineWidth - column - nameWidth)
    return `${key}: ${inlineText(value)}`;
  if (isGroup(value)) return `${key}:${lineStart(column + 2)}${groupText(value, column + 2)}`;
  if (Array.isArray(value) && value.length > 0 && value.every(isGroup))
    return `${key}:${value.map((item) => lineStart(column + 2) + itemText(item, column + 2)).join('')}`;
  return styled({ [key]: value }, column)
    .toString({ lineWidth: lineWidth - column, singleQuote: true })
    .trimEnd()
    .replace(/\n(?=.)/g, '\n' + ' '.repeat(column));
}

/** Fields as lines that begin in a column; the first is not indented. */
export function groupText(group: Loose, column: number): string {
  return Object.entries(group)
    .map(([key, value]) => blockText(key, value, column))
    .join(lineStart(column));
}

/** One part of a list, as lines that begin in a column with a dash; the first is not indented. */
export function itemText(item: Loose, column: number): string {
  return `- ${groupText(item, column + 2)}`;
}

/** A value on one line, fit to stand between brackets too. */
export function inlineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineText).join(', ')}]`;
  if (isLoose(value)) return `{ ${fieldsText(value)} }`;
  const inBrackets = styled([value], -Infinity).toString({
    ...{ collectionStyle: 'flow', lineWidth: 0 },
    singleQuote: true,
  });
  return inBrackets.trim().slice(1, -1).trim();
}

/** Fields on one line, as they stand between braces. */
export function fieldsText(group: Readonly<Record<string, unknown>>): string {
  return Object.entries(group)
    .map(([key, value]) => `${key}: ${inlineText(value)}`)
    .join(', ');
}

function isGroup(value: unknown): value is Loose {
  return isLoose(value) && Object.keys(value).length > 0;
}

function lineStart(column: number): string {
  return '\n' + ' '.repeat(column);
}

function styled(value: unknown, column: number): Document {
  const document = new Document(value);
  visit(document, {
    Scalar(role, scalar) {
      const text = scalar.value;
      if (role === 'key' || typeof text !== 'string') return;
      if (text.trim() === '') scalar.type = Scalar.QUOTE_DOUBLE;
      if (text.includes('\n')) return;
      if (hidden.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
      else if (text.length > lineWidth - column - nameWidth) scalar.type = Scalar.BLOCK_FOLDED;
      else if (likeOther.test(text)) scalar.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document;
}
