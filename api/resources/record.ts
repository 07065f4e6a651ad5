import { z } from '@hono/zod-openapi';
import type { Link } from '../http/links.ts';
import { ProblemError } from '../http/problem.ts';
import { didYouMean, likelyMeant, quote } from '../http/query.ts';
import type { ResourceContext } from './context.ts';
import type { Filters } from './filter.ts';
import type { ListIndex } from './list-index.ts';
import type { Sorts } from './positions.ts';
import { releasedHistory } from './record-history.ts';
import type { BothLanguages } from './responses.ts';
import { withdrawal } from './withdrawn.ts';

/** A record type as the API shows it: lists with filters, and items by id. */
export interface Resource<Item extends { id: string }> {
  /** Field of the list, in the plural, camelCase. */
  readonly field: string;
  readonly schema: z.ZodObject;
  /** Name in the description; by default that of the schema. */
  readonly name?: string;
  /** Path of the list below the API root, perhaps below a parent: "/plans/{id}/activities". */
  readonly path: string;
  /** Name of the item's path parameter. */
  readonly idParameter: string;
  /** The lists that exist, by their real path. */
  readonly lists: ReadonlyMap<string, readonly Item[]>;
  /** The lists on a day, where they are not simply the records that hold on it. */
  readonly listsAt?: (day: string) => ReadonlyMap<string, readonly Item[]>;
  /** Of lists that lie below a record, that record by the path of the list: parts hold while it does. */
  readonly wholes?: ReadonlyMap<string, object>;
  /** Of lists that went with a record that was withdrawn, that record by the path of the list. */
  readonly withdrawnWholes?: ReadonlyMap<string, object>;
  readonly filters?: Filters<Item>;
  /** What sorts the list, besides the name or title and the id. */
  readonly sorts?: Sorts<Item>;
  /** Links of an item besides `self` and `collection`, by name. */
  readonly links?: Readonly<Record<string, (item: Item) => Link>>;
  readonly about: { readonly list: BothLanguages; readonly item: BothLanguages };
  /** Where an item leads elsewhere: when, and where to. */
  readonly redirect?: BothLanguages;
}

/** A record type made ready to answer: its lists as indexes, and what was withdrawn from them. */
export interface ReadyResource<Item extends { id: string }> extends Resource<Item> {
  readonly name: string;
  readonly filters: Filters<Item>;
  readonly sorts: Sorts<Item>;
  readonly indexes: Indexes<Item>;
  /** The indexes on a day. */
  readonly indexesAt: (day: string) => Indexes<Item>;
}

/** Lists as indexes by path, each made when it is first asked for: a country has ten thousand. */
export interface Indexes<Item> {
  readonly get: (path: string) => IndexedList<Item> | undefined;
  readonly keys: () => Iterable<string>;
}

/** What is in a list, and what was withdrawn from it. */
export interface IndexedList<Item> extends ListIndex<Item> {
  readonly withdrawn: readonly Item[];
}

/** The list at a path; throws a ProblemError when its parent does not exist, or no longer holds. */
export function findList<Item>(
  lists: Indexes<Item>,
  path: string,
  context: Pick<ResourceContext, 'apiRoot' | 'archive' | 'latestRoot'>,
  withdrawnWholes: ReadonlyMap<string, object> | undefined,
): IndexedList<Item> {
  const { apiRoot } = context;
  const list = lists.get(path);
  if (list) return list;
  const gone = withdrawnWholes?.get(path);
  if (gone) {
    const whole = path.slice(0, path.lastIndexOf('/'));
    const list = apiRoot + whole.slice(0, whole.lastIndexOf('/'));
    throw withdrawal(gone, list, releasedHistory(whole, context));
  }
  const likely = likelyMeant(path, lists.keys()).map((known) => apiRoot + known);
  const whole = `${apiRoot}/${path.split('/')[1] ?? ''}`;
  const detail = `There is no ${quote(path)} here.${didYouMean(likely)} What it would be part of is in ${whole}`;
  throw new ProblemError('NotFound', detail, { suggestions: likely.length ? likely : [whole] });
}

/** Path parameters, each with a real example: ids of the first list that has records, or of any list. */
export function pathParameters(
  template: string,
  lists: ReadonlyMap<string, readonly { id: string }[]>,
): z.ZodObject {
  const all = [...lists];
  const [path, records] = all.find(([, records]) => records.length > 0) ?? all[0] ?? ['', []];
  const real = `${path}/${records[0]?.id ?? ''}`.split('/');
  const exampleAt = (position: number) => (real[position] ? { example: real[position] } : {});
  const names = template.split('/').map((part) => /^\{(.+)\}$/.exec(part)?.[1]);
  return z.object(
    Object.fromEntries(
      names.flatMap((name, position) =>
        name
          ? [[name, z.string().meta({ description: 'Identifier', ...exampleAt(position) })]]
          : [],
      ),
    ),
  );
}

/** Name of a record type in the description. */
export function nameOf(schema: z.ZodType): string {
  return z.globalRegistry.get(schema)?.id ?? '';
}
