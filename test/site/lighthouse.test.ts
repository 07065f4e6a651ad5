/**
 * One page of each kind: the frame is common, the text is not what Lighthouse looks at. All of them, and
 * their speed, are for `npm run bench -- lighthouse`.
 */
import { expect, inject, test } from 'vitest';
import { audit, type Category } from '../lighthouse.ts';

const paths = [
  '/en/support',
  '/sv/handlingsplan/exempel',
  '/sv/data/tackning',
  '/en/guides/web-editor',
];
const categories: Category[] = ['accessibility', 'best-practices', 'seo'];

// A demonstration asks search engines to leave it out, which costs points.
const service = { url: inject('published') };

test('Lighthouse finds nothing to complain of but speed, which it is not asked about', async () => {
  const results = await audit(service.url, paths, categories);
  const full = { accessibility: 100, 'best-practices': 100, seo: 100 };
  expect(results).toEqual(paths.map((path) => ({ path, scores: full, lost: [] })));
}, 300_000);
