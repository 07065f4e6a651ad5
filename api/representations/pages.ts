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

/**
 * Asks for what a form shows. A table has no place to say that more pages follow: so CSV and NDJSON
 * hold the whole list, unless the request names a page.
 */
export async function askForPages(
  ask: Ask,
  { form, path, place, parameters }: Wanted,
): Promise<{ answer: Response; pages: Page[]; isWhole: boolean }> {
  const isTable = form === 'csv' || form === 'ndjson';
  const isWhole = isTable && place.many && !parameters.has('page') && !parameters.has('limit');
  const query = new URLSearchParams(parameters);
  if (isWhole) query.set('limit', mostOnPage);
  // Linked data describes a record with all that it needs.
  if (form === 'jsonld') query.delete('fields');

  const answer = await ask(withQuery(path, query));
  if (form === 'json' || !answer.ok) return { answer, pages: [], isWhole };
  const pages = [(await answer.json()) as Page];
  for (let page = 2; isWhole && pages.at(-1)?._links.next; page += 1) {
    query.set('page', String(page));
    pages.push((await (await ask(withQuery(path, query))).json()) as Page);
  }
  return { answer, pages, isWhole };
}

/** An address with its query, if it has one. */
export function withQuery(path: string, query: URLSearchParams): string {
  return query.size ? `${path}?${query.toString()}` : path;
}
