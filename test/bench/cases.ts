/** One kind of request that is measured. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly encoding: 'identity' | 'br';
  /** Whether the client has the answer already: 304. */
  readonly known: boolean;
}

const small = '/frid/v1/mandates';
const large = '/frid/v1/support-services?area=1766';

export const cases: readonly Case[] = [
  { name: 'small', path: small, encoding: 'identity', known: false },
  { name: 'small', path: small, encoding: 'br', known: false },
  { name: 'large', path: large, encoding: 'identity', known: false },
  { name: 'large', path: large, encoding: 'br', known: false },
  { name: 'not changed', path: small, encoding: 'br', known: true },
];

const areas = [
  'se',
  '17',
  '1715',
  '1730',
  '1737',
  '1760',
  '1761',
  '1762',
  '1763',
  '1764',
  '1765',
  '1766',
];

/** Lists of about two kilobytes that have not been asked for: another address for each count. */
export const neverAsked: Readonly<Record<string, (count: number) => string>> = {
  'filtered, never asked': (count) => neverAskedList(count),
  'searched, never asked': (count) => `${neverAskedList(count)}&q=kvinnojour`,
};

function neverAskedList(count: number): string {
  const digits = [0, 1, 2, 3, 4].map((place) => Math.floor(count / areas.length ** place));
  const chosen = digits.map((digit) => areas[digit % areas.length]).join(',');
  return `/frid/v1/support-services?area=${chosen}&fields=id,name,kind,areaIds,description&limit=4`;
}

export function headersOf({ encoding, known }: Case, etag?: string): Record<string, string> {
  return {
    'accept-encoding': encoding,
    ...(known && etag ? { 'if-none-match': etag } : {}),
  };
}
