import type { FormName } from './forms.ts';
import type { RecordPath } from './record-path.ts';

/** Answers an address below the API root with JSON. It may throw a ProblemError. */
export type Ask = (address: string) => Response | Promise<Response>;

/** The JSON of an item, or of one page of a list. */
export interface Page {
  readonly _links: Readonly<Record<string, { readonly href: string } | undefined>>;
  readonly [field: string]: unknown;
}

interface Wanted {
  readonly form: FormName;
  readonly path: string;
  readonly place: RecordPath;
  readonly parameters: URLSearchParams;
}

const mostOnPage = '100';

interface Asked {
  readonly answer: Response;
  /** Undefined: the answer stands as it is. */
  readonly first?: Page;
  readonly isWhole: boolean;
  readonly parts: readonly Uint8Array[];
}

/**
 * Asks for what a form shows. A table has no place to say that more pages follow: so CSV and NDJSON
 * hold the whole list, unless the request names a page. Each page is written before the next is asked
 * for: all that releases have changed in a country would not fit into memory as objects.
 */
export async function askForPages(
  ask: Ask,
  { form, path, place, parameters }: Wanted,
  write: (page: Page, isFirst: boolean) => string,
): Promise<Asked> {
  const isTable = form === 'csv' || form === 'ndjson';
  const isWhole = isTable && place.many && !parameters.has('page') && !parameters.has('limit');
  const query = new URLSearchParams(parameters);
  if (isWhole) query.set('limit', mostOnPage);
  // Linked data describes a record with all that it needs.
  if (form === 'jsonld') query.delete('fields');

  const answer = await ask(withQuery(path, query));
  if (form === 'json' || !answer.ok) return { answer, isWhole, parts: [] };
  const first = (await answer.json()) as Page;
  const parts = [Buffer.from(write(first, true))];
  let last = first;
  for (let page = 2; isWhole && last._links.next; page += 1) {
    query.set('page', String(page));
    last = (await (await ask(withQuery(path, query))).json()) as Page;
    parts.push(Buffer.from(write(last, false)));
  }
  return { answer, first, isWhole, parts };
}

/** An address with its query, if it has one. */
export function withQuery(path: string, query: URLSearchParams): string {
  return query.size ? `${path}?${query.toString()}` : path;
}
