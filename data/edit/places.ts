import { join } from 'node:path';
import type { CollectionName } from '../collections.ts';
import type { Entry } from '../entry.ts';
import type { DataFile, Path } from '../flaw.ts';
import { readFolder } from '../folder.ts';
import { isLoose, type Loose } from '../loose.ts';
import { Positions } from '../read/positions.ts';
import { fileNameOf, findRegions } from '../read/regions.ts';

/** A record where it stands in its file, as it is written there. */
export interface PlacedRecord {
  collection: CollectionName;
  id: string;
  /** Name of the region folder. */
  region: string;
  /** Path of the file, to open. Messages call it `file.name`. */
  path: string;
  file: DataFile;
  position: number;
  value: Loose;
}

/** Every record of a data folder with the file it stands in. */
export function placedRecords(root: string): PlacedRecord[] {
  const { names } = findRegions(root);
  return placesOf(
    names.flatMap((region) => readFolder(root, region).entries),
    root,
  );
}

/** Places of records that have been read from a data folder already. */
export function placesOf(entries: readonly Entry[], root: string): PlacedRecord[] {
  return entries.flatMap(({ collection, region, file, path: [position], value }) => {
    if (!isLoose(value) || typeof value['id'] !== 'string') return [];
    const path = join(root, region, fileNameOf(collection));
    const place = { region, path, file, position: Number(position) };
    return [{ collection, id: value['id'], ...place, value }];
  });
}

/** Finds lines; a file is looked through once, however many are asked for. */
export function lineFinder(): (record: PlacedRecord, path: Path) => string {
  const positions = new Map<DataFile, Positions>();
  return ({ file, position }, path) => {
    const known = positions.get(file) ?? new Positions(file);
    positions.set(file, known);
    return `${file.name}:${known.ofPath([position, ...path]).line}`;
  };
}
