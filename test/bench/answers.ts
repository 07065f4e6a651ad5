import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { freePort } from '../free-port.ts';
import { cases, headersOf, neverAsked, type Case } from './cases.ts';
import { table, type Progress } from './report.ts';

const rounds = 9;
const requests = 9_000;
const connections = 16;

/** Requests for lists that nobody has asked for: there are 62,208. */
const warmUp = 20_000;
const newRounds: readonly number[] = Array.from({ length: 14 }, () => 3_000);

const kinds = ['raw', 'frid', 'fastify'] as const;
type Kind = (typeof kinds)[number];

interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

const servers = new Map<Kind, Server>();

/**
 * CPU per request of Frid and Fastify against raw node:http sending the same bytes and headers, in one
 * run on the same Node. Ratios count, not requests per second.
 */
export async function answers(progress: Progress): Promise<string> {
  for (const kind of kinds) servers.set(kind, await start(kind));

  const rows: string[][] = [];
  let done = 0;
  for (const one of cases) {
    const costs: Record<Kind, number[]> = { raw: [], frid: [], fastify: [] };
    let bytes = 0;
    for (const kind of kinds) bytes = await load(server(kind), one, requests / 3);
    // The servers take turns, so that whatever else the machine does hits all of them.
    for (let round = 0; round < rounds; round++) {
      for (const kind of kinds) {
        const before = await cpu(server(kind));
        await load(server(kind), one, requests);
        costs[kind].push(((await cpu(server(kind))) - before) / requests);
      }
      progress((done += 1), cases.length * rounds);
    }
    rows.push([`${one.name}, ${one.encoding}`, ...cells(bytes, costs)]);
  }
  for (const [name, addressOf] of Object.entries(neverAsked))
    rows.push(await first(name, addressOf));
  for (const { process } of servers.values()) process.kill();
  return table(['answer', 'bytes', 'raw node:http, µs CPU', 'Frid / raw', 'Fastify / raw'], rows);
}

function server(kind: Kind): Server {
  const found = servers.get(kind);
  if (!found) throw new Error(`${kind} has not started`);
  return found;
}

async function start(kind: Kind): Promise<Server> {
  const port = await freePort();
  const child = fork(join(import.meta.dirname, 'servers.ts'), [kind, String(port)]);
  await once(child, 'message');
  return { process: child, url: `http://127.0.0.1:${port}` };
}

/** Microseconds of CPU a server has used. */
async function cpu({ process }: Server): Promise<number> {
  process.send('cpu');
  const [{ user, system }] = (await once(process, 'message')) as [NodeJS.CpuUsage];
  return user + system;
}

/** The same of answers that Frid has to make, while the others have them ready. */
async function first(name: string, addressOf: (count: number) => string): Promise<string[]> {
  const costs: Record<Kind, number[]> = { raw: [], frid: [], fastify: [] };
  let bytes = 0;
  let asked = 0;
  for (const amount of [warmUp, ...newRounds]) {
    for (const kind of kinds) {
      const { url } = server(kind);
      let count = asked;
      const before = await cpu(server(kind));
      const setupRequest = (request: object) => ({ ...request, path: addressOf(count++) });
      const requests = [{ setupRequest }];
      const result = await autocannon({ url, connections, amount, requests });
      if (result.errors || result.non2xx)
        throw new Error(`${name}: ${result.errors} errors, ${result.non2xx} not 2xx`);
      const cost = ((await cpu(server(kind))) - before) / amount;
      if (asked > 0) costs[kind].push(cost);
      bytes = Math.round(result.throughput.total / amount);
    }
    asked += amount;
  }
  return [name, ...cells(bytes, costs)];
}

/** Of the turn that was disturbed least: what else runs on a machine only adds to a cost, up to twice of it. */
function cells(bytes: number, costs: Record<Kind, number[]>): string[] {
  const [raw, frid, fastify] = kinds.map((kind) => Math.min(...costs[kind]));
  const ratios = [frid, fastify].map((cost) => (cost! / raw!).toFixed(2));
  return [String(bytes), raw!.toFixed(1), ...ratios];
}

/** Sends as many requests as told; returns the bytes of one answer. */
async function load({ url }: Server, one: Case, amount: number): Promise<number> {
  const etag = (
    await fetch(url + one.path, { headers: headersOf({ ...one, known: false }) })
  ).headers.get('etag');
  const headers = headersOf(one, etag ?? undefined);
  const result = await autocannon({ url: url + one.path, headers, connections, amount });
  if (result.errors || result.non2xx !== (one.known ? amount : 0))
    throw new Error(`${url}${one.path}: ${result.errors} errors, ${result.non2xx} not 2xx`);
  return Math.round(result.throughput.total / amount);
}
