import type { z } from 'zod';
import { leavesOf, textsAt, type Leaf } from '../../data/schema-walk.ts';
import { Language } from '../../data/schema/text.ts';
import type { SearchText } from './text-index.ts';

const languages: readonly unknown[] = Language.options;
const headings = ['name', 'title', 'officialName', 'designation'];

/** Where a record speaks of its sources instead of itself. */
const aboutSources = ['sources', 'conflicts', 'deprecated'];

/** Makes of records what can be searched: all their texts for people, in all languages. */
export function searchTexts(schema: z.ZodType): (record: object) => SearchText {
  const leaves = leavesOf(schema).filter(isText);
  const [heading, body] = [leaves.filter(isHeading), leaves.filter((leaf) => !isHeading(leaf))];
  return (record) => ({ heading: textOf(record, heading), body: textOf(record, body) });
}

function isText({ pattern }: Leaf): boolean {
  if (pattern.some((step) => aboutSources.includes(String(step)))) return false;
  return isHeading({ pattern }) || languages.includes(pattern.at(-1));
}

function isHeading({ pattern }: Pick<Leaf, 'pattern'>): boolean {
  return headings.includes(String(pattern[0]));
}

function textOf(record: object, leaves: readonly Leaf[]): string {
  return leaves
    .flatMap(({ pattern }) => textsAt(record, pattern))
    .map(({ text }) => text)
    .join(' ');
}
