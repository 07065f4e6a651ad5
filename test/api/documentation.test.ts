import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingNames } from '../../api/settings.ts';
import { read, realApp, root } from './real.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

test('the README lists every setting, and no other', () => {
  const listed = [...readme.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(settingNames.toSorted());
});

test('the description names the addresses of releases that are no JSON of records', async () => {
  const { paths } = await read(await realApp(), `${root}/openapi.json`);
  expect(paths['/changes'].get.description).toContain('/changes.atom');
  for (const file of ['manifest.json', 'snapshot.json']) {
    expect(paths['/releases/{version}'].get.description).toContain(file);
  }
});
