import type { CollectionName } from './collections.ts';
import type { Entry } from './entry.ts';
import type { DataFile, Flaw, Problem } from './flaw.ts';
import { readCollections, readRegionFile } from './read/regions.ts';
import { Region } from './schema/region.ts';
import { validate } from './validate/validate.ts';

/** What `region.yaml` says. */
interface FolderHead {
  region: Region | null;
  regionFile: DataFile;
  regionValue: unknown;
  problems: Problem[];
}

/** A region folder: what `region.yaml` says of it, and the records in it. */
export interface Folder extends FolderHead {
  entries: Entry[];
  /** Collections of which some could not be read. */
  incomplete: CollectionName[];
}

/** Reads and checks `region.yaml` alone: what tells a real region from a fictional one, before any record is read. */
export function readHead(root: string, name: string): FolderHead {
  const { file: regionFile, value: regionValue, problems: unread } = readRegionFile(root, name);
  const { record: region, flaws } =
    unread.length > 0 ? { record: null, flaws: [] } : validate(Region, regionValue);
  const invalid = [...flaws, ...otherName(region, name)].map((flaw) => ({
    ...flaw,
    file: regionFile,
  }));
  return { region, regionFile, regionValue, problems: [...unread, ...invalid] };
}

export function readFolder(root: string, name: string, head = readHead(root, name)): Folder {
  const inFiction = head.region?.fictional ?? null;
  const { files, problems } = readCollections(root, name);
  const entries = files.flatMap(({ name: collection, file, items }) =>
    items.map((item, position): Entry => {
      return { collection, region: name, inFiction, file, path: [position], ...item };
    }),
  );
  return {
    ...head,
    entries,
    incomplete: files.filter((file) => file.incomplete).map((file) => file.name),
    problems: [...head.problems, ...problems],
  };
}

function otherName(region: Region | null, folder: string): Flaw[] {
  if (!region || region.id === folder) return [];
  return [{ path: ['id'], code: 'region-folder', value: region.id, expected: folder }];
}
