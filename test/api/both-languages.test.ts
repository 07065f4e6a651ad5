import { describe, expect, test } from 'vitest';
import { inSwedish } from '../../api/text/both-languages.ts';
import { records } from '../../docs/api-reference/records.view.ts';
import { reference } from '../../docs/api-reference/reference.view.ts';
import { read, realApp, root, type Json } from './real.ts';

const app = await realApp();
const descriptions = {
  [root]: await read(app, `${root}/openapi.json`),
  '/hsds/v3': await read(app, '/hsds/v3/openapi.json'),
};

/** Every description in a document, with its place; not those in data and not fields of that name. */
function described(part: Json, place = '', areNames = false): [place: string, text: string][] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries<Json>(part).flatMap(([name, value]) => {
    if (!areNames && ['example', 'examples', 'variables'].includes(name)) return [];
    const at = `${place}/${name}`;
    if (!areNames && name === 'description' && typeof value === 'string') return [[at, value]];
    return described(value, at, name === 'properties' && !areNames);
  });
}

describe.each(Object.entries(descriptions))('the description of %s', (_, description) => {
  const all = described(description).filter(([at]) => at !== '/externalDocs/description');

  test('says everything in English and in Swedish', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, text]) => !/^.+\n\n.+/s.test(text))).toEqual([]);
  });
});

test('nothing is translated that nobody says any more', () => {
  const said = JSON.stringify(Object.values(descriptions));
  const unsaid = Object.keys(inSwedish).filter(
    (text) => !said.includes(JSON.stringify(text).slice(1, -1)),
  );
  expect(unsaid).toEqual([]);
});

test('the Swedish reference has no English sentence', () => {
  const pages = [reference('sv', descriptions[root]), records('sv', descriptions[root])];
  const text = pages.map(String).join('');
  expect(text).not.toContain('lang="en"');
  const english = described(descriptions[root]).map(([, both]) => both.split('\n\n')[0] ?? '');
  const sentences = english.filter((one) => / (the|of|is|and|that) /.test(one));
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((one) => text.includes(one.replaceAll("'", '&#39;')))).toEqual([]);
});
