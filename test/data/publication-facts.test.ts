import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadData } from '../../data/load.ts';
import { facts } from './publication-facts.ts';

const source = new URL('../../../shared/publication.txt', import.meta.url);

/** What carries no fact: the heading above the metadata, and "and" before the last item of a list. */
const noFacts = ['Om publikationen', 'och'];

describe('facts of the source document', () => {
  const { dataset } = loadData({ today: '2026-11-23' });

  test.each(facts)('$collection/$id $pointer: $fact', ({ collection, id, pointer, expected }) => {
    const record = dataset[collection].find((candidate) => candidate.id === id);
    expect(record, `${collection} has no record ${id}`).toBeDefined();
    const value = valueAt(record, pointer);
    if (expected instanceof RegExp) expect(value).toMatch(expected);
    else expect(value).toEqual(expected);
  });

  // The document itself is not in the repository: without ../shared this row is counted as skipped.
  test.skipIf(!existsSync(source))('are its words, and leave none of them out', () => {
    const text = readFileSync(source, 'utf8');
    expect(facts.map(({ fact }) => fact).filter((fact) => !text.includes(fact))).toEqual([]);
    expect(leftOver(text)).toEqual([]);
  });
});

/** The words of the document that no row stands for. */
function leftOver(text: string): string[] {
  const covered = new Set<number>();
  for (const { fact } of facts) {
    for (let at = text.indexOf(fact); at >= 0; at = text.indexOf(fact, at + 1)) {
      for (let offset = at; offset < at + fact.length; offset++) covered.add(offset);
    }
  }
  return [...text]
    .map((character, offset) => (covered.has(offset) ? '\n' : character))
    .join('')
    .split('\n')
    .map((rest) => rest.replace(/^[\s.,:]+|[\s.,:]+$/g, ''))
    .filter((rest) => rest && !noFacts.includes(rest));
}

/** The value a JSON pointer (RFC 6901) leads to; undefined when it leads nowhere. */
function valueAt(record: unknown, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], record);
}
