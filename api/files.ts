import type { Publisher } from '../data/schema/publisher.ts';
import type { Document } from './http/document.ts';

const type = 'text/plain; charset=utf-8';

/** A demonstration is nobody's service: no search engine may list it. */
export function robotsDocument(publisher: Publisher | null): Document {
  const body = publisher ? 'User-agent: *\nDisallow:\n' : 'User-agent: *\nDisallow: /\n';
  return { path: '/robots.txt', body, type };
}

/** For whoever watches the process: it answers only when everything is loaded and prepared. */
export const healthDocument: Document = {
  path: '/health',
  body: JSON.stringify({ live: true, ready: true }),
  type: 'application/json',
  cache: 'no-store',
};
