/**
 * `npm run bench`, or `npm run bench -- loading` for one of them: measures on the machine it runs on, and
 * writes the tables of docs/benchmarks.md. Ratios and differences within one run count, not milliseconds.
 */
import { progressBar } from '../../api/cli/progress.ts';
import { answers } from './answers.ts';
import { check } from './check.ts';
import { country } from './country.ts';
import { examples } from './examples.ts';
import { interaction } from './interaction.ts';
import { lighthouse } from './lighthouse.ts';
import { loading } from './loading.ts';
import { record, type Progress } from './report.ts';

/** By the name of the table in the document. */
const benches: Record<string, (progress: Progress) => Promise<string>> = {
  prepared: answers,
  loading,
  interaction,
  check,
  country,
  lighthouse,
  examples,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length) {
  console.error(
    `There is no benchmark "${unknown.join(', ')}": choose of ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, measure] of Object.entries(benches)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const bar = progressBar(name);
  const text = await measure(bar);
  bar.stop();
  console.log(`\n${text}`);
  await record(name, text);
}
