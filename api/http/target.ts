/** Where a request goes: the path as it was sent, and one spelling of its address for all orders of parameters. */
export interface Target {
  readonly path: string;
  readonly address: string;
  /** How many query parameters there are. */
  readonly parameters: number;
}

/** Reads a request target; undefined when it is none, such as "*" or broken host parts. */
export function readTarget(url: string): Target | undefined {
  const absolute = url.startsWith('/') ? `http://localhost${url}` : url;
  if (!URL.canParse(absolute)) return undefined;
  const { pathname, searchParams } = new URL(absolute);
  searchParams.sort();
  const query = searchParams.toString();
  const address = query ? `${pathname}?${query}` : pathname;
  return { path: pathname, address, parameters: searchParams.size };
}

/** The path alone, for logs and error answers: queries are never kept. */
export function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}
