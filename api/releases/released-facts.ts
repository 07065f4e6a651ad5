import { collections, type CollectionName, type Dataset } from '../../data/collections.ts';
import { isTombstone, keptRecords, type Snapshot } from '../../data/release/snapshot.ts';
import { Region } from '../../data/schema/region.ts';
import type { Facts } from '../embed/region-data.ts';

/** What a release says, as records. Whole records that were taken out are gone. */
export function releasedDataset(snapshot: Snapshot): Dataset & { regions: Region[] } {
  const dataset: Record<string, object[]> = { regions: [] };
  for (const name of Object.keys(collections)) dataset[name] = [];
  const schemas: Record<string, (typeof collections)[CollectionName] | typeof Region> = {
    ...collections,
    regions: Region,
  };
  for (const { collection, id, fields } of keptRecords(snapshot)) {
    const schema = schemas[collection];
    if (!schema) continue;
    const values = Object.entries(fields);
    const kept = values.flatMap(([name, field]) =>
      isTombstone(field) ? [] : [[name, field.value]],
    );
    const said = Object.fromEntries(kept) as Record<string, unknown>;
    const record = inOrder(schema, { id, ...said });
    if (kept.length === values.length) {
      dataset[collection]?.push(record);
      continue;
    }
    // Without a field that every record must have, the rest would be read wrongly.
    const parsed = schema.safeParse(record);
    if (parsed.success) dataset[collection]?.push(parsed.data);
  }
  return dataset as unknown as Dataset & { regions: Region[] };
}

/** The facts of a release. Which region a record came from only the working data know. */
export function releasedFacts(
  snapshot: Snapshot,
  regionOfId: (collection: string, id: string) => string | undefined,
): Facts {
  const { regions, ...dataset } = releasedDataset(snapshot);
  const regionOf = new Map<object, string>();
  for (const [collection, records] of Object.entries<readonly { id: string }[]>(dataset)) {
    for (const record of records) {
      const region = regionOfId(collection, record.id);
      if (region !== undefined) regionOf.set(record, region);
    }
  }
  return { dataset, regions, regionOf };
}

/** A snapshot orders fields by their name; people expect the order of the schema. */
function inOrder(schema: { shape: object }, record: Record<string, unknown>): object {
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(schema.shape)) {
    if (name in record) ordered[name] = record[name];
  }
  return ordered;
}
