import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { collections, type CollectionName } from '../collections.ts';
import type { DataFile, Problem } from '../flaw.ts';
import { nearest } from '../suggest.ts';
import { readDataFile, shownName } from './file.ts';
import { parseRecords, parseYaml, type Item, type Parsed } from './yaml.ts';

/** A collection of a region as it was read, with nothing checked. */
export interface CollectionFile {
  name: CollectionName;
  file: DataFile;
  items: Item[];
  /** Whether some of it could not be read, so that nobody can say what is not in it. */
  incomplete: boolean;
}

const regionFile = 'region.yaml';
const collectionNames = Object.keys(collections) as CollectionName[];

/** The file a region keeps a collection in. */
export function fileNameOf(collection: CollectionName): string {
  return collection === 'support-services' ? 'services.yaml' : `${collection}.yaml`;
}

/**
 * The region folders of a folder: those with a `region.yaml`, or with facts that lack one. When some
 * are asked for by name, only those of them that there are.
 */
export function findRegions(
  root: string,
  wanted?: readonly string[],
): { names: string[]; problems: Problem[] } {
  const file = { name: shownName(root), text: '' };
  try {
    const names = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && holdsFacts(join(root, entry.name)))
      .map((entry) => entry.name)
      .sort();
    if (names.length === 0)
      return { names, problems: [{ file, path: [], code: 'no-region', expected: regionFile }] };
    const missing = (wanted ?? []).filter((name) => !names.includes(name));
    return {
      names: wanted?.filter((name) => names.includes(name)) ?? names,
      problems: missing.map((value) => {
        const [suggestion] = nearest(value, names);
        const expected = names.join(', ');
        return { file, path: [], code: 'unknown-region', value, expected, suggestion };
      }),
    };
  } catch (error) {
    const expected = (error as NodeJS.ErrnoException).code;
    return { names: [], problems: [{ file, path: [], code: 'unreadable', expected }] };
  }
}

/** Reads the `region.yaml` of a folder; `value` is undefined when that failed. */
export function readRegionFile(root: string, name: string): Parsed & { file: DataFile } {
  const { file, problems } = readDataFile(join(root, name, regionFile));
  return { file, ...(problems.length ? { value: undefined, problems } : parseYaml(file)) };
}

/** Reads every collection of a region. Files may be absent, but none may be there that nobody reads. */
export function readCollections(
  root: string,
  region: string,
): { files: CollectionFile[]; problems: Problem[] } {
  const folder = join(root, region);
  const problems = unknownFiles(folder);
  const files = collectionNames
    .filter((name) => existsSync(join(folder, fileNameOf(name))))
    .map((name) => {
      const { file, problems: unread } = readDataFile(join(folder, fileNameOf(name)));
      const parsed = unread.length ? { items: [], problems: unread } : parseRecords(file);
      problems.push(...parsed.problems);
      return { name, file, items: parsed.items, incomplete: isIncomplete(parsed) };
    });
  return { files, problems };
}

function isIncomplete({ items, problems }: { items: Item[]; problems: Problem[] }): boolean {
  if (items.length === 0) return problems.length > 0;
  return items.some(({ value, readable }) => !readable && !(value as { id?: string }).id);
}

function holdsFacts(folder: string): boolean {
  return readdirSync(folder).some((file) => file.endsWith('.yaml'));
}

function unknownFiles(folder: string): Problem[] {
  const known = [regionFile, ...collectionNames.map(fileNameOf)];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !known.includes(entry.name) && !isAside(entry))
    .map((entry) => ({
      file: { name: shownName(join(folder, entry.name)), text: '' },
      path: [],
      code: 'unknown-file',
      expected: known.join(', '),
      suggestion: likelyFile(entry.name, known),
    }));
}

/** The file that was probably meant: by its name alone, since all of them end alike. */
function likelyFile(name: string, known: readonly string[]): string | undefined {
  const stem = (file: string) => file.replace(/\.ya?ml$/, '');
  const [likely] = nearest(stem(name), known.map(stem));
  return likely && `${likely}.yaml`;
}

/** Hidden files, notes such as README.md and earlier releases are nobody's facts of today. */
function isAside(entry: Dirent): boolean {
  return (
    entry.name.startsWith('.') ||
    entry.name.endsWith('.md') ||
    (entry.isDirectory() && entry.name === 'releases')
  );
}
