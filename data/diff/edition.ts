import type { LocalizedText } from '../schema/text.ts';

/** The fields of a record besides its id, as JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** A record as a release or the working data has it. */
export interface PublishedRecord {
  collection: string;
  id: string;
  fields: Fields;
  /** Fields that were taken out of the release. They are not in `fields`. */
  redacted?: Readonly<Record<string, RedactedPart>>;
}

export interface RedactedPart {
  on: string;
  reason: LocalizedText;
}

/** All records of a release, or of the working data: what can be compared. */
export interface Edition {
  /** Version of the release; null is the working data. */
  version: string | null;
  records: readonly PublishedRecord[];
  /** Whole records that were taken out: nobody can say any more which they were. */
  redactedRecords: readonly RedactedPart[];
}

/** An edition as the JSON document that patches apply to: records by collection and id. */
export type EditionDocument = Record<string, Record<string, Record<string, unknown>>>;

/** Identifies a record within an edition. */
export function keyOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection}/${id}`;
}

export function documentOf({ records }: Edition): EditionDocument {
  const document: EditionDocument = {};
  for (const { collection, id, fields } of records)
    (document[collection] ??= {})[id] = { id, ...fields };
  return document;
}
