import { ProblemError } from '../http/problem.ts';
import { othersTurn } from '../http/turns.ts';
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

/**
 * Records that are asked for at a time. A hundred changes of a country are megabytes while they are told, which V8
 * takes for long-lived then, and collects late: with 25 they are gone before that.
 */
const atATime = '25';

interface Asked {
  readonly answer: Response;
  /** Undefined: the answer stands as it is. */
  readonly first?: Page;
  readonly isWhole: boolean;
  readonly parts?: AsyncGenerator<Uint8Array>;
}

/**
 * Asks for what a form shows. A table has no place to say that more pages follow: so CSV and NDJSON
 * hold the whole list, unless the request names a page. Each page is written, and taken, before the next is
 * asked for: all that releases have changed in a country would not fit into memory.
 */
export async function askForPages(
  ask: Ask,
  { form, path, place, parameters }: Wanted,
  write: (page: Page, isFirst: boolean) => string,
): Promise<Asked> {
  const isTable = form === 'csv' || form === 'ndjson';
  const isWhole = isTable && place.many && !parameters.has('page') && !parameters.has('limit');
  const query = new URLSearchParams(parameters);
  if (isWhole) query.set('limit', atATime);
  // Linked data describes a record with all that it needs.
  if (form === 'jsonld') query.delete('fields');

  const answer = await ask(withQuery(path, query));
  if (form === 'json' || !answer.ok) return { answer, isWhole };
  const first = (await answer.json()) as Page;
  const parts = partsFrom(first);
  return { answer, first, isWhole, parts };

  async function* partsFrom(begin: Page): AsyncGenerator<Uint8Array> {
    yield Buffer.from(write(begin, true));
    let last = begin;
    for (let page = 2; isWhole && last._links.next; page += 1) {
      await othersTurn();
      query.set('page', String(page));
      last = (await (await ask(withQuery(path, query))).json()) as Page;
      // Then records have moved from one page to another, and the table would have one of them twice, or not at all.
      if (totalOf(last) !== totalOf(begin)) throw changedMeanwhile();
      yield Buffer.from(write(last, false));
    }
  }
}

function totalOf({ _meta }: Page): unknown {
  return (_meta as { totalRecords?: unknown } | undefined)?.totalRecords;
}

/** Something was taken out of a release while it was read. */
function changedMeanwhile(): ProblemError {
  const detail = 'The releases changed while the table was written. Ask again.';
  return new ProblemError('Busy', detail);
}

/** An address with its query, if it has one. */
export function withQuery(path: string, query: URLSearchParams): string {
  return query.size ? `${path}?${query.toString()}` : path;
}
