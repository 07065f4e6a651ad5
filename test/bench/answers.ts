import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { freePort } from '../free-port.ts';
import { cases, headersOf, neverAsked, type Case } from './cases.ts';
import { median, ratio, table, type Progress } from './report.ts';

/** Short turns, many of them: the machine is as fast in one as in the next. */
const rounds = 40;
const requests = 2_500;
const connections = 16;

/** Milliseconds after which autocannon looks whether all answers have come. */
const sampleInt = 20;

/** Of 248,832 lists that nobody has asked for. V8 compiles what makes them bit by bit until about then. */
const warmUp = 60_000;

/** Raw node:http against itself says what a ratio is worth. */
const kinds = ['raw', 'frid', 'fastify', 'again'] as const;
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
  const steps = (cases.length + Object.keys(neverAsked).length) * rounds;
  let done = 0;
  const onRound = () => progress((done += 1), steps);
  for (const one of cases) {
    for (const kind of kinds) await load(server(kind), one, requests * 2);
    const turn = (kind: Kind) => load(server(kind), one, requests);
    rows.push([`${one.name}, ${one.encoding}`, ...(await inTurns(turn, onRound))]);
  }
  for (const [name, addressOf] of Object.entries(neverAsked)) {
    const asked = new Map<Kind, number>();
    const ask = (kind: Kind, amount: number) => {
      const from = asked.get(kind) ?? 0;
      asked.set(kind, from + amount);
      return loadNew(server(kind), addressOf, from, amount);
    };
    for (const kind of kinds) await ask(kind, warmUp);
    rows.push([name, ...(await inTurns((kind) => ask(kind, requests), onRound))]);
  }
  for (const { process } of servers.values()) process.kill();
  const head = ['raw node:http, µs CPU', 'Frid / raw', 'Fastify / raw', 'raw / raw'];
  return table(['answer', 'bytes', ...head], rows);
}

/**
 * The cells of a row: the servers take turns, each round begins with another, and each is compared with
 * raw node:http in the same round. What else the machine does hits neighbors alike, and a round that it
 * hits does not move the median.
 */
async function inTurns(
  turn: (kind: Kind) => Promise<number>,
  onRound: () => void,
): Promise<string[]> {
  const costs: Record<Kind, number>[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round++) {
    const cost = { raw: 0, frid: 0, fastify: 0, again: 0 };
    for (let place = 0; place < kinds.length; place++) {
      const kind = kinds[(round + place) % kinds.length]!;
      const before = await cpu(server(kind));
      bytes = await turn(kind);
      cost[kind] = ((await cpu(server(kind))) - before) / requests;
    }
    costs.push(cost);
    onRound();
  }
  const of = (kind: Kind) => costs.map((cost) => cost[kind]);
  const ratios = kinds.slice(1).map((kind) => ratio(of(kind), of('raw')).toFixed(2));
  return [String(bytes), median(of('raw')).toFixed(1), ...ratios];
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

/** Asks for lists that Frid has to make, while the others have one ready; returns the bytes of one answer. */
async function loadNew(
  { url }: Server,
  addressOf: (count: number) => string,
  from: number,
  amount: number,
): Promise<number> {
  let count = from;
  const setupRequest = (request: object) => ({ ...request, path: addressOf(count++) });
  const result = await autocannon({
    ...{ url, connections, amount, sampleInt },
    requests: [{ setupRequest }],
  });
  if (result.errors || result.non2xx)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} not 2xx`);
  return Math.round(result.throughput.total / amount);
}

/** Sends as many requests as told; returns the bytes of one answer. */
async function load({ url }: Server, one: Case, amount: number): Promise<number> {
  const etag = (
    await fetch(url + one.path, { headers: headersOf({ ...one, known: false }) })
  ).headers.get('etag');
  const headers = headersOf(one, etag ?? undefined);
  const result = await autocannon({ url: url + one.path, headers, connections, amount, sampleInt });
  if (result.errors || result.non2xx !== (one.known ? amount : 0))
    throw new Error(`${url}${one.path}: ${result.errors} errors, ${result.non2xx} not 2xx`);
  return Math.round(result.throughput.total / amount);
}
