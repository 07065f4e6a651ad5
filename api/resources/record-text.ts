import { ownBytes } from '../http/own-bytes.ts';

/** Bytes of written records kept at once: those of a country's pages that are asked for most. */
const mostKept = 8_000_000;

/** By the fields that are shown ("" for all), what each record is in JSON. */
let known = new Map<string, WeakMap<object, Uint8Array>>();
let kept = 0;

/** How records are written with some of their fields; the same record is written once. */
export function recordWriter(
  fields: readonly string[] | undefined,
): (record: object) => Uint8Array {
  const texts = textsWith(fields?.join(',') ?? '');
  return (record) => {
    const before = texts.get(record);
    if (before !== undefined) return before;
    const text = ownBytes(JSON.stringify(fields ? onlyFields(record, fields) : record));
    texts.set(record, text);
    kept += text.length;
    return text;
  };
}

export function onlyFields(record: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name)));
}

function textsWith(names: string): WeakMap<object, Uint8Array> {
  if (kept > mostKept) {
    known = new Map();
    kept = 0;
  }
  const before = known.get(names);
  if (before) return before;
  const texts = new WeakMap<object, Uint8Array>();
  known.set(names, texts);
  // A table without a text in it is not for nothing.
  kept += names.length + 500;
  return texts;
}
