import type { Publisher } from '../../data/schema/publisher.ts';
import type { Document } from '../http/document.ts';

/**
 * Whom to tell of a weakness (RFC 9116): the publisher, so without one there is no such file. It
 * expires a year after the newest release of software or data (YYYY-MM-DD): who has released nothing
 * for a year may have left, and the answer still depends on no clock.
 */
export function securityDocument(
  publisher: Publisher | null,
  { baseUrl, released }: { baseUrl: string; released: readonly string[] },
): Document[] {
  if (!publisher) return [];
  const path = '/.well-known/security.txt';
  const expires = new Date(released.toSorted().at(-1) ?? 0);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const lines = [
    `Contact: mailto:${publisher.email}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${baseUrl}${path}`,
  ];
  return [{ path, body: `${lines.join('\n')}\n`, type: 'text/plain; charset=utf-8' }];
}
