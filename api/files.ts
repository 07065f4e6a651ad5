import type { Publisher } from '../data/schema/publisher.ts';
import type { Document } from './http/document.ts';

const type = 'text/plain; charset=utf-8';

/** A demonstration is nobody's service: no search engine may list it. */
export function robotsDocument(publisher: Publisher | null): Document {
  const body = publisher ? 'User-agent: *\nDisallow:\n' : 'User-agent: *\nDisallow: /\n';
  return { path: '/robots.txt', body, type };
}

/** What is known of the data in use. */
export interface Health {
  /** Version of the newest release; null: the working data, which are no release. */
  readonly release: string | null;
  readonly releasedOn: string | null;
  /** When newer data were refused (RFC 3339, UTC); null: what is served is the newest there is. */
  readonly refusedAt: string | null;
}

/** For whoever watches the process, on a day: it answers only when everything is loaded and prepared. */
export function healthDocument({ refusedAt, ...data }: Health, today: string): Document {
  const { releasedOn } = data;
  const ageInDays = releasedOn === null ? null : daysBetween(releasedOn, today);
  return {
    path: '/health',
    body: JSON.stringify({ live: true, ready: true, ...data, ageInDays, refusedAt }),
    type: 'application/json',
    cache: 'no-store',
  };
}

/** Of two days, YYYY-MM-DD. */
function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}
