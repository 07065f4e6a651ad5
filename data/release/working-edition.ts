import type { Edition, PublishedRecord } from '../diff/edition.ts';
import type { Loaded } from '../load.ts';

/** The working data as an edition: the real records, or the fictional ones. They never mix. */
export function workingEdition({ dataset, regions }: Loaded, fictional: boolean): Edition {
  const records = Object.entries({ regions, ...dataset }).flatMap(([collection, list]) =>
    list
      .filter((record) => record.fictional === fictional)
      .map((record) => published(collection, record)),
  );
  return { version: null, records, redactedRecords: [] };
}

function published(collection: string, record: { id: string }): PublishedRecord {
  // What a release can hold is JSON: optional fields without a value are not there.
  const { id, ...fields } = JSON.parse(JSON.stringify(record)) as { id: string };
  return { collection, id, fields };
}
