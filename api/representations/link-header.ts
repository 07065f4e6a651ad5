import { formNames, forms, type FormName } from './forms.ts';
import { withQuery, type Page } from './pages.ts';

/** Links to the other forms of the same content, for the header `Link` (RFC 8288). */
export function alternates(address: string, query: URLSearchParams, form: FormName): string[] {
  const search = withQuery('', query);
  return formNames
    .filter((name) => name !== form)
    .map((name) => {
      const { suffix, type } = forms[name];
      return `<${address}.${suffix}${search}>; rel="alternate"; type="${type}"`;
    });
}

/** The pages around this one, for forms without a place to say it. */
export function pagingLinks(page: Page, form: FormName): string[] {
  return ['first', 'prev', 'next', 'last'].flatMap((rel) => {
    const href = page._links[rel]?.href;
    return href ? [`<${inForm(href, form)}>; rel="${rel}"`] : [];
  });
}

function inForm(href: string, form: FormName): string {
  const url = new URL(href);
  url.pathname += `.${forms[form].suffix}`;
  return url.href;
}
