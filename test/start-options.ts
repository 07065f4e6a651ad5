import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { scripts: { start: string } };

/** What `npm start` gives Node: whoever measures or tests the service otherwise would measure another one. */
export const startOptions: readonly string[] =
  /&& node (.*) docs\/site\/start\.ts$/.exec(scripts.start)?.[1]?.split(' ') ?? [];
