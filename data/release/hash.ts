import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The one way to write a JSON value: RFC 8785. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON form.');
  return text;
}

/** SHA-256 in hexadecimal digits, of a text (as UTF-8) or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
