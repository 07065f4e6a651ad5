/** The words of the elements by language, as they arrive with a region's data. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { safetyKeys, sv } from '../../components/text/sv.ts';
import { wordLanguages } from '../../components/text/words.ts';
import { RegionData } from '../../data/schema/region-data.ts';
import { read, realApp } from './real.ts';

const app = await realApp();
const further = wordLanguages.filter((language) => !['sv', 'en'].includes(language));
const answers = new Map<string, RegionData>();
for (const language of wordLanguages) {
  const file = language === 'sv' ? 'varmland' : `varmland.${language}`;
  answers.set(language, await read(app, `/embed/data/${file}.json`));
}
const swedish = answers.get('sv')!;

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\d\}/g))].sort();
}

describe.each(wordLanguages)('the words in "%s"', (language) => {
  const data = answers.get(language)!;

  test('come with the same records, in an answer of their own', () => {
    expect(RegionData.safeParse(data).error).toBeUndefined();
    expect(data.language).toBe(language);
    const ids = ({ services, plans }: RegionData) => [...services, ...plans].map(({ id }) => id);
    expect(ids(data)).toEqual(ids(swedish));
  });

  test('are complete, each with the values of the Swedish one', () => {
    expect(Object.keys(data.words).toSorted()).toEqual(Object.keys(sv).toSorted());
    for (const [key, word] of Object.entries(data.words)) {
      const original = swedish.words[key]!;
      if (typeof original === 'string' && typeof word === 'string') {
        expect(word.trim(), key).toBe(word);
        expect(word, key).not.toBe('');
        expect(placeholders(word), key).toEqual(placeholders(original));
      } else if (typeof original === 'object') {
        expect(Object.keys(word), key).toContain('other');
      }
    }
  });

  test('have every plural form of the language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of ['found', 'count']) {
      const forms = Object.keys(data.words[key]!);
      expect(forms.toSorted(), key).toEqual(pluralCategories.toSorted());
    }
  });
});

describe.each(further)('"%s", which no translator has reviewed,', (language) => {
  const data = answers.get(language)!;

  test('says so in its own words and in Swedish', () => {
    expect(Object.keys(data.reviewNote!).toSorted()).toEqual([language, 'sv'].toSorted());
  });

  test('gives no word of its own where safety hangs on it', () => {
    const { en } = { en: answers.get('en')!.words };
    for (const key of safetyKeys) {
      expect(data.words[key]).toEqual({ sv: swedish.words[key], en: en[key] });
    }
    const advice = data.services.flatMap(({ beforeYouCall }) => beforeYouCall);
    expect(advice.length).toBeGreaterThan(5);
    expect(advice.every((text) => text.sv && text.en)).toBe(true);
  });

  test('costs its reader at most 1.5 KB more than Swedish', () => {
    const weight = (one: RegionData) => brotliCompressSync(JSON.stringify(one)).length;
    expect(weight(data) - weight(swedish)).toBeLessThanOrEqual(1536);
  });
});

test('a reviewed language says nothing of it', () => {
  expect([swedish.reviewNote, answers.get('en')!.reviewNote]).toEqual([null, null]);
});
