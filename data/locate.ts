import type { Entry } from './entry.ts';
import type { Finding } from './findings.ts';
import type { DataFile, Path, Problem } from './flaw.ts';
import { isLoose } from './loose.ts';
import { Positions } from './read/positions.ts';

/** Looks up lines and record ids of problems, and puts them in the order of files and lines. */
export function locate(problems: readonly Problem[], entries: readonly Entry[] = []): Finding[] {
  const idAt = problems.length > 0 ? idsOf(entries) : () => null;
  const positions = new Map<DataFile, Positions>();
  const positionsIn = (file: DataFile) => {
    const known = positions.get(file) ?? new Positions(file);
    positions.set(file, known);
    return known;
  };

  const findings = problems.map((problem): Finding => {
    const { file, path, code, value, suggestion, other, offset } = problem;
    const record = idAt(file, path);
    const place = positionsIn(file);
    const { line, column, written } =
      offset === undefined ? place.ofPath(path) : place.ofOffset(offset);
    const elsewhere =
      other && `${other.file.name}:${positionsIn(other.file).ofPath(other.path).line}`;
    const quoted = code === 'quotes' ? `"${written ?? String(value)}"` : undefined;
    const expected = elsewhere ?? quoted ?? problem.expected;
    return {
      file: file.name,
      line,
      column,
      record,
      field: fieldName(record === null ? path : path.slice(1)),
      value,
      code,
      ...(expected === undefined ? {} : { expected }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
  return findings.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** Finds the id of the record that a path of a file leads into. */
function idsOf(entries: readonly Entry[]): (file: DataFile, path: Path) => string | null {
  const byFile = new Map<DataFile, Map<unknown, unknown>>();
  for (const { file, path, value } of entries) {
    const values = byFile.get(file) ?? new Map<unknown, unknown>();
    byFile.set(file, values.set(path[0], value));
  }
  return (file, path) => {
    const value = byFile.get(file)?.get(path[0]);
    return isLoose(value) && typeof value['id'] === 'string' ? value['id'] : null;
  };
}

/** A path as people write it: `channels[0].value`. */
function fieldName(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
