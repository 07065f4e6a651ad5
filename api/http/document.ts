import { contentHeaders, type CachePolicy, type Headers } from './headers.ts';
import { ownBytes } from './own-bytes.ts';
import { digestOf, prepare, quality, type Prepared } from './prepared.ts';

/** A finished page or file, which the service hands out as it is. Its query string, if any, is ignored. */
export interface Document {
  /** From the root, beginning with "/". */
  readonly path: string;
  /** Other paths at which the same answer stands. */
  readonly also?: readonly string[];
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
  /** A large file: it can be read in parts (RFC 9110, 14), and is compressed lightly when asked for. */
  readonly bulk?: boolean;
  /** Added to the service's own headers, or put in their place. */
  readonly headers?: Headers;
}

/** Makes the answers of a document; `common` are the headers of every answer. */
export function prepareDocument(document: Document, common: Headers): Prepared {
  const { type, location, cache = 'latest', language, bulk, headers = {} } = document;
  const own = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const answer = {
    status: document.status ?? (location ? 302 : 200),
    headers: {
      ...common,
      ...contentHeaders(type, cache, language),
      ...(location ? { location } : {}),
      ...(bulk ? { 'accept-ranges': 'bytes' } : {}),
      ...own,
    },
    body: ownBytes(document.body),
  };
  const isScript = type.startsWith('text/javascript');
  const ofAll = isScript ? quality.script : quality.document;
  return prepare(answer, digestOf, bulk ? quality.route : ofAll);
}
