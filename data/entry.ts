import type { CollectionName } from './collections.ts';
import type { DataFile, Path } from './flaw.ts';

/** A record as it stands in its file, and where that is. */
export interface Entry {
  collection: CollectionName;
  /** Name of the region folder. */
  region: string;
  /** Whether the region is fictional; null when its `region.yaml` cannot be read. */
  inFiction: boolean | null;
  file: DataFile;
  path: Path;
  value: unknown;
  /** False when its text could not be parsed: then only its id is known. */
  readable: boolean;
}
