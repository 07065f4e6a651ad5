import { collections, type CollectionName, type Dataset } from '../../data/collections.ts';
import { isTombstone, type SealedRecord, type Tombstone } from '../../data/release/snapshot.ts';
import { Region } from '../../data/schema/region.ts';
import type { Facts } from '../embed/region-data.ts';
import type { Archive } from './archive.ts';

/** What a release says, as records. Whole records that were taken out are gone. */
export async function releasedDataset(
  archive: Archive,
  version: string,
): Promise<Dataset & { regions: Region[] }> {
  const dataset: Record<string, object[]> = { regions: [] };
  for (const name of Object.keys(collections)) dataset[name] = [];
  const schemas: Record<string, (typeof collections)[CollectionName] | typeof Region> = {
    ...collections,
    regions: Region,
  };
  const readers = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, readerOf(Object.keys(schema.shape))]),
  );
  const shared = sharedStrings();
  for await (const { bytes } of archive.records(version)) {
    const sealed = JSON.parse(bytes.toString()) as SealedRecord | Tombstone;
    if (isTombstone(sealed)) continue;
    const { collection } = sealed;
    const record = readers.get(collection)?.(sealed);
    if (!record) continue;
    shared(record);
    if (!Object.values(sealed.fields).some(isTombstone)) {
      dataset[collection]?.push(record);
      continue;
    }
    // Without a field that every record must have, the rest would be read wrongly.
    const parsed = schemas[collection]?.safeParse(record);
    if (parsed?.success) dataset[collection]?.push(parsed.data);
  }
  return dataset as unknown as Dataset & { regions: Region[] };
}

/** The facts of a release. Which region a record came from only the working data know. */
export async function releasedFacts(
  archive: Archive,
  version: string,
  regionOfId: (collection: string, id: string) => string | undefined,
): Promise<Facts> {
  const { regions, ...dataset } = await releasedDataset(archive, version);
  const regionOf = new Map<object, string>();
  for (const [collection, records] of Object.entries<readonly { id: string }[]>(dataset)) {
    for (const record of records) {
      const region = regionOfId(collection, record.id);
      if (region !== undefined) regionOf.set(record, region);
    }
  }
  return { dataset, regions, regionOf };
}

/**
 * Reads of a record what is left of these fields. A snapshot orders them by name, people expect the order of the
 * schema. Each is a copy of an empty record with the same fields: one that is given twenty fields by name
 * becomes a table, four times as large and slower to read.
 */
function readerOf(names: readonly string[]): (sealed: SealedRecord) => object {
  const empty = new Map<string, object>();
  return ({ id, fields }) => {
    const present = names.filter((name) => {
      const field = fields[name];
      return name === 'id' || (field !== undefined && !isTombstone(field));
    });
    const key = present.join();
    const known = empty.get(key) ?? emptyRecord(present);
    empty.set(key, known);
    const record: Record<string, unknown> = { ...known };
    for (const name of present) {
      const field = fields[name];
      record[name] = field && !isTombstone(field) ? field.value : id;
    }
    return record;
  };
}

function emptyRecord(names: readonly string[]): object {
  return JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`) as object;
}

/** Makes equal strings one: most stand in many records, and ten thousand services fit into half the memory. */
function sharedStrings(): (value: unknown) => unknown {
  const known = new Map<string, string>();
  return function share(value) {
    if (typeof value === 'string') {
      const first = known.get(value);
      if (first === undefined) known.set(value, value);
      return first ?? value;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) value[at] = share(value[at]);
      return value as unknown;
    }
    const parts = value as Record<string, unknown>;
    for (const name of Object.keys(parts)) parts[name] = share(parts[name]);
    return value;
  };
}
