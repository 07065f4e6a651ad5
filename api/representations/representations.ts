import type { Form } from '../http/negotiation.ts';
import type { Quick, Routes } from '../http/routes.ts';
import { streamOf } from '../http/stream-of.ts';
import type { QuickList } from '../resources/context.ts';
import { columnsOf } from './columns.ts';
import { csv, moreRows } from './csv.ts';
import { forms, isFormName, type FormName } from './forms.ts';
import { jsonLd, type Vocabulary } from './json-ld.ts';
import { alternatesOf, pagingLinks, versionHistory } from './link-header.ts';
import { askForPages, withQuery, type Ask, type Page } from './pages.ts';
import { readRecordPath, type RecordPath } from './record-path.ts';
import { unknownForm } from './unknown-form.ts';

const everyForm: readonly Form[] = Object.values(forms);
const onlyJson: readonly Form[] = [forms.json];
const suffix = /\.([a-z]+)$/;

/** Forms an address below the API root is negotiated between: none where a suffix says which it is. */
export function formsAt(path: string): readonly Form[] {
  if (suffix.test(path)) return [];
  return readRecordPath(path) ? everyForm : onlyJson;
}

/** What a request for records is, apart from how it is written. */
interface Wanted {
  readonly form: FormName;
  readonly path: string;
  readonly place: RecordPath;
  readonly parameters: URLSearchParams;
}

/**
 * Gives records in every form, from the JSON that `ask` answers: so filters, paging and releases are
 * the same in all of them. The form is the suffix of the path or, negotiated, of the whole address
 * ("/plans#csv").
 */
export function inEveryForm(
  ask: Ask,
  { vocabulary, hasReleases }: { vocabulary: Vocabulary; hasReleases: boolean },
): Routes['request'] {
  const { apiRoot, latestRoot } = vocabulary;

  return async (address) => {
    const [location = '', negotiated] = address.split('#');
    const [fullPath = '', query = ''] = location.split('?');
    const form = negotiated ?? suffix.exec(fullPath)?.[1] ?? 'json';
    const path = fullPath.endsWith(`.${form}`) ? fullPath.slice(0, -form.length - 1) : fullPath;
    const place = readRecordPath(path);
    if (!place) return ask(location);
    if (!isFormName(form)) {
      // What is not there in any form is told first.
      if ((await ask(path)).ok) throw unknownForm(form, apiRoot + path);
      return ask(location);
    }

    const parameters = new URLSearchParams(query);
    const wanted = { form, path, place, parameters };
    const write = writerOf(wanted, vocabulary);
    const { answer, first, isWhole, parts } = await askForPages(ask, wanted, write);
    // The JSON goes out as it was answered: copying it would cost more than finding the records.
    const headers = form === 'json' ? answer.headers : new Headers(answer.headers);
    // It names the JSON.
    if (form !== 'json') headers.delete('etag');
    const links = alternatesOf(apiRoot + path, form)(withQuery('', parameters));
    const around = isWhole || !place.many || !first ? [] : pagingLinks(first, form);
    const history = hasReleases && !place.many ? versionHistory(path, latestRoot) : [];
    headers.append('link', [links, ...around, ...history].join(', '));
    if (path === fullPath) headers.set('vary', 'accept');
    if (negotiated)
      headers.set('content-location', withQuery(`${apiRoot}${path}.${form}`, parameters));
    if (form === 'json') return answer;
    if (!answer.ok) return new Response(answer.body, { status: answer.status, headers });

    headers.set(
      'content-type',
      form === 'csv' ? `${forms.csv.type}; charset=utf-8` : forms[form].type,
    );
    return new Response(parts && streamOf(parts), { headers });
  };
}

/** The same of lists that are told at once, which is as JSON; `root` is the path of the API. */
export function quickLists(
  lists: ReadonlyMap<string, QuickList>,
  { root, apiRoot }: { root: string; apiRoot: string },
): Quick {
  const told = new Map(
    [...lists].map(([path, list]) => [
      root + path,
      [path, list, alternatesOf(apiRoot + path, 'json')] as const,
    ]),
  );
  return ({ path: fullPath, address, parameters }) => {
    const found = told.get(fullPath);
    if (!found) return undefined;
    const [path, list, linksWith] = found;
    const body = list(path, parameters);
    if (body === undefined) return undefined;
    return { body, headers: { link: linksWith(address.slice(fullPath.length)), vary: 'accept' } };
  };
}

/** Writes the pages of an answer one by one in its form. */
function writerOf(
  { form, path, place, parameters }: Wanted,
  vocabulary: Vocabulary,
): (page: Page, isFirst: boolean) => string {
  if (form === 'ndjson')
    return (page) =>
      recordsOf(page, place)
        .map((one) => `${JSON.stringify(one)}\n`)
        .join('');
  if (form === 'csv') {
    const fields = parameters.getAll('fields').flatMap((names) => names.split(','));
    const columns = columnsOf(place.schema).filter(
      ({ pattern }) => fields.length === 0 || fields.includes(String(pattern[0])),
    );
    const bom = parameters.get('bom') === 'true';
    return (page, isFirst) => {
      const records = recordsOf(page, place);
      return isFirst ? csv(records, columns, bom) : moreRows(records, columns);
    };
  }
  return (page) =>
    JSON.stringify(jsonLd(recordsOf(page, place), { place, path, page, vocabulary }));
}

function recordsOf(page: Page, { many }: RecordPath): object[] {
  if (many) return (Object.values(page).find(Array.isArray) as object[] | undefined) ?? [];
  const record: Record<string, unknown> = { ...page };
  delete record._links;
  delete record._meta;
  return [record];
}
