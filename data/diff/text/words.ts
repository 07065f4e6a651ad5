/** What a language needs to tell changes in sentences. `{…}` is filled in. */
export interface Words {
  /** A record of a collection, as the subject of a sentence. */
  record: Record<string, string>;
  /** A new record of a collection. */
  newRecord: Record<string, string>;
  field: (name: string) => string;
  /** One part of a list, such as a channel of `channels`. */
  part: Record<string, string>;
  language: Record<string, string>;

  added: string;
  removed: string;
  changed: string;
  filled: string;
  emptied: string;
  partAdded: string;
  partRemoved: string;
  listAdded: string;
  listRemoved: string;
  reordered: string;
  numberChanged: string;
  verified: string;
  reread: string;
  withdrawn: string;
  replaced: string;
  restored: string;
  redacted: string;
  redactedRecord: string;

  quote: (text: string) => string;
  items: { one: string; many: string };
  yes: string;
  no: string;
  unknown: string;
  /** Values from closed lists, where the word in the files is another. */
  choice: Readonly<Record<string, string>>;
}
