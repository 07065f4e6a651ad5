import type { Dataset } from '../../data/collections.ts';
import type { Manifest } from '../../data/release/manifest.ts';
import type { Publisher } from '../../data/schema/publisher.ts';
import { cacheControl } from '../http/headers.ts';
import { streamOf } from '../http/stream-of.ts';
import { packageFiles } from '../representations/data-package/package.ts';
import type { Archive } from './archive.ts';

interface Surroundings {
  readonly archive: Archive;
  readonly publisher: Publisher | null;
  readonly baseUrl: string;
  /** Path of the API: "/frid/v1". */
  readonly root: string;
  /** Whether a newer release says otherwise. */
  readonly superseded: boolean;
  /** What the release says, read when it is needed. */
  readonly dataset: () => Promise<Dataset>;
}

/** A file of a release, by its path below it: its manifest, what it sealed, and all of it as a Data Package. */
export async function fileOf(
  manifest: Manifest,
  path: string,
  surroundings: Surroundings,
): Promise<Response | undefined> {
  if (path === '/manifest.json') return sealed(manifest, 'manifest.json', surroundings);
  if (path === '/snapshot.json') return sealed(manifest, 'snapshot.json', surroundings);
  return path.startsWith('/datapackage') ? packaged(manifest, path, surroundings) : undefined;
}

async function sealed(
  { version, files }: Manifest,
  file: 'manifest.json' | 'snapshot.json',
  { archive }: Surroundings,
): Promise<Response | undefined> {
  const bytes = await archive.read(version, file);
  if (!bytes) return undefined;
  const response = new Response(streamOf([bytes]), { headers: headersOf('application/json') });
  if (file === 'manifest.json') return response;
  const digest = Buffer.from(files[file].sha256, 'hex').toString('base64');
  response.headers.set('repr-digest', `sha-256=:${digest}:`);
  response.headers.set('x-robots-tag', 'noindex');
  // In parts, but never encoded: what is read is then what the digest names, also by a browser's script,
  // which always gets an encoding where there is one. The ZIP is for those who mind the bytes.
  response.headers.set('accept-ranges', 'bytes');
  return response;
}

async function packaged(
  { version, releasedOn }: Manifest,
  path: string,
  { publisher, baseUrl, root, superseded, dataset }: Surroundings,
): Promise<Response | undefined> {
  const release = { version, releasedOn, superseded };
  const files = packageFiles({ dataset: await dataset(), publisher, baseUrl, root, release });
  const file = files.find((one) => `/${one.path}` === path);
  if (!file) return undefined;
  const body = await file.body();
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const response = new Response(streamOf([bytes]), { headers: headersOf(file.type) });
  response.headers.set('accept-ranges', 'bytes');
  // Its contacts are for history: nobody should find them in a search engine, and call.
  response.headers.set('x-robots-tag', 'noindex');
  return response;
}

function headersOf(type: string): Record<string, string> {
  return { 'content-type': type, 'cache-control': cacheControl.release };
}
