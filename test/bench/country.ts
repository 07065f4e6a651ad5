import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { freePort } from '../free-port.ts';
import { startOptions } from '../start-options.ts';
import { nation } from './nation.ts';
import type { Usage, Wish } from './nation-server.ts';
import { median, ratio, table, type Progress } from './report.ts';

const rounds = 40;
const requests = 2_500;

/** Words of the made-up country: some in a few records, some in half of them. */
const selective = ['nattlinje', 'skilsmässa', 'exempelholm', 'fabelstad', 'trolleri', 'sagokoping'];
const common = ['stöd', 'våld', 'låtsas', 'samtal', 'jour'];
/** A million, a tenth at a time. */
const queries = Number(process.env['FRID_QUERIES'] ?? 1_000_000);
const tenths = 10;

interface Server {
  readonly process: ChildProcess;
  readonly url: string;
  readonly atStart: Usage;
}

/** 10,000 services, 100 plans and 20 releases against the real data, on the same Node in one run. */
export async function country(progress: Progress): Promise<string> {
  const steps = 5 + tenths;
  let step = 0;
  const next = () => progress(step++, steps);
  next();
  const real = await start(join(import.meta.dirname, '../../data/releases'));
  const large = await start(join(nation(), 'example/releases'));
  const rows: string[][] = [
    ['start, seconds', seconds(real.atStart.time), seconds(large.atStart.time)],
    ['start, seconds of CPU', seconds(real.atStart.cpu), seconds(large.atStart.cpu)],
    ['memory after start, MB', whole(real.atStart.memory), whole(large.atStart.memory)],
  ];
  next();
  for (const [name, path] of [
    ['first page of a list', '/frid/v1/organizations?limit=10'],
    ['one record', null],
  ] as const) {
    const costs: [number[], number[]] = [[], []];
    const paths = [real, large].map(async (one) => path ?? (await firstRecord(one)));
    // Each begins every other round. The first ones warm both up.
    for (let round = -4; round < rounds; round++)
      for (const at of round % 2 ? [0, 1] : [1, 0]) {
        const server = [real, large][at]!;
        const cost = await cpuPerRequest(server, (await paths[at]) ?? '');
        if (round >= 0) costs[at]?.push(cost);
      }
    const throughput = `(throughput × ${ratio(...costs).toFixed(2)})`;
    const [a, b] = costs.map((one) => whole(median(one)));
    rows.push([`${name}, µs of CPU`, String(a), `${b} ${throughput}`]);
  }
  next();
  const search = '/frid/v1/support-services?limit=5&q=';
  const firstSearch = await costs(large, ['a1'], search);
  // What is left over from the index is collected meanwhile, and belongs to no word.
  await pause();
  rows.push(
    ['first search of all: index, ms of CPU', '–', whole(median(firstSearch))],
    [
      'a selective word never asked, ms of CPU',
      '–',
      tenth(median(await costs(large, selective, search))),
    ],
    [
      'a word in half of the records, ms of CPU',
      '–',
      tenth(median(await costs(large, common, search))),
    ],
  );
  next();
  await ask(large);
  const before = await ask(large);
  await (await fetch(`${large.url}/frid/v1/changes`)).arrayBuffer();
  const changes = await ask(large);
  await (await fetch(`${large.url}/frid/v1/changes.atom`)).arrayBuffer();
  const page = await costs(large, ['2', '3', '4'], '/frid/v1/changes?page=');
  rows.push(
    [
      '/changes over all releases for the first time, s of CPU',
      '–',
      seconds(changes.cpu - before.cpu),
    ],
    ['longest wait of others meanwhile, ms', '–', whole(changes.longestWait)],
    ['another page of it, ms of CPU', '–', tenth(median(page))],
    ['memory after /changes and /changes.atom, MB', '–', whole((await ask(large)).memory)],
    ['memory when their thread has ended, MB', '–', whole(await memoryLater(large))],
  );
  const beforeTable = await ask(large);
  await (await fetch(`${large.url}/frid/v1/changes.csv`)).arrayBuffer();
  const written = await ask(large);
  rows.push(
    [
      '/changes.csv over all releases for the first time, s of CPU',
      '–',
      seconds(written.cpu - beforeTable.cpu),
    ],
    ['longest wait of others meanwhile, ms', '–', whole(written.longestWait)],
    ['memory at most until then, MB', '–', whole(written.most)],
  );
  const flood: Usage[] = [];
  const { alive: aliveBefore } = await ask(real, { collect: true });
  for (let part = 0; part < tenths; part++) {
    next();
    flood.push(await ask(real, { flood: queries / tenths }));
  }
  rows.push([
    `memory during ${queries.toLocaleString('en')} different queries, MB, by tenths`,
    flood.map(({ memory }) => whole(memory)).join(' '),
    '–',
  ]);
  const { alive: aliveAfter } = await ask(real, { collect: true });
  rows.push([
    'of it in use before and after, once the rest was collected, MB',
    `${whole(aliveBefore)} and ${whole(aliveAfter)}`,
    '–',
  ]);
  for (const one of [real, large]) one.process.kill();
  return table(['', 'real data', '10,000 services'], rows);
}

async function start(folder: string): Promise<Server> {
  const port = await freePort();
  const child = fork(join(import.meta.dirname, 'nation-server.ts'), [folder, String(port)], {
    cwd: join(import.meta.dirname, '../..'),
    execArgv: [...startOptions],
  });
  const [atStart] = (await once(child, 'message')) as [Usage];
  return { process: child, url: `http://127.0.0.1:${port}`, atStart };
}

async function ask({ process }: Server, wish: Wish = {}): Promise<Usage> {
  process.send(wish);
  const [usage] = (await once(process, 'message')) as [Usage];
  return usage;
}

async function memoryLater(server: Server): Promise<number> {
  await pause();
  return (await ask(server)).memory;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 4_000));
}

async function firstRecord({ url }: Server): Promise<string> {
  const list = await fetch(`${url}/frid/v1/organizations?limit=1&fields=id`);
  const { organizations } = (await list.json()) as { organizations: { id: string }[] };
  return `/frid/v1/organizations/${organizations[0]?.id}`;
}

async function cpuPerRequest(server: Server, path: string): Promise<number> {
  const before = await ask(server);
  const { errors, non2xx } = await autocannon({
    url: server.url + path,
    connections: 8,
    amount: requests,
    // Milliseconds after which it looks whether all answers have come.
    sampleInt: 20,
  });
  if (errors || non2xx) throw new Error(`${path}: ${errors} errors, ${non2xx} not 2xx`);
  return (((await ask(server)).cpu - before.cpu) / requests) * 1000;
}

/** Milliseconds of CPU of each address, asked once. */
async function costs(server: Server, ends: readonly string[], path: string): Promise<number[]> {
  const found: number[] = [];
  for (const end of ends) {
    const before = await ask(server);
    await (await fetch(server.url + path + encodeURIComponent(end))).arrayBuffer();
    found.push((await ask(server)).cpu - before.cpu);
  }
  return found;
}

function whole(value: number): string {
  return value.toFixed(0);
}

function tenth(value: number): string {
  return value.toFixed(1);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
