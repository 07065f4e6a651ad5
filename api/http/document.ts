import { contentHeaders, type CachePolicy, type Headers } from './headers.ts';
import { prepare, quality, type Prepared } from './prepared.ts';

/** A finished page or file, which the service hands out as it is. Its query string, if any, is ignored. */
export interface Document {
  /** From the root, beginning with "/". */
  readonly path: string;
  readonly body: string | Uint8Array;
  /** Media type, with charset where it is text: "text/html; charset=utf-8". */
  readonly type: string;
  /** Default 200, or 302 with `location`. */
  readonly status?: number;
  /** Where a redirect leads. */
  readonly location?: string;
  /** BCP 47 tag of the readers it is for. */
  readonly language?: string;
  /** Default `latest`. */
  readonly cache?: CachePolicy;
  /** Added to the service's own headers, or put in their place. */
  readonly headers?: Headers;
}

/** Makes all answers of a document; `common` are the headers of every answer. */
export function prepareDocument(document: Document, common: Headers): Prepared {
  const { type, location, cache = 'latest', language, headers = {} } = document;
  const own = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const answer = {
    status: document.status ?? (location ? 302 : 200),
    headers: {
      ...common,
      ...contentHeaders(type, cache, language),
      ...(location ? { location } : {}),
      ...own,
    },
    body: Buffer.from(document.body),
  };
  return prepare(answer, type.startsWith('text/javascript') ? quality.script : quality.document);
}
