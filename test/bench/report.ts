import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const file = join(import.meta.dirname, '../../docs/benchmarks.md');

/** Told how far a measurement has come. */
export type Progress = (done: number, total: number) => void;

/** A table in Markdown; all columns but the first are numbers. */
export function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index ? '--:' : '---'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** Puts a text between the markers of its name in docs/benchmarks.md. */
export async function record(name: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const whole = readFileSync(file, 'utf8');
  const [before = ''] = whole.split(begin);
  const [, after = ''] = whole.split(end);
  const changed = `${before}${begin}\n\n${text}\n\n${end}${after}`;
  const config = await resolveConfig(file);
  writeFileSync(file, await format(changed, { ...config, parser: 'markdown' }));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The median of what is measured in turns, of each turn against the other's: the machine drifts meanwhile. */
export function ratio(measured: readonly number[], against: readonly number[]): number {
  return median(measured.map((one, turn) => one / (against[turn] ?? NaN)));
}
