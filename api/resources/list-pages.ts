import { crc32 } from 'node:zlib';
import { pageOf, type PageQuery } from '../http/paging.ts';
import { ToldBody } from '../http/told-body.ts';
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
  readonly write: (path: string, query: ReadQuery) => ToldBody | Promise<void>;
}

export function listPages<Item extends { id: string }>(
  context: ResourceContext,
  { field, filters, indexes, indexesAt, wholes, withdrawnWholes }: ReadyResource<Item>,
): ListPages {
  const { apiRoot, pagesRoot } = context;
  const ownTime = timeOf(context, undefined);
  // Of lists without a record: what such a page begins with, apart from what its address says.
  const form = crc32(pageOf(0, { self: apiRoot, pages: pagesRoot }, firstPage, ownTime).opening);

  function write(path: string, query: ReadQuery): ToldBody | Promise<void> {
    const { wanted, fields, withFacets, validAt } = readListQuery(query, filters);
    const on = validAt === undefined ? indexes : indexesAt(validAt);
    const index = findList(on, path, context, withdrawnWholes);
    const unready = index.prepare(wanted);
    if (unready) return unready;

    const whole = validAt === undefined ? undefined : wholes?.get(path);
    const holds = !whole || isInForce(whole, validAt ?? '');
    const found = holds ? index.find(wanted) : [];
    const place = { self: apiRoot + path, pages: pagesRoot + path };
    const time = validAt === undefined ? ownTime : timeOf(context, validAt);
    const { from, to, opening } = pageOf(found.length, place, query, time);
    const facets = withFacets
      ? ToldBody.of(`,"_facets":${JSON.stringify(holds ? index.facets(wanted) : {})}`)
      : nothing;
    const written = validAt === undefined ? recordWriter(fields) : writerOn(validAt, fields);
    let text = `${opening}${facets.text},"${field}":[`;
    let checksum = and(and(form, found.length), facets.checksum);
    for (let at = from; at < to; at++) {
      const record = written(index.records[found[at]!] as Item);
      text += at > from ? `,${record.text}` : record.text;
      checksum = and(checksum, record.checksum);
    }
    return new ToldBody(`${text}]}`, checksum);
  }

  return { write };
}

const firstPage: PageQuery = { page: 1, limit: 1 };
const nothing = ToldBody.of('');

/** A checksum of two in this order. */
function and(before: number, next: number): number {
  return (Math.imul(before, 31) + next) >>> 0;
}

/** Of a day there is no end of records: nothing is kept. */
function writerOn(day: string, fields: readonly string[] | undefined) {
  return (record: object) => {
    const shown = partsInForce(record, day);
    return ToldBody.of(JSON.stringify(fields ? onlyFields(shown, fields) : shown));
  };
}
