import { LRUCache } from 'lru-cache';
import type { Dataset } from '../../data/collections.ts';
import type { Manifest } from '../../data/release/manifest.ts';
import type { Publisher } from '../../data/schema/publisher.ts';
import { unlessDeprecated, withDeprecation } from '../deprecation/headers.ts';
import { cacheControl } from '../http/headers.ts';
import type { LaterDocument } from '../http/answer-store.ts';
import { noParameters, quote } from '../http/query.ts';
import { unknownPath, UnknownPathError } from '../http/refusal.ts';
import type { Routes } from '../http/routes.ts';
import { formsAt } from '../representations/representations.ts';
import type { Edition } from '../resources/context.ts';
import { apiOf, type AddResource, type Api } from './api-of.ts';
import type { Archive } from './archive.ts';
import { fileOf } from './release-files.ts';
import { unreleased } from './release-location.ts';
import { releasedDataset } from './released-facts.ts';

/** Older releases whose records are in memory at once. */
const mostOpen = 2;

/** Contacts of a release are for history: nobody should find them in a search engine, and call. */
const supportData = /^\/(support-services|absence-statements|coverage|search)\b/;

/** The same tree for every release, at an address of its own; what a release says is read when asked for. */
export function releaseRoutes(
  resources: readonly AddResource[],
  { newest, root, publisher }: { newest: Edition; root: string; publisher: Publisher | null },
): Routes[] {
  const { archive, baseUrl, latestRoot } = newest;
  const open = new LRUCache<string, Opening>({ max: mostOpen });

  function openingOf(manifest: Manifest, superseded: boolean): Opening {
    const { version } = manifest;
    const known = open.get(version);
    if (known) return known;
    const opening: Opening = { whole: openRelease(manifest, superseded) };
    open.set(version, opening);
    opening.whole.then(
      (api) => (opening.ready = api),
      () => open.delete(version),
    );
    return opening;
  }

  async function openRelease(
    { version, releasedOn }: Manifest,
    superseded: boolean,
  ): Promise<OpenRelease> {
    const apiRoot = `${latestRoot}/releases/${version}`;
    const dataset = superseded ? await releasedDataset(archive, version) : newest.dataset;
    const own = { dataset, apiRoot, pagesRoot: apiRoot, release: version, ownDay: releasedOn };
    const edition = { ...newest, ...own, superseded };
    const { deprecated } = newest;
    const { request, quick, ...api } = apiOf(resources, edition);
    return {
      ...api,
      dataset,
      request: withDeprecation(request, deprecated, newest),
      quick: unlessDeprecated(quick, deprecated, edition),
    };
  }

  return archive.manifests.map((manifest, position) => {
    const ownRoot = `${root}/releases/${manifest.version}`;
    const next = archive.manifests[position + 1]?.version;
    const nextRoot = next === undefined ? undefined : `${latestRoot}/releases/${next}`;
    const places = { latestRoot, nextRoot };
    const superseded = next !== undefined;
    const whole = () => openingOf(manifest, superseded).whole;
    const dataset = async () => (await whole()).dataset;
    const surroundings = { archive, publisher, root, baseUrl, superseded, dataset };
    return {
      ...{ root: ownRoot, forms: formsAt, addresses: [] },
      async request(address) {
        const [path = '', query] = address.split(/[?#]/);
        const file = await fileOf(manifest, path, surroundings);
        if (file && query) throw noParameters(new URLSearchParams(query).keys());
        if (file) {
          for (const link of successor(path, places)) file.headers.append('link', link);
          return file;
        }
        const { request, addresses } = await whole();
        const response = await request(address);
        if (response.status === 404)
          throw unknownInRelease(ownRoot + path, { baseUrl, ownRoot, addresses, latestRoot });
        const link = response.headers.get('link');
        for (const [name, value] of released(address, link, places))
          response.headers.set(name, value);
        return response;
      },
      quick(target) {
        const told = open.get(manifest.version)?.ready?.quick(target);
        if (!told) return undefined;
        const { body, headers } = told;
        const own = released(target.address.slice(ownRoot.length), headers['link'], places);
        return { body, headers: { ...headers, ...Object.fromEntries(own) } };
      },
    };
  });
}

interface Release {
  readonly baseUrl: string;
  /** Path of the release. */
  readonly ownRoot: string;
  /** What is below it. */
  readonly addresses: readonly string[];
  readonly latestRoot: string;
}

/** For a path below a release that leads nowhere: what is like it there, or told of releases and not in one. */
function unknownInRelease(
  path: string,
  { baseUrl, ownRoot, addresses, latestRoot }: Release,
): UnknownPathError {
  const below = path.slice(ownRoot.length);
  if (!unreleased.test(below)) {
    const known = addresses.map((address) => ownRoot + address);
    return unknownPath(path, { known, documents: [], baseUrl, apiRoot: latestRoot });
  }
  const place = latestRoot + below;
  const detail = `${quote(below)} is not in a release: it is told of all of them, at ${place}`;
  return new UnknownPathError('NotFound', detail, { suggestions: [place] });
}

/** A release that is being read, or has been. */
interface Opening {
  readonly whole: Promise<OpenRelease>;
  ready?: OpenRelease;
}

interface OpenRelease extends Api {
  readonly dataset: Dataset;
}

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

interface Places {
  readonly latestRoot: string;
  /** Where the release after this one lies; undefined: this one is the newest. */
  readonly nextRoot: string | undefined;
}

/**
 * Headers that say how long the answer holds, where the newest data are, and that a newer release says
 * otherwise (RFC 5829): tables have no other place for it.
 */
function released(
  address: string,
  link: string | null | undefined,
  places: Places,
): [name: string, value: string][] {
  const path = address.split('#', 1)[0] ?? '';
  const links = [
    ...(link ? [link] : []),
    ...successor(path, places),
    `<${places.latestRoot}${path}>; rel="latest-version"`,
  ];
  const headers: [string, string][] = [
    ['link', links.join(', ')],
    ['cache-control', cacheControl.release],
  ];
  return supportData.test(address) ? [...headers, ['x-robots-tag', 'noindex']] : headers;
}

function successor(path: string, { nextRoot }: Places): string[] {
  return nextRoot === undefined ? [] : [`<${nextRoot}${path}>; rel="successor-version"`];
}
