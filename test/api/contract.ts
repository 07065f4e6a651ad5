import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { redocly } from './redocly.ts';
import type { Json } from './real.ts';

/** The APIs, each with the file of its description as it last landed: without words and examples, which bind nobody. */
export const apis = [
  { root: '/frid/v1', file: 'docs/openapi/frid-v1.json' },
  { root: '/hsds/v3', file: 'docs/openapi/hsds-v3.json' },
] as const;
export type DescribedApi = (typeof apis)[number];

const project = join(import.meta.dirname, '../..');

/** A list of kinds may grow within a version: a directory that cannot name a new kind of support is of no use. */
const allowed = 'enum-values-added';

const words = ['description', 'summary', 'example', 'examples', 'x-limitations', 'x-sla'];

/** What a client may rely on, in a description: addresses, parameters, answers, their types. */
export function contractOf(description: Json, { root }: DescribedApi): Json {
  const contract = without(description);
  const { title, version } = description.info;
  return { ...contract, info: { title, version }, servers: [{ url: root }] };
}

/** Words are only left out where they are words: a field may be called "description". */
function without(value: Json, areNames = false): Json {
  if (Array.isArray(value)) return value.map((one) => without(one));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => areNames || !words.includes(name));
  return Object.fromEntries(
    kept.map(([name, inner]) => [name, without(inner, name === 'properties' && !areNames)]),
  );
}

export function landedContract({ file }: DescribedApi): Json {
  return JSON.parse(readFileSync(join(project, file), 'utf8'));
}

export function writeContract(contract: Json, { file }: DescribedApi): void {
  writeFileSync(join(project, file), `${JSON.stringify(contract, null, 1)}\n`);
}

/** Changes that can break a client, one sentence each. None between two major versions. */
export async function breakingChanges(landed: Json, now: Json): Promise<string[]> {
  if (majorOf(now) !== majorOf(landed)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'frid-contract-'));
  try {
    writeFileSync(join(folder, 'landed.json'), JSON.stringify(landed));
    writeFileSync(join(folder, 'now.json'), JSON.stringify(now));
    const options = ['--format=json', '--fail-on=none', `--skip-rule=${allowed}`];
    const report: Json = JSON.parse(
      await redocly(folder, 'diff', 'landed.json', 'now.json', ...options),
    );
    const changes: Json[] = report.changes.filter(({ impact }: Json) => impact === 'major');
    const sentences = changes.flatMap(({ path, verdicts }: Json) =>
      verdicts
        .filter(({ impact }: Json) => impact === 'major')
        .map(({ message }: Json) => `${message} (${path})`),
    );
    return [...new Set<string>(sentences)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether clients are promised something else under the same version (profile VER.04). */
export function isUnderOldVersion(landed: Json, now: Json): boolean {
  return landed.info.version === now.info.version && !isDeepStrictEqual(landed, now);
}

function majorOf({ info }: Json): string {
  return String(info.version).split('.')[0] ?? '';
}
