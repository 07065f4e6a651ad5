import { ToldBody } from '../http/told-body.ts';

/** Bytes of written records kept at once: those of a country's pages that are asked for most. */
const mostKept = 8_000_000;

/** By the fields that are shown ("" for all), what each record is in JSON. */
let known = new Map<string, WeakMap<object, ToldBody>>();
let kept = 0;

/** How records are written with some of their fields; the same record is written once. */
export function recordWriter(fields: readonly string[] | undefined): (record: object) => ToldBody {
  const texts = textsWith(fields?.join(',') ?? '');
  return (record) => {
    const before = texts.get(record);
    if (before !== undefined) return before;
    const text = ToldBody.of(JSON.stringify(fields ? onlyFields(record, fields) : record));
    texts.set(record, text);
    kept += text.length;
    return text;
  };
}

export function onlyFields(record: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name)));
}

function textsWith(names: string): WeakMap<object, ToldBody> {
  if (kept > mostKept) {
    known = new Map();
    kept = 0;
  }
  const before = known.get(names);
  if (before) return before;
  const texts = new WeakMap<object, ToldBody>();
  known.set(names, texts);
  // A table without a text in it is not for nothing.
  kept += names.length + 500;
  return texts;
}
