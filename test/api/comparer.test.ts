import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openArchive } from '../../api/releases/archive.ts';
import { comparerInThread } from '../../api/releases/comparer.ts';
import { comparison } from '../../api/releases/comparison.ts';

const folder = join(import.meta.dirname, '../../data/example/releases');
const archive = await openArchive(folder);
const thread = comparerInThread(folder);
afterAll(() => thread.forget());

test('a thread finds the same changes as who compares without one', async () => {
  const here = comparison(archive);
  expect(archive.manifests.length).toBeGreaterThan(2);
  for (const { version } of archive.manifests)
    expect(await thread.compare(version), version).toEqual(await here.compare(version));
});

test('a thread that was sent away is followed by another', async () => {
  const { version } = archive.manifests.at(-1)!;
  const before = await thread.compare(version);
  thread.forget();
  expect(await thread.compare(version)).toEqual(before);
});

test('what goes wrong in the thread is told where it was asked', async () => {
  const nowhere = comparerInThread(join(folder, 'nowhere'));
  expect(await nowhere.compare('2024.1.0')).toEqual({ changes: [], redacted: [] });
  const file = comparerInThread(import.meta.filename);
  await expect(file.compare('2024.1.0')).rejects.toThrow();
});
