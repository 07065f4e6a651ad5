/** `npm run generate -- --services 10000 --plans 100`: a made-up country, for benchmarks and tests. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { progressBar } from '../../../api/cli/progress.ts';
import { madeUpNation, type NationSize } from './nation.ts';
import { countyCount } from './places.ts';
import { writeReleases } from './releases.ts';
import { writeRegion } from './write.ts';

const cache = '.cache/nation';

try {
  const { values } = parseArgs({
    options: {
      services: { type: 'string', default: '10000' },
      plans: { type: 'string', default: '100' },
      releases: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: cache },
    },
  });
  const number = (name: 'services' | 'plans' | 'releases' | 'seed') =>
    wholeNumber(name, values[name]);
  generate(
    values.out,
    { services: number('services'), plans: number('plans'), seed: number('seed') },
    number('releases'),
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function generate(out: string, size: NationSize, releases: number): void {
  if (out === cache) rmSync(out, { recursive: true, force: true });
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Error(`${out} is not empty: name a new folder with --out.`);

  let regions = 0;
  const showRegions = progressBar('Regions');
  for (const region of madeUpNation(size)) {
    writeRegion(out, region);
    showRegions(++regions, countyCount + 1);
  }
  const showReleases = progressBar('Releases');
  const versions: string[] = [];
  for (const version of writeReleases(out, releases))
    showReleases(versions.push(version), releases);
  console.log(
    `${regions} region folders and ${versions.length} releases in ${out}, seed ${size.seed}.`,
  );
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`--${name} takes a whole number, not "${text}".`);
}
