import { isDeepStrictEqual } from 'node:util';
import { isLoose } from '../loose.ts';
import type { Change } from './changes.ts';
import type { Detail, Step } from './details.ts';
import type { RedactedPart } from './edition.ts';
import { placeInWords } from './place.ts';
import type { Telling } from './telling.ts';
import { dayOfReading } from './told.ts';
import { excerpts, inWords, textIn } from './values.ts';

/** What is said of one place where a record changed. */
export function detailSentences(detail: Detail, change: Change, tell: Telling): string[] {
  const { words, language, say } = tell;
  const { path, before, after } = detail;
  const place = placeInWords(path, words);
  const lastStep = path.at(-1);

  const redaction = redactionOf(path[0], change);
  if (redaction) {
    const { on, reason } = redaction;
    return [say(words.redacted, { place, on, reason: textIn(reason, language) ?? '' })];
  }
  if (lastStep === 'deprecated') return [withdrawal(after, tell)];
  if (typeof lastStep === 'object') {
    const template = before === undefined ? words.partAdded : words.partRemoved;
    return [say(template, { place, what: whatPartSays(before ?? after, tell) })];
  }
  if (lastStep === 'verifiedOn' && typeof after === 'string')
    return [say(words.verified, { place: placeInWords(path.slice(0, -1), words), after })];
  const rereadOn = dayOfReading(detail);
  if (rereadOn !== undefined) return [say(words.reread, { on: rereadOn })];
  if (Array.isArray(before) && Array.isArray(after))
    return listSentences(before, after, place, tell);
  return [valueSentence(detail, place, tell)];
}

function valueSentence({ path, before, after }: Detail, place: string, tell: Telling): string {
  const { words, say } = tell;
  if (isNothing(before)) return say(words.filled, { place, after: inWords(after, tell) });
  if (isNothing(after)) return say(words.emptied, { place, before: inWords(before, tell) });
  const isNumber = path.at(-1) === 'value' && isDialed(before) && isDialed(after);
  const [old, now] =
    typeof before === 'string' && typeof after === 'string'
      ? excerpts(before, after)
      : [before, after];
  return say(isNumber ? words.numberChanged : words.changed, {
    place: isNumber ? placeInWords(path.slice(0, -1), words) : place,
    before: inWords(old, tell),
    after: inWords(now, tell),
  });
}

function listSentences(
  before: unknown[],
  after: unknown[],
  place: string,
  tell: Telling,
): string[] {
  const { words, say } = tell;
  const added = after.filter((item) => !before.some((old) => isDeepStrictEqual(old, item)));
  const gone = before.filter((item) => !after.some((now) => isDeepStrictEqual(now, item)));
  const told = (template: string, items: unknown[]) =>
    items.length > 0 ? [say(template, { place, what: inWords(items, tell) })] : [];
  if (added.length + gone.length === 0) return [say(words.reordered, { place })];
  return [...told(words.listAdded, added), ...told(words.listRemoved, gone)];
}

function withdrawal(after: unknown, { words, language, say }: Telling): string {
  if (!isLoose(after)) return say(words.restored);
  const { on, reason, replacedBy } = after;
  const end = typeof replacedBy === 'string' ? say(words.replaced, { replacedBy }) : '';
  return say(words.withdrawn, { on: String(on), reason: textIn(reason, language) ?? '' }) + end;
}

function redactionOf(field: Step | undefined, { before, after }: Change): RedactedPart | undefined {
  if (typeof field !== 'string') return undefined;
  return after?.redacted?.[field] ?? before?.redacted?.[field];
}

/** Says of a part that came or went what it was: the number of a channel, the text of a goal. */
function whatPartSays(part: unknown, { language }: Telling): string {
  if (!isLoose(part)) return '';
  const text = textIn(part['value'] ?? part['title'] ?? part['text'], language);
  return text === undefined ? '' : ` (${text})`;
}

function isDialed(value: unknown): boolean {
  return typeof value === 'string' && /^\+?[\d -]+$/.test(value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}
