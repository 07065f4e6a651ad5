import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Running } from '../../api/entry/node.ts';
import { freePort } from '../free-port.ts';
import { facts, realApp, root } from './real.ts';
import { redocly } from './redocly.ts';

const folder = mkdtempSync(join(tmpdir(), 'frid-client-'));
const run = promisify(execFile);
let running: Running;
let home = '';

/** What somebody writes who has nothing but the address of the description. */
const program = `
import { ApiError, configure, getPlan, getSupportService, listChanges, listSupportServices } from './client.ts';
import type { SupportServiceItem } from './client.ts';

configure({ serverUrl: process.env['API'] ?? '' });
const services = await listSupportServices({ query: { area: ['1780'], kind: ['helpline', 'police'], limit: 100 } });
const line: SupportServiceItem = await getSupportService({ path: { id: 'kvinnofridslinjen' } });
const plan = await getPlan({ path: { id: 'varmland-2018-2021' }, query: { validAt: '2020-06-01' } });
const numbers: (string | null)[] = line.channels.filter(({ type }) => type === 'phone').map(({ value }) => value);
const until: string | null = plan.period.to;
const changes = await listChanges({ query: { kind: ['added'] } });
let refusal = 0;
try {
  await getPlan({ path: { id: 'unknown' } });
} catch (error) {
  if (error instanceof ApiError) refusal = error.status;
}
console.log(JSON.stringify({
  found: services._meta.totalRecords,
  kinds: [...new Set(services.supportServices.map(({ kind }) => kind))],
  numbers, until, refusal, changes: changes._meta.totalRecords,
}));
`;

/** What the types must not let through. */
const mistakes = [
  "await listSupportServices({ query: { kind: ['sheltered-housing'] } });",
  "await listSupportServices({ query: { aera: ['1780'] } });",
  "(await getSupportService({ path: { id: 'x' } })).address;",
  "const free: boolean = (await getSupportService({ path: { id: 'x' } })).channels[0]!.free;",
];

beforeAll(async () => {
  const port = await freePort();
  home = `http://127.0.0.1:${port}`;
  const app = await realApp({ settings: { baseUrl: home } });
  running = await serve({ app, host: '127.0.0.1', port });
  const description = await (await fetch(`${home}${root}/openapi.json`)).text();
  writeFileSync(join(folder, 'openapi.json'), description);
  await redocly(folder, 'generate-client', 'openapi.json', '-o', 'client.ts', '--import-ext=ts');
}, 60_000);

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

test('a client made from the description compiles, and refuses what the API has not', async () => {
  const wrong = mistakes.map((line) => `// @ts-expect-error\n${line}`).join('\n');
  writeFileSync(
    join(folder, 'program.ts'),
    `${program}\nexport const never = async () => {\n${wrong}\n};`,
  );
  const modules = join(import.meta.dirname, '../../node_modules');
  const options = [
    ...['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--module', 'nodenext'],
    ...['--target', 'es2023', '--lib', 'es2023,dom,dom.iterable', '--allowImportingTsExtensions'],
    ...['--types', 'node', '--typeRoots', join(modules, '@types'), '--pretty', 'false'],
  ];
  const typescript = join(modules, 'typescript/bin/tsc');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const wrongs = await run(process.execPath, [typescript, ...options, 'program.ts'], {
    cwd: folder,
  }).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(wrongs).toBe('');
}, 60_000);

test('and used against the service it gets what its types say', async () => {
  const env = { ...process.env, API: `${home}${root}` };
  const { stdout } = await run(process.execPath, ['program.ts'], { cwd: folder, env });
  const wanted = facts.dataset['support-services'].filter(
    ({ list, kind, areaIds }) =>
      list === 'exposed' &&
      ['helpline', 'police'].includes(kind) &&
      areaIds.some((id) => ['1780', '17', 'se'].includes(id)),
  );
  expect(JSON.parse(stdout)).toEqual({
    found: wanted.length,
    kinds: [...new Set(wanted.map(({ kind }) => kind))],
    numbers: ['020-50 50 50', '116 016'],
    until: '2021',
    refusal: 404,
    changes: 0,
  });
});
