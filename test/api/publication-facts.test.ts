import { expect, test } from 'vitest';
import { facts } from '../data/publication-facts.ts';
import { read, realApp, type Json } from './real.ts';

const app = await realApp();

test.each(facts)('$api holds "$fact" at $pointer', async ({ api, id, pointer, expected }) => {
  const answer = await read(app, api);
  const lists = Object.values(answer).filter(Array.isArray);
  const record =
    answer.id === id ? answer : lists.flat().find((candidate: Json) => candidate.id === id);
  const value = pointer
    .slice(1)
    .split('/')
    .reduce((at, key) => at?.[key], record);
  if (expected instanceof RegExp) expect(value).toMatch(expected);
  else expect(value).toEqual(expected);
});
