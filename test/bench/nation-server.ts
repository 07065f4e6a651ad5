/**
 * The service on the real data or on a made-up country, in a process of its own:
 * `node nation-server.ts FOLDER PORT`. It tells what it uses when it is asked.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createApp } from '../../api/app.ts';
import { keepHeapLean } from '../../api/entry/lean-heap.ts';
import { serve } from '../../api/entry/node.ts';
import { openArchive } from '../../api/releases/archive.ts';
import { releasedFacts } from '../../api/releases/released-facts.ts';

/** What the process has used so far. */
export interface Usage {
  /** Milliseconds of CPU, and since it began. */
  readonly cpu: number;
  readonly time: number;
  /** Megabytes, resident. */
  readonly memory: number;
  /** The same, at most since it began. */
  readonly most: number;
  /** Megabytes of it that are in use after everything else has been collected; 0 unless that was asked for. */
  readonly alive: number;
  /** Milliseconds that nobody was answered, at most, since it was last asked. */
  readonly longestWait: number;
}

const [, , folder = '', port = '0'] = process.argv;
const archive = await openArchive(folder);
const newest = archive.manifests.at(-1)?.version ?? '';
const facts = await releasedFacts(archive, newest, () => 'bench');
const settings = { baseUrl: 'https://frid.example' };
const app = await createApp({ ...facts, archive, publisher: null, settings, documents: [] });
await serve({ app, host: '127.0.0.1', port: Number(port) });
keepHeapLean();
void app.workAhead();

const resolution = 10;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
process.on('message', (message) => void answer(message as Wish));
process.send?.({ ...usage(), alive: 0 });

/** What is to be done before usage is told. */
export interface Wish {
  /** Answer so many different queries. */
  readonly flood?: number;
  /** Collect what nobody uses. */
  readonly collect?: boolean;
}

async function answer({ flood, collect }: Wish): Promise<void> {
  if (flood) await answerDifferentQueries(flood);
  process.send?.({ ...usage(), alive: collect ? aliveAfterCollecting() : 0 });
}

function usage(): Omit<Usage, 'alive'> {
  const { user, system } = process.cpuUsage();
  const longestWait = delay.max > 0 ? Math.max(0, delay.max / 1e6 - resolution) : 0;
  delay.reset();
  return {
    cpu: (user + system) / 1000,
    time: performance.now(),
    memory: process.memoryUsage.rss() / 2 ** 20,
    most: process.resourceUsage().maxRSS / 2 ** 10,
    longestWait,
  };
}

function aliveAfterCollecting(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

let asked = 0;

/** As many queries as told, none of which has been asked before: searched, filtered, and on a page of their own. */
async function answerDifferentQueries(amount: number): Promise<void> {
  for (let count = 0; count < amount; count++) {
    const name = (asked++).toString(36);
    const query = [`limit=2&q=kvinnojour+${name}`, `kind=police,helpline&page=${asked}`][asked % 2];
    const url = `/frid/v1/support-services?${query}`;
    await app.answer({ method: 'GET', url, headers: {} });
    // Whoever asks over a socket lets the process breathe.
    if (asked % 1_000 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}
