/** Where a request goes: the path as it was sent, and one spelling of its address for all orders of parameters. */
export interface Target {
  readonly path: string;
  readonly address: string;
  /** The query parameters in the order of the address, decoded. */
  readonly parameters: readonly Parameter[];
}

export type Parameter = readonly [name: string, value: string];

/** Reads a request target; undefined when it is none, such as "*" or broken host parts. */
export function readTarget(url: string): Target | undefined {
  return readPlain(url) ?? readAny(url);
}

function readAny(url: string): Target | undefined {
  const absolute = url.startsWith('/') ? `http://localhost${url}` : url;
  if (!URL.canParse(absolute)) return undefined;
  const { pathname, searchParams } = new URL(absolute);
  searchParams.sort();
  const query = searchParams.toString();
  const address = query ? `${pathname}?${query}` : pathname;
  return { path: pathname, address, parameters: [...searchParams] };
}

/** What needs no decoding, no resolving of dots, and of the escapes of a query that of the comma alone. */
const plain =
  /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+(?:\?[A-Za-z0-9_-]+=[A-Za-z0-9._*,-]*(?:&[A-Za-z0-9_-]+=[A-Za-z0-9._*,-]*)*)?$/;

/** Reads what most clients send as the URL parser would, in a fraction of its time. */
function readPlain(url: string): Target | undefined {
  if (!plain.test(url)) return undefined;
  const begin = url.indexOf('?');
  if (begin < 0) return { path: url, address: url, parameters: [] };
  const path = url.slice(0, begin);
  const parameters: Parameter[] = [];
  let query = url.slice(begin + 1);
  let isSorted = true;
  for (let at = begin + 1; at < url.length;) {
    const equals = url.indexOf('=', at);
    const next = url.indexOf('&', equals);
    const end = next < 0 ? url.length : next;
    const name = url.slice(at, equals);
    const before = parameters.at(-1);
    if (before && before[0] > name) isSorted = false;
    parameters.push([name, url.slice(equals + 1, end)]);
    at = end + 1;
  }
  if (!isSorted) {
    parameters.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
    query = parameters.map((parameter) => parameter.join('=')).join('&');
  }
  return { path, address: `${path}?${query.replaceAll(',', '%2C')}`, parameters };
}

/** The path alone, for logs and error answers: queries are never kept. */
export function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}
