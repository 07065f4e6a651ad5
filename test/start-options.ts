import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { scripts: { start: string } };

const given = /^(?:.*&& )?node (.*?) ?docs\/site\/start\.ts$/.exec(scripts.start)?.[1];
if (given === undefined)
  throw new Error(
    `package.json: the script "start" is "${scripts.start}", which does not end in "node … docs/site/start.ts". Write it so, or read its options another way in test/start-options.ts.`,
  );

/** What `npm start` gives Node: whoever measures or tests the service otherwise would measure another one. */
export const startOptions: readonly string[] = given === '' ? [] : given.split(' ');
