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

export function headersOf({ encoding, known }: Case, etag?: string): Record<string, string> {
  return {
    'accept-encoding': encoding,
    ...(known && etag ? { 'if-none-match': etag } : {}),
  };
}
