import { collections, type CollectionName, type Dataset } from './collections.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './findings.ts';
import type { Problem } from './flaw.ts';
import { readFolder, readHead, type Folder } from './folder.ts';
import { guardEntries } from './guard/guard-entries.ts';
import { GuardSearch } from './guard/search.ts';
import { indexRecords, type RecordIndex } from './link/index-records.ts';
import { link, linkRegion } from './link/link.ts';
import { locate } from './locate.ts';
import { findRegions } from './read/regions.ts';
import type { Region } from './schema/region.ts';
import { validate } from './validate/validate.ts';

export interface LoadOptions {
  /** Folder that holds the region folders; by default the one this module is in. */
  root?: string;
  /** Names of region folders; by default every one that is not fictional. */
  regions?: readonly string[];
  /** Day in Sweden, YYYY-MM-DD: nothing can have been read or verified after it. */
  today: string;
}

export interface Loaded {
  /** Every record that fits its schema. Publish nothing of it while there are findings. */
  dataset: Dataset;
  regions: Region[];
  /** Id of the region that a record of `dataset` came from, by the record itself. */
  regionOf: ReadonlyMap<object, string>;
  /** The records of the regions as they stand in their files, right or wrong. */
  entries: readonly Entry[];
  /** Everything that is wrong, by file and line; empty when the data may be published. */
  findings: Finding[];
}

/**
 * Reads, validates, links and guards the facts. It never throws on bad data: whatever is wrong, an
 * unreadable folder included, is a finding.
 */
export function loadData({ root = import.meta.dirname, regions, today }: LoadOptions): Loaded {
  const { names, problems: unfound } = findRegions(root, regions);
  const guard = new GuardSearch();
  const folders: Folder[] = [];
  for (const name of names) {
    const head = readHead(root, name);
    if (!regions && head.region?.fictional) continue;
    const folder = readFolder(root, name, head);
    folders.push(folder);
    guard.add([folder.regionValue, ...folder.entries.map(({ value }) => value)]);
  }
  const heads = folders.map(({ regionFile: file, regionValue: value }) => {
    return { file, path: [], value };
  });

  const entries = folders.flatMap((folder) => folder.entries);
  const { records, problems: duplicates } = indexRecords(entries);
  const incomplete = new Set(folders.flatMap((folder) => folder.incomplete));
  const surroundings = { today, records, incomplete };
  const { dataset, regionOf, problems: invalid } = buildDataset(entries, records);

  const problems = [
    ...unfound,
    ...folders.flatMap((folder) => folder.problems),
    ...invalid,
    ...duplicates,
    ...link(entries, surroundings),
    ...folders.flatMap((folder) => linkRegion(folder.regionFile, folder.regionValue, surroundings)),
    ...guardEntries([...entries, ...heads], guard.finish(), invalid),
  ];
  return {
    dataset,
    regions: folders.map((folder) => folder.region).filter((region) => region !== null),
    regionOf,
    entries,
    findings: locate(problems, entries),
  };
}

/** The valid records by collection; of two with the same id only the first. */
function buildDataset(entries: readonly Entry[], records: RecordIndex) {
  const dataset = Object.fromEntries(
    Object.keys(collections).map((name) => [name, [] as object[]]),
  ) as Record<CollectionName, object[]>;
  const regionOf = new Map<object, string>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (!entry.readable) continue;
    const { record, flaws } = validate(collections[entry.collection], entry.value);
    for (const { path, ...flaw } of flaws)
      problems.push({ ...flaw, file: entry.file, path: [...entry.path, ...path] });
    if (!record || records.get(entry.collection)?.get(record.id) !== entry) continue;
    dataset[entry.collection].push(record);
    regionOf.set(record, entry.region);
  }
  return { dataset: dataset as Dataset, regionOf, problems };
}
