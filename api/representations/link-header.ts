import { formNames, forms, type FormName } from './forms.ts';
import { historyAddress } from '../resources/record-history.ts';
import type { Page } from './pages.ts';

/**
 * Links to the other forms of the same content, for the header `Link` (RFC 8288), when its query is known, if any:
 * what all queries have in common is put together once.
 */
export function alternatesOf(address: string, form: FormName): (search: string) => string {
  const others = formNames.filter((name) => name !== form).map((name) => forms[name]);
  let between = '';
  const parts = others.map(({ suffix, type }) => {
    const before = `${between}<${address}.${suffix}`;
    between = `>; rel="alternate"; type="${type}", `;
    return before;
  });
  const end = between.slice(0, -', '.length);
  return (search) => {
    let links = '';
    for (const part of parts) links += part + search;
    return links + end;
  };
}

/** The pages around this one, for forms without a place to say it. */
export function pagingLinks(page: Page, form: FormName): string[] {
  return ['first', 'prev', 'next', 'last'].flatMap((rel) => {
    const href = page._links[rel]?.href;
    return href ? [`<${inForm(href, form)}>; rel="${rel}"`] : [];
  });
}

/** What releases have changed in the record at a path, if it is one (RFC 5829). */
export function versionHistory(path: string, latestRoot: string): string[] {
  const history = historyAddress(path, latestRoot);
  return history ? [`<${history}>; rel="version-history"`] : [];
}

function inForm(href: string, form: FormName): string {
  const url = new URL(href);
  url.pathname += `.${forms[form].suffix}`;
  return url.href;
}
