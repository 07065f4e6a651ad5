/**
 * What `npm test` does: every check and every runner, to the end, and one sum. Three lanes side by side on
 * the two cores that a machine has: a runner with a browser waits half of the time.
 */
import { none, type Outcome } from './runners/count.ts';
import { findBrowser, npmScript, vitest, webTestRunner } from './runners/runners.ts';

type Step = [heading: string, run: () => Promise<Outcome>];

/** First and alone: the lanes need them, and each would build or unpack what is missing for itself. */
const before: Step[] = [
  ['Build', () => npmScript('build')],
  ['Browser', findBrowser],
];

const lanes: Step[][] = [
  [
    ['Types', () => npmScript('check:types')],
    ['Lint', () => npmScript('check:lint')],
    ['Data', () => vitest('data')],
    ['API', () => vitest('api')],
    ['Command', () => vitest('cli')],
  ],
  [
    ['Components', webTestRunner],
    ['Site', () => vitest('site')],
  ],
  [
    ['Widgets', () => vitest('widgets')],
    ['Package', () => vitest('package')],
    ['Format', () => npmScript('check:format')],
  ],
];

const total = none();
const started = performance.now();
for (const step of before) await take(step);
await Promise.all(
  lanes.map(async (lane) => {
    for (const step of lane) await take(step);
  }),
);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\nAll in ${secondsSince(started)} s`);
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** What a step says is kept until it ends, for two at once would be read by nobody. */
async function take([heading, run]: Step): Promise<void> {
  console.log(`… ${heading} has begun`);
  const begun = performance.now();
  const { count, output } = await run();
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const result = count.failed > 0 ? `${count.failed} failed` : 'done';
  console.log(`\n=== ${heading}: ${result}, ${secondsSince(begun)} s ===\n${output.trim()}\n`);
}

function secondsSince(begun: number): number {
  return Math.round((performance.now() - begun) / 1000);
}
