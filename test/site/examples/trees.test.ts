/**
 * What assistive technology is told of every example, in Swedish, compared with what somebody has read and
 * kept in test/site/accessibility-trees.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { groups, type Placed } from './example-pages.ts';
import { open, useExamples } from './use-examples.ts';

const folder = join(import.meta.dirname, '..', 'accessibility-trees');
const isRenewing = process.env.FRID_RENEW_TREES === '1';
const hint =
  'What a screen reader is told has changed. When that is meant: npm run trees, and read what git shows.';

useExamples();

beforeAll(() => {
  if (isRenewing) rmSync(folder, { recursive: true, force: true });
});

function fileOf({ folder: element, name }: Placed): string {
  return join(folder, element, `${name}.yaml`);
}

/** Once it has come to rest: what is announced comes a moment after what is shown. */
async function treeOf(page: Page, { id, folder: element, example }: Placed): Promise<string> {
  const place = page.locator(`#${id}`);
  const root = example.trouble === 'framed' ? place.frameLocator('iframe') : place;
  for (let before = ''; ; await page.waitForTimeout(50)) {
    const tree = `${await root.locator(`frid-${element}`).ariaSnapshot()}\n`;
    if (tree === before) return tree;
    before = tree;
  }
}

test.each(groups.map((group) => [group[0]!.id, group] as const))(
  'the examples from %s on',
  async (_, group) => {
    const { page } = await open(group, 'sv');
    for (const one of group) {
      const tree = await treeOf(page, one);
      const file = fileOf(one);
      if (isRenewing) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, tree);
      }
      expect(tree, `${one.id}: ${hint}`).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
    }
    await page.context().close();
  },
);

test('no tree is kept of an example that is gone', () => {
  const kept = globSync('*/*.yaml', { cwd: folder }).map((file) => join(folder, file));
  expect(kept.sort(), hint).toEqual(groups.flat().map(fileOf).sort());
});
