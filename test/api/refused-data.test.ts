import { expect, test } from 'vitest';
import { liveApp } from '../../api/entry/live.ts';
import { realApp } from './real.ts';

test('data that are refused are told of once, and again to who asks', async () => {
  const first = await realApp();
  const told: string[] = [];
  let refused: string | null = 'services.yaml:1';
  const { reload } = liveApp(first, {
    make: () => (refused === null ? realApp() : Promise.reject(new Error(refused))),
    report: (message) => told.push(message),
    now: () => new Date('2026-11-26T12:00:00Z'),
  });
  const sentence = 'New data were refused, the old ones stay: services.yaml:1';

  // A signal right after the change it is about: both ask for the same.
  await Promise.all([reload('asked'), reload('changed')]);
  expect(told).toEqual([sentence]);
  await reload('changed');
  expect(told).toEqual([sentence]);
  await reload('asked');
  expect(told).toEqual([sentence, sentence]);

  refused = 'services.yaml:2';
  await reload('changed');
  expect(told.slice(2)).toEqual([sentence.replace(':1', ':2')]);

  refused = null;
  await reload('changed');
  refused = 'services.yaml:2';
  await reload('changed');
  expect(told).toHaveLength(4);
});
