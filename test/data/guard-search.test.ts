import { expect, test } from 'vitest';
import { guardText } from '../../data/guard/guard.ts';
import { GuardSearch } from '../../data/guard/search.ts';

const leak = 'Vi finns på Storgatan 5, 2 trappor.';
const harmless = (amount: number) => Array.from({ length: amount }, (_, at) => `Text nummer ${at}`);

// Above 10,000 texts another thread searches them: what it finds must be the same.
test.each([100, 25_000])('a leak among %i texts is found, and nothing else', (amount) => {
  const search = new GuardSearch();
  const texts = harmless(amount);
  search.add(texts.slice(0, amount / 2));
  search.add({ name: { sv: leak }, channels: texts.slice(amount / 2) });
  expect([...search.finish()]).toEqual([[leak, guardText(leak)]]);
});
