import type { Quick, Routes } from '../http/routes.ts';
import { readRecordPath } from '../representations/record-path.ts';
import { nameOf } from '../resources/record.ts';
import { isMeant, type Deprecated } from './table.ts';

interface Places {
  /** Where a successor that is an address below the API root lies: "https://example.org/frid/v1". */
  readonly latestRoot: string;
  readonly baseUrl: string;
}

/**
 * Tells in the headers of an answer that what was asked for is deprecated (RFC 9745), until when it
 * answers (RFC 8594) and what takes its place (RFC 5829). A field is told of where `fields` names it:
 * who gets it among all others may not read it.
 */
export function withDeprecation(
  request: Routes['request'],
  table: readonly Deprecated[],
  places: Places,
): Routes['request'] {
  if (table.length === 0) return request;
  return async (address) => {
    const response = await request(address);
    const concerned = table.filter((one) => concerns(one, address));
    for (const [name, value] of headersOf(concerned, places)) response.headers.append(name, value);
    return response;
  };
}

/** Tells nothing at once of what is deprecated: the route tells it, with those headers. */
export function unlessDeprecated(
  quick: Quick,
  table: readonly Deprecated[],
  { apiRoot, baseUrl }: { apiRoot: string; baseUrl: string },
): Quick {
  if (table.length === 0) return quick;
  const root = apiRoot.slice(baseUrl.length);
  return (target) => {
    const address = target.address.slice(root.length);
    return table.some((one) => concerns(one, address)) ? undefined : quick(target);
  };
}

function concerns(one: Deprecated, address: string): boolean {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const path = pathname.replace(/\.[a-z]+$/, '');
  if ('field' in one) {
    const place = readRecordPath(path);
    const fields = searchParams.getAll('fields').flatMap((names) => names.split(','));
    return !!place && nameOf(place.schema) === one.schema && fields.includes(one.field);
  }
  return isMeant(path, one) && (!one.parameter || searchParams.has(one.parameter));
}

/** Of several, the one that was deprecated first and the one that ends first. */
function headersOf(
  concerned: readonly Deprecated[],
  { latestRoot, baseUrl }: Places,
): [string, string][] {
  if (concerned.length === 0) return [];
  const [since = ''] = concerned.map(({ on }) => on).sort();
  const [until] = concerned.flatMap((one) => one.until ?? []).sort();
  const successors = concerned.flatMap(({ successor }) => successor ?? []);
  return [
    ['deprecation', `@${Date.parse(since) / 1_000}`],
    ...(until ? [['sunset', lastSecond(until)] as [string, string]] : []),
    ['link', `<${baseUrl}/docs/api>; rel="deprecation"; type="text/html"`],
    ...successors.map((successor): [string, string] => {
      const whole = successor.startsWith('/') ? latestRoot + successor : successor;
      return ['link', `<${whole}>; rel="successor-version"`];
    }),
  ];
}

/** The end of a day, as HTTP writes it. */
function lastSecond(day: string): string {
  return new Date(`${day}T23:59:59Z`).toUTCString();
}
