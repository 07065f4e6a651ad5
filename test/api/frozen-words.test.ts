/** Words travel with the data: a published script must find those it knows in every later answer. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenPromises, wordKeys, type WordKeys } from '../../components/text/word-keys.ts';
import { publishedFolder, publishedWidgets } from '../../docs/site/published-widgets.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const major = (one: string) => one.split('.')[0];

test('a word that vanished, or lost the place of a value, is found', () => {
  const today = wordKeys({ purpose: 'Syfte', latest: 'Senast: {0}' });
  expect(brokenPromises({ purpose: [], latest: ['{0}'] }, today)).toEqual([]);
  expect(brokenPromises({ gone: [], latest: ['{0}', '{1}'] }, today)).toEqual(['gone', 'latest']);
});

test('every word of the published scripts of this major version is still there', () => {
  for (const published of publishedWidgets()) {
    if (major(published.version) !== major(version)) continue;
    const file = `${publishedFolder}/${published.version}/words.json`;
    expect(existsSync(file), `${file} is missing: build before freezing.`).toBe(true);
    const keys = JSON.parse(readFileSync(file, 'utf8')) as WordKeys;
    expect(brokenPromises(keys), published.version).toEqual([]);
  }
});
