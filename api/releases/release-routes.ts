import { LRUCache } from 'lru-cache';
import type { Manifest } from '../../data/release/manifest.ts';
import { withDeprecation } from '../deprecation/headers.ts';
import { cacheControl } from '../http/headers.ts';
import type { LaterDocument, Routes } from '../http/service.ts';
import { formsAt } from '../representations/representations.ts';
import type { ResourceContext } from '../resources/context.ts';
import { apiOf, type AddResource } from './api-of.ts';
import type { Archive } from './archive.ts';
import { releasedDataset } from './released-facts.ts';

/** Older releases whose records are in memory at once. */
const mostOpen = 2;

/** Contacts of a release are for history: nobody should find them in a search engine, and call. */
const supportData = /^\/(support-services|absence-statements|coverage|search)\b/;

/** The same tree for every release, at an address of its own; what a release says is read when asked for. */
export function releaseRoutes(
  resources: readonly AddResource[],
  { newest, root }: { newest: ResourceContext; root: string },
): Routes[] {
  const { archive, latestRoot, release } = newest;
  const open = new LRUCache<string, Promise<Routes['request']>>({ max: mostOpen });

  function requestOf(version: string): Promise<Routes['request']> {
    const known = open.get(version);
    if (known) return known;
    const opening = openRelease(version);
    open.set(version, opening);
    opening.catch(() => open.delete(version));
    return opening;
  }

  async function openRelease(version: string): Promise<Routes['request']> {
    const isNewest = version === release;
    const apiRoot = `${latestRoot}/releases/${version}`;
    const dataset = isNewest ? newest.dataset : await releasedDataset(archive, version);
    const ownDay = archive.manifests.find((one) => one.version === version)?.releasedOn ?? null;
    const context = { ...newest, dataset, apiRoot, pagesRoot: apiRoot, release: version, ownDay };
    const { request } = apiOf(resources, { ...context, superseded: !isNewest });
    return withDeprecation(request, newest.deprecated, newest);
  }

  async function fileOf(manifest: Manifest, path: string): Promise<Response | undefined> {
    const { version } = manifest;
    const file = path === '/snapshot.json' ? 'snapshot.json' : 'manifest.json';
    if (path !== `/${file}`) return undefined;
    const bytes = await archive.read(version, file);
    if (!bytes) return undefined;
    const response = new Response(Buffer.from(bytes), { headers: releaseHeaders });
    if (file === 'snapshot.json') {
      const { sha256 } = manifest.files[file];
      response.headers.set(
        'repr-digest',
        `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
      );
      response.headers.set('x-robots-tag', 'noindex');
    }
    return response;
  }

  return archive.manifests.map((manifest) => ({
    root: `${root}/releases/${manifest.version}`,
    forms: formsAt,
    addresses: [],
    async request(address) {
      const path = address.split(/[?#]/, 1)[0] ?? '';
      const file = await fileOf(manifest, path);
      if (file) return file;
      const request = await requestOf(manifest.version);
      return asReleased(await request(address), address, latestRoot);
    },
  }));
}

const releaseHeaders = {
  'content-type': 'application/json',
  'cache-control': cacheControl.release,
};

/** The newest manifest, at an address that stays: from it on, each one names the one before. */
export function newestManifest({ manifests, read }: Archive, root: string): LaterDocument[] {
  const newest = manifests.at(-1);
  if (!newest) return [];
  const path = `${root}/releases/latest/manifest.json`;
  const make = async () => {
    const body = await read(newest.version, 'manifest.json');
    return { path, body: body ?? '', type: 'application/json' };
  };
  return [[path, make]];
}

/** Says how long the answer holds, and where the newest data are (RFC 5829). */
function asReleased(response: Response, address: string, latestRoot: string): Response {
  const latest = `<${latestRoot}${address.split('#', 1)[0]}>; rel="latest-version"`;
  const links = [response.headers.get('link'), latest].filter(Boolean);
  response.headers.set('link', links.join(', '));
  response.headers.set('cache-control', cacheControl.release);
  if (supportData.test(address)) response.headers.set('x-robots-tag', 'noindex');
  return response;
}
