import type { Publisher } from '../../data/schema/publisher.ts';
import type { FreshDocument } from '../http/answer-store.ts';

/** Months that a copy of the file can be relied on; the standard wants less than a year. */
const months = 6;

/**
 * Whom to tell of a weakness (RFC 9116): the publisher, so without one there is no such file. Whoever still
 * serves it can still be told, so it expires some months after it was asked for, and is the same all month.
 */
export function securityDocument(
  publisher: Publisher,
  { baseUrl, now }: { baseUrl: string; now: () => Date },
): FreshDocument {
  const path = '/.well-known/security.txt';
  const make = () => {
    const today = now();
    const expires = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1 + months));
    const lines = [
      `Contact: mailto:${publisher.email}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: sv, en',
      `Canonical: ${baseUrl}${path}`,
    ];
    return { path, body: `${lines.join('\n')}\n`, type: 'text/plain; charset=utf-8' };
  };
  return [path, make];
}
