import parseRange from 'range-parser';
import type { Answer, Prepared } from './prepared.ts';
import { rangeNotSatisfiable } from './request-problems.ts';

/** The headers that ask for a part. */
export interface RangeHeaders {
  readonly range?: string | undefined;
  readonly 'if-range'?: string | undefined;
}

/**
 * The part of an answer that `Range` asks for (RFC 9110, 14): 206. Undefined, and so the
 * whole answer: no range, several, one that is no range, or of another version. Throws a ProblemError
 * where there is no such part.
 */
export function partOf(
  { identity }: Prepared,
  { range, 'if-range': ifRange }: RangeHeaders,
): Answer | undefined {
  const { headers, body } = identity;
  if (range === undefined || headers['accept-ranges'] === undefined) return undefined;
  if (ifRange !== undefined && ifRange !== identity.etag) return undefined;
  if (!(body instanceof Uint8Array)) return undefined;
  const size = body.length;
  // The parser finds no part in a suffix that is longer than everything, which is everything.
  if (Number(/^bytes=-(\d+)$/.exec(range)?.[1]) >= size) return undefined;
  const parts = parseRange(size, range);
  if (parts === -1) throw rangeNotSatisfiable(size);
  if (parts === -2 || parts.type !== 'bytes') return undefined;
  const [part, ...others] = parts;
  if (!part || others.length) return undefined;
  const { start, end } = part;
  return {
    status: 206,
    headers: {
      ...headers,
      'content-range': `bytes ${start}-${end}/${size}`,
      'content-length': String(end - start + 1),
    },
    body: body.subarray(start, end + 1),
  };
}
