import { z } from '@hono/zod-openapi';
import type { Link } from '../http/links.ts';
import { ProblemError } from '../http/problem.ts';
import { didYouMean, likelyMeant, quote } from '../http/query.ts';
import type { BothLanguages } from './responses.ts';

/** A query parameter: how it is written, and which records it lets through. */
export interface Filter<Item> {
  readonly schema: z.ZodType<string | undefined>;
  readonly lets: (record: Item, value: string) => boolean;
}

/** A record type as the API shows it: lists with filters, and items by id. */
export interface Resource<Item extends { id: string }> {
  /** Field of the list, in the plural, camelCase. */
  readonly field: string;
  readonly schema: z.ZodObject;
  /** Path of the list below the API root, perhaps below a parent: "/plans/{id}/activities". */
  readonly path: string;
  /** Name of the item's path parameter. */
  readonly idParameter: string;
  /** The lists that exist, by their real path. */
  readonly lists: ReadonlyMap<string, readonly Item[]>;
  readonly filters?: Readonly<Record<string, Filter<Item>>>;
  /** Links of an item besides `self` and `collection`, by name. */
  readonly links?: Readonly<Record<string, (item: Item) => Link>>;
  readonly about: { readonly list: BothLanguages; readonly item: BothLanguages };
}

/** The list at a path; throws a ProblemError when its parent does not exist. */
export function findList<Item>(
  lists: ReadonlyMap<string, readonly Item[]>,
  path: string,
  apiRoot: string,
): readonly Item[] {
  const list = lists.get(path);
  if (list) return list;
  const likely = likelyMeant(path, lists.keys()).map((known) => apiRoot + known);
  throw new ProblemError('NotFound', `There is no ${quote(path)} here.${didYouMean(likely)}`, {
    suggestions: likely,
  });
}

/** Path parameters, each with a real example: ids of the first list that has records. */
export function pathParameters(
  template: string,
  lists: ReadonlyMap<string, readonly { id: string }[]>,
): z.ZodObject {
  const [path, records] = [...lists].find(([, records]) => records.length > 0) ?? ['', []];
  const real = `${path}/${records[0]?.id ?? ''}`.split('/');
  const names = template.split('/').map((part) => /^\{(.+)\}$/.exec(part)?.[1]);
  return z.object(
    Object.fromEntries(
      names.flatMap((name, position) =>
        name
          ? [[name, z.string().meta({ description: 'Identifier', example: real[position] })]]
          : [],
      ),
    ),
  );
}

/** Name of a record type in the description. */
export function nameOf(schema: z.ZodType): string {
  return z.globalRegistry.get(schema)?.id ?? '';
}
