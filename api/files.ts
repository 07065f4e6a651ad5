import type { Publisher } from '../data/schema/publisher.ts';
import type { Document } from './http/document.ts';

const type = 'text/plain; charset=utf-8';

/** A demonstration is nobody's service: no search engine may list it. */
export function robotsDocument(publisher: Publisher | null): Document {
  const body = publisher ? 'User-agent: *\nDisallow:\n' : 'User-agent: *\nDisallow: /\n';
  return { path: '/robots.txt', body, type };
}

/** What is known of the data in use. Dates are absolute: how old they are is for the reader to say. */
export interface Health {
  /** Version of the newest release; null: the working data, which are no release. */
  readonly release: string | null;
  readonly releasedOn: string | null;
  /** When newer data were refused (RFC 3339, UTC); null: what is served is the newest there is. */
  readonly refusedAt: string | null;
}

/** For whoever watches the process: it answers only when everything is loaded and prepared. */
export function healthDocument(health: Health): Document {
  return {
    path: '/health',
    body: JSON.stringify({ live: true, ready: true, ...health }),
    type: 'application/json',
    cache: 'no-store',
  };
}
