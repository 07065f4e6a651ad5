import { isDeepStrictEqual } from 'node:util';
import { isLoose, type Loose } from '../loose.ts';
import type { Detail, Step } from './details.ts';
import type { SentenceLanguage } from './telling.ts';

/** Parts that stand for the whole group they are in, when one speaks of it. */
const spokenParts = new Map<Step, Step>([
  ['hours', 'text'],
  ['size', 'value'],
]);

/**
 * The details that are worth a sentence of their own. What changes together is told once: a text in
 * the reader's language, opening hours in words, a verification without who made it, and a day on
 * which sources were read again.
 */
export function toldDetails(details: readonly Detail[], language: SentenceLanguage): Detail[] {
  const rereadOn = details.map(dayOfReading);
  return details
    .filter((detail, index) => {
      const day = rereadOn[index];
      if (day !== undefined) return rereadOn.indexOf(day) === index;
      return !isToldByAnother(detail, details, language);
    })
    .map((detail) => ({ ...detail, path: asSpoken(detail.path, details, language) }));
}

/** The day on which the same sources were read again (YYYY-MM-DD), when that is what changed. */
export function dayOfReading({ path, before, after }: Detail): string | undefined {
  if (path.at(-1) !== 'sources' || !isList(before) || !isList(after)) return undefined;
  const titles = (sources: Loose[]) => sources.map(({ title }) => title);
  if (!isDeepStrictEqual(titles(before), titles(after))) return undefined;
  const last = (sources: Loose[]) =>
    sources
      .map(({ readOn }) => String(readOn))
      .sort()
      .at(-1)!;
  return last(after) > last(before) ? last(after) : undefined;
}

function isToldByAnother(
  { path }: Detail,
  details: readonly Detail[],
  language: SentenceLanguage,
): boolean {
  const [group, step] = [path.slice(0, -1), path.at(-1)];
  if (step === 'verifiedByRole') return isChanged([...group, 'verifiedOn'], details);
  if ((step === 'sv' || step === 'en') && step !== language)
    return isChanged([...group, language], details);
  return [...spokenParts].some(([whole, part]) => {
    const at = path.indexOf(whole);
    const spoken = [...path.slice(0, at + 1), part];
    return at >= 0 && path.length > at + 1 && path[at + 1] !== part && isChanged(spoken, details);
  });
}

function asSpoken(path: Step[], details: readonly Detail[], language: SentenceLanguage): Step[] {
  const other = language === 'sv' ? 'en' : 'sv';
  const isTranslated =
    path.at(-1) === language && isChanged([...path.slice(0, -1), other], details);
  return path
    .slice(0, isTranslated ? -1 : undefined)
    .filter((step, index, steps) => index === 0 || spokenParts.get(steps[index - 1]!) !== step);
}

/** Whether something changed there, or in what is there. */
function isChanged(place: Step[], details: readonly Detail[]): boolean {
  return details.some(({ path }) => isDeepStrictEqual(path.slice(0, place.length), place));
}

function isList(value: unknown): value is Loose[] {
  return Array.isArray(value) && value.length > 0 && value.every(isLoose);
}
