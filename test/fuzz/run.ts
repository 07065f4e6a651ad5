/**
 * `npm run bench:fuzz`: 200,000 generated questions to the service as `npm start` runs it, every answer
 * judged. `FRID_FUZZ=1000 FRID_SEED=7 npm run bench:fuzz` asks others. Exits with 1 when a fault is found
 * or the memory of the service keeps growing.
 */
import { readFileSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { startService } from '../site/started-service.ts';
import { fuzz } from './fuzz.ts';

const questions = Number(process.env['FRID_FUZZ'] ?? 200_000);
const seed = Number(process.env['FRID_SEED'] ?? 1);

/** How much the second half may add to what the first half took: the caches have a bound. */
const mostGrowth = 1.1;

const service = await startService();
const bar = new SingleBar({ format: 'asking {bar} {value}/{total} {eta_formatted}' });
if (process.stderr.isTTY) bar.start(questions, 0);
const memory = { half: 0, end: 0 };
try {
  const { faults, statuses, slowest } = await fuzz({
    ...{ url: service.url, seed, questions },
    onAnswer: (done) => {
      bar.update(done);
      if (done === Math.ceil(questions / 2)) memory.half = memoryOf(service.pid);
    },
  });
  bar.stop();
  memory.end = memoryOf(service.pid);
  console.log(`${questions} questions, seed ${seed}. Statuses:`, statuses);
  console.log(`Slowest: ${Math.round(slowest.milliseconds)} ms,`, JSON.stringify(slowest.asked));
  console.log(`Memory: ${memory.half} MB after half of them, ${memory.end} MB after all.`);
  for (const { what, asked, count } of faults)
    console.log(`${count} × ${what}\n    ${JSON.stringify(asked)}`);
  const grows = memory.end > memory.half * mostGrowth;
  if (grows) console.log('The memory keeps growing.');
  if (faults.length || grows) process.exitCode = 1;
} finally {
  bar.stop();
  await service.stop();
}

/** Resident memory in MB; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
  } catch {
    return 0;
  }
}
