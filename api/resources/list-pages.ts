import { pageOf, type PageQuery } from '../http/paging.ts';
import type { ResourceContext } from './context.ts';
import { isInForce, partsInForce } from './in-force.ts';
import { timeOf } from './list-meta.ts';
import { readListQuery } from './list-query.ts';
import { findList, type ReadyResource } from './record.ts';
import { onlyFields, recordWriter } from './record-text.ts';

/** A query as its schema has read it, defaults included. */
export type ReadQuery = PageQuery;

/** Writes the pages of a record type's lists, whoever has read the query. */
export interface ListPages {
  /** The page in JSON; or what to wait for, and ask again. Throws a ProblemError where there is no such list. */
  readonly write: (path: string, query: ReadQuery) => Uint8Array | Promise<void>;
}

export function listPages<Item extends { id: string }>(
  context: ResourceContext,
  { field, filters, indexes, indexesAt, wholes, withdrawnWholes }: ReadyResource<Item>,
): ListPages {
  const { apiRoot, pagesRoot } = context;
  const ownTime = timeOf(context, undefined);
  const surroundings = { ...context, withdrawnWholes };

  function write(path: string, query: ReadQuery): Uint8Array | Promise<void> {
    const { wanted, fields, withFacets, validAt } = readListQuery(query, filters);
    const on = validAt === undefined ? indexes : indexesAt(validAt);
    const index = findList(on, path, surroundings);
    const unready = index.prepare(wanted);
    if (unready) return unready;

    const whole = validAt === undefined ? undefined : wholes?.get(path);
    const holds = !whole || isInForce(whole, validAt ?? '');
    const found = holds ? index.find(wanted) : [];
    const place = { self: apiRoot + path, pages: pagesRoot + path };
    const time = validAt === undefined ? ownTime : timeOf(context, validAt);
    const { from, to, opening } = pageOf(found.length, place, query, time);
    const facets = withFacets
      ? `,"_facets":${JSON.stringify(holds ? index.facets(wanted) : {})}`
      : '';
    const bytesOf = validAt === undefined ? recordWriter(fields) : writerOn(validAt, fields);
    const shown: Uint8Array[] = [];
    for (let at = from; at < to; at++) shown.push(bytesOf(index.records[found[at]!] as Item));
    return listWith(shown, `${opening}${facets},"${field}":[`);
  }

  return { write };
}

/** A list that was begun as text, with its records. Bytes are put together faster than texts. */
function listWith(records: readonly Uint8Array[], beginning: string): Uint8Array {
  let end = Buffer.byteLength(beginning);
  let size = end + Math.max(0, records.length - 1) + ending.length;
  for (const record of records) size += record.length;
  const bytes = Buffer.allocUnsafe(size);
  bytes.write(beginning);
  for (const [at, record] of records.entries()) {
    if (at > 0) bytes[end++] = comma;
    bytes.set(record, end);
    end += record.length;
  }
  bytes.set(ending, end);
  return bytes;
}

const comma = 0x2c;
const ending = Buffer.from(']}');

/** Of a day there is no end of records: nothing is kept. */
function writerOn(day: string, fields: readonly string[] | undefined) {
  return (record: object) => {
    const shown = partsInForce(record, day);
    return Buffer.from(JSON.stringify(fields ? onlyFields(shown, fields) : shown));
  };
}
