import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redocly } from './redocly.ts';
import type { Json } from './real.ts';

/** The description as it last landed, without what binds nobody: words and examples. */
export const landedFile = join(import.meta.dirname, '../../docs/openapi/frid-v1.json');

/** A list of kinds may grow within a version: a directory that cannot name a new kind of support is of no use. */
const allowed = 'enum-values-added';

const words = ['description', 'summary', 'example', 'examples', 'x-limitations', 'x-sla'];

/** What a client may rely on, in a description: addresses, parameters, answers, their types. */
export function contractOf(description: Json): Json {
  const contract = without(description);
  const { title, version } = description.info;
  return { ...contract, info: { title, version }, servers: [{ url: '/frid/v1' }] };
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

export function landedContract(): Json {
  return JSON.parse(readFileSync(landedFile, 'utf8'));
}

export function writeContract(contract: Json): void {
  writeFileSync(landedFile, `${JSON.stringify(contract, null, 1)}\n`);
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

function majorOf({ info }: Json): string {
  return String(info.version).split('.')[0] ?? '';
}
