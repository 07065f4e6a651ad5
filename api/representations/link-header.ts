import { formNames, forms, type FormName } from './forms.ts';
import { historyAddress } from '../resources/record-history.ts';
import type { Page } from './pages.ts';

/** Links to the other forms of the same content, for the header `Link` (RFC 8288). `search` is its query, if any. */
export function alternates(address: string, search: string, form: FormName): string[] {
  const links: string[] = [];
  for (const name of formNames) {
    if (name === form) continue;
    const { suffix, type } = forms[name];
    links.push(`<${address}.${suffix}${search}>; rel="alternate"; type="${type}"`);
  }
  return links;
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
