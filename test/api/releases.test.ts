import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyPatch } from 'rfc6902';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../api/app.ts';
import { serve, type Running } from '../../api/entry/node.ts';
import { openArchive } from '../../api/releases/archive.ts';
import { releasedFacts } from '../../api/releases/released-facts.ts';
import { collections } from '../../data/collections.ts';
import { documentOf, type PublishedRecord } from '../../data/diff/edition.ts';
import { carryOut } from '../../data/release/carry-out.ts';
import { proposeRelease } from '../../data/release/propose.ts';
import { publish } from '../../data/release/publish.ts';
import { cutsIn } from '../../data/release/redact.ts';
import { releasedEdition } from '../../data/release/released-edition.ts';
import { serviceReader } from '../../data/release/service-reader.ts';
import { readRelease } from '../../data/release/store.ts';
import { verifyReleases } from '../../data/release/verify.ts';
import { workingEdition } from '../../data/release/working-edition.ts';
import { RegionData } from '../../data/schema/region-data.ts';
import { freePort } from '../free-port.ts';
import { ask, baseUrl, facts, read, readAll, realApp, root, type Json } from './real.ts';

const publisher = {
  name: { sv: 'Exempelmyndigheten' },
  organizationNumber: '999999-9999',
  kind: 'NationalAuthority' as const,
  email: 'funktion@example.org',
  website: 'https://example.org/',
};
const folder = mkdtempSync(join(tmpdir(), 'frid-api-releases-'));
const [first, second, third] = ['2026.9.0', '2026.10.0', '2026.11.0'];
const line = 'support-services/kvinnofridslinjen';
/** What a municipality might say of the list for those who use violence. */
const saidApart: PublishedRecord = {
  collection: 'absence-statements',
  id: 'inget-stod-att-sluta',
  fields: {
    ...{
      title: { sv: 'Inget stöd att sluta i kommunen' },
      statedById: 'brottsofferjouren-sverige',
    },
    ...{ areaId: '1780', list: 'violence-users', kind: 'behavior-change', statedOn: '2026-09-15' },
    ...{ note: null, sources: [], conflicts: [], rights: 'CC0-1.0', fictional: false },
    deprecated: null,
  },
};
let app: App;
let running: Running;

beforeAll(async () => {
  const real = workingEdition(facts, false);
  release('2026-09-01', real.records.map(named('Kvinnofridslinjen förr')));
  release('2026-10-01', [...real.records, saidApart]);
  release('2026-11-01', [...real.records.map(withdrawn), saidApart]);
  redactNameIn(first);

  const archive = await openArchive(folder);
  const regionOf = (_: string, id: string) => (id === 'varmland' ? 'varmland' : 'sweden');
  const newest = await releasedFacts(archive, third, regionOf);
  const widgets = [{ version: '1.0.0', isFrozen: true, files: [] }];
  app = await realApp({ ...newest, archive, publisher, widgets });
  running = await serve({ app, host: '127.0.0.1', port: await freePort() });
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

describe('releases', () => {
  test('are listed, newest first, and lead to their files', async () => {
    const { releases } = await read(app, `${root}/releases`);
    expect(releases.map(({ version }: Json) => version)).toEqual([third, second, first]);
    const { _links, hash, snapshot } = await read(app, `${root}/releases/${second}`);
    const { manifest } = readRelease(folder, second);
    expect({ hash, snapshot }).toEqual({
      hash: manifest.hash,
      snapshot: manifest.files['snapshot.json'],
    });
    for (const name of ['manifest', 'snapshot']) {
      const response = await ask(app, _links[name].href.slice(baseUrl.length));
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.equals(readFileSync(join(folder, second, `${name}.json`)))).toBe(true);
      expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    }
  });

  test('prove to be what they were, to the command that verifies a service', async () => {
    const { releases, problems } = await verifyReleases(serviceReader(running.url));
    expect(problems).toEqual([]);
    expect(releases.map(({ version }) => version)).toEqual([first, second, third]);
  });

  test('a snapshot says its digest, which is the one in the manifest, in every encoding asked for', async () => {
    const url = `${root}/releases/${second}/snapshot.json`;
    const { headers } = await ask(app, url, { headers: { 'accept-encoding': 'br, gzip' } });
    const { sha256 } = readRelease(folder, second).manifest.files['snapshot.json'];
    const digest = Buffer.from(sha256, 'hex').toString('base64');
    expect(headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('x-robots-tag')).toBe('noindex');
  });
});

describe('the tree of a release', () => {
  test('says what was said then, and stays in the release while paging', async () => {
    const then = await readAll(app, `${root}/releases/${second}/support-services`);
    expect(then.map(({ id }) => id)).toContain('bris');
    const page = await read(app, `${root}/releases/${second}/areas?limit=5&page=2`);
    for (const name of ['self', 'first', 'next', 'prev', 'last']) {
      expect(page._links[name].href).toContain(`${root}/releases/${second}/areas?`);
    }
  });

  test('is kept for an hour, and leads to the newest', async () => {
    const { headers } = await ask(app, `${root}/releases/${second}/areas/17`);
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect(headers.get('link')).toContain(`<${baseUrl}${root}/areas/17>; rel="latest-version"`);
    expect(headers.get('x-robots-tag')).toBeNull();
    const area = await read(app, `${root}/releases/${second}/areas/17`);
    expect(area._links['latest-version'].href).toBe(`${baseUrl}${root}/areas/17`);
    expect(area._meta).toEqual({
      ...{ release: second, superseded: true, validAt: '2026-10-01' },
    });
  });

  test('marks its contacts as superseded, and hides them from search engines', async () => {
    for (const path of ['support-services', line, 'coverage']) {
      const response = await ask(app, `${root}/releases/${second}/${path}`);
      expect(response.headers.get('x-robots-tag'), path).toBe('noindex');
      expect((await response.json())._meta.superseded, path).toBe(true);
    }
    expect((await ask(app, `${root}/${line}`)).headers.get('x-robots-tag')).toBeNull();
    expect((await read(app, `${root}/releases/${third}/areas`))._meta.superseded).toBe(false);
  });

  test('has the forms that the newest has', async () => {
    const csv = await ask(app, `${root}/releases/${second}/areas.csv`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(await csv.text()).toBe(await (await ask(app, `${root}/areas.csv`)).text());
  });

  test('holds no release that does not exist', async () => {
    expect((await ask(app, `${root}/releases/2020.1.0/areas`)).status).toBe(404);
  });

  test('lacks what was taken out', async () => {
    const then = await ask(app, `${root}/releases/${first}/${line}`);
    expect(await then.text()).not.toContain('förr');
  });
});

test('the description tells of the tree of a release, and which addresses are not in it', async () => {
  const { servers, paths } = await read(app, `${root}/openapi.json`);
  expect(servers).toMatchObject([
    { url: `${baseUrl}${root}` },
    {
      url: `${baseUrl}${root}/releases/{version}`,
      variables: { version: { default: third, enum: [third, first, second] } },
    },
  ]);
  for (const [path, { get }] of Object.entries<Json>(paths)) {
    const [address] = path.split('{');
    const isInRelease = (await ask(app, `${root}/releases/${second}${address}`)).status !== 404;
    if (path.includes('{')) continue;
    expect(isInRelease, path).toBe(get.servers === undefined);
  }
});

describe('the newest answers', () => {
  test.each(['areas', 'areas/17', 'support-services?area=1780', 'plans.csv'])(
    '%s say where they stay as they are',
    async (path) => {
      const response = await ask(app, `${root}/${path}`);
      const location = response.headers.get('content-location')!;
      expect(location).toBe(`${baseUrl}${root}/releases/${third}/${path}`);
      const there = await ask(app, location.slice(baseUrl.length));
      expect(withoutLinks(await there.text())).toEqual(withoutLinks(await response.text()));
    },
  );

  test('page through the release, so that nothing shifts when a new one comes', async () => {
    const { _links, _meta } = await read(app, `${root}/areas?limit=5`);
    expect(_links.self.href).toMatch(`${baseUrl}${root}/areas?`);
    expect(_links.next.href).toMatch(`${baseUrl}${root}/releases/${third}/areas?`);
    expect(_meta.release).toBe(third);
    const next = await read(app, _links.next.href.slice(baseUrl.length));
    expect(next._meta.page).toBe(2);
  });

  test('say in /health and to the elements which release they are', async () => {
    expect(await read(app, '/health')).toMatchObject({ release: third, releasedOn: '2026-11-01' });
    expect((await read(app, '/embed/data/varmland.json')).release).toBe(third);
  });
});

describe('what an element that pins a release fetches', () => {
  const at = (release: string) => `/embed/data/releases/${release}/varmland.json`;

  test('is the plan as it was released, and no contact: an old number is not for calling', async () => {
    const pinned: RegionData = await read(app, at(second));
    const newest: RegionData = await read(app, '/embed/data/varmland.json');
    expect(RegionData.safeParse(pinned).error).toBeUndefined();
    expect(pinned).toEqual({
      ...newest,
      ...{
        release: second,
        list: null,
        services: [],
        contactsAsOf: null,
        organizations: expect.any(Array),
      },
    });
    expect(pinned.plans).not.toEqual([]);
  });

  test('lies beside each version of the script', async () => {
    const beside = await ask(app, at(first).replace('/embed/', '/embed/1.0.0/'));
    expect(beside.status).toBe(200);
    expect(await beside.json()).toEqual(await read(app, at(first)));
  });

  test('may be kept as long as a release may, which something can be taken out of', async () => {
    expect((await ask(app, at(first))).headers.get('cache-control')).toBe('public, max-age=3600');
  });

  test('is not there for a release or a region that does not exist', async () => {
    expect((await ask(app, at('2020.1.0'))).status).toBe(404);
    expect((await ask(app, at(second).replace('varmland', 'nowhere'))).status).toBe(404);
  });
});

describe('changes', () => {
  test('since a release are what came after it, in sentences and as patch', async () => {
    const { changes, _meta } = await read(app, `${root}/changes?since=${second}`);
    expect(_meta.totalRecords).toBe(1);
    expect(changes[0]).toMatchObject({
      ...{ release: third, releasedOn: '2026-11-01', kind: 'changed' },
      ...{ collection: 'support-services', recordId: 'bris' },
    });
    expect(changes[0].sentences.sv).toEqual([
      expect.stringMatching(/Bris.*togs ur bruk 2026-10-30/),
    ]);
    expect(changes[0].patch[0].path).toBe('/support-services/bris/deprecated');
  });

  test('from the beginning, applied one after the other, give the newest', async () => {
    const document = Object.fromEntries(
      ['regions', ...Object.keys(collections)].map((name) => [name, {}]),
    );
    const every = (await readAll(app, `${root}/changes`)) as Json[];
    for (const { patch } of every) {
      // What was taken out of a release cannot be replaced, only added.
      expect(applyPatch(document, patch).filter(Boolean)).toEqual([]);
    }
    const newest = documentOf(releasedEdition(readRelease(folder, third).snapshot));
    const filled = Object.fromEntries(
      Object.entries(document).filter(([, records]) => Object.keys(records).length > 0),
    );
    const services = Object.entries(newest['support-services'] ?? {});
    const exposed = services.filter(([, { list }]: [string, Json]) => list === 'exposed');
    delete newest['absence-statements'];
    expect(filled).toEqual({ ...newest, 'support-services': Object.fromEntries(exposed) });
  });

  test('tell of the other two lists only to who asks for one of their records', async () => {
    const apart = ['valj-att-sluta', 'nationella-stodtelefonen', saidApart.id];
    const every = (await readAll(app, `${root}/changes`)) as Json[];
    expect(every.some(({ recordId }) => recordId === 'kvinnofridslinjen')).toBe(true);
    expect(every.filter(({ recordId }) => apart.includes(recordId))).toEqual([]);
    const feed = await (await ask(app, `${root}/changes.atom`)).text();
    expect(feed).not.toContain('Välj att sluta');
    expect(feed).not.toContain('Inget stöd att sluta');
    const { changes } = await read(app, `${root}/changes?record=support-services/valj-att-sluta`);
    expect(changes.length).toBeGreaterThan(0);
  });

  test('of one record are its history, to which the record leads', async () => {
    const { _links } = await read(app, `${root}/${line}`);
    const { changes } = await read(app, _links['version-history'].href.slice(baseUrl.length));
    expect(changes.map(({ release, kind }: Json) => [release, kind])).toEqual([
      [first, 'added'],
      [second, 'changed'],
    ]);
  });

  test('since what is no release is a mistake that names the releases', async () => {
    const response = await ask(app, `${root}/changes?since=2026.8.0`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`${first}, ${second}, ${third}`);
  });

  test('without any release there are none', async () => {
    const unreleased = await realApp();
    expect((await read(unreleased, `${root}/changes`)).changes).toEqual([]);
    expect((await read(unreleased, `${root}/releases`)).releases).toEqual([]);
  });
});

describe('the feed', () => {
  test('is well-formed, with an entry for each release', async () => {
    const response = await ask(app, `${root}/changes.atom`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const found = elementsOf(await response.text());
    expect(found.get('id')).toEqual([
      'tag:frid.example,2026-09-01:frid/changes',
      ...[`tag:frid.example,2026-11-01:frid/releases/${third}`],
      ...[`tag:frid.example,2026-10-01:frid/releases/${second}`],
      ...[`tag:frid.example,2026-09-01:frid/releases/${first}`],
    ]);
    expect(found.get('updated')?.[0]).toBe('2026-11-01T00:00:00.000Z');
    expect(found.get('content')?.[0]).toMatch(/<ul lang="sv"><li>.*Bris.*togs ur bruk/);
  });
});

test('a release that is not what its manifest says is not served', async () => {
  const archive = await openArchive(folder);
  const broken = {
    ...archive,
    records: () => {
      throw new Error('changed on disk');
    },
  };
  const app = await realApp({ archive: broken });
  expect((await ask(app, `${root}/releases/${first}/areas`)).status).toBe(500);
  expect((await ask(app, `${root}/areas`)).status).toBe(200);
});

describe('other forms', () => {
  test('of releases and of what is in them', async () => {
    const versions = async (path: string) => (await (await ask(app, path)).text()).split('\r\n');
    const rows = await versions(`${root}/releases.csv?fields=version`);
    expect(rows).toEqual(['version', third, second, first, '']);

    const path = `${root}/releases/${second}/organizations`;
    const ids = (await readAll(app, path)).map(({ id }) => id);
    expect((await versions(`${path}.csv?fields=id`)).slice(1, -1)).toEqual(ids);
    const accepted = await ask(app, path, { headers: { accept: 'application/x-ndjson' } });
    expect((await accepted.text()).trimEnd().split('\n')).toHaveLength(ids.length);
    expect(accepted.headers.get('content-location')).toBe(`${baseUrl}${path}.ndjson`);

    const linked: Json = await read(app, `${path}/${ids[0]}.jsonld`);
    expect(linked['@id']).toBe(`${baseUrl}${path}/${ids[0]}`);
    expect(linked['@context'].readOn['@id']).toMatch(`${baseUrl}${root}/openapi.json#`);
  });

  test('the catalogue says which version it leads to', async () => {
    const turtle = await (await ask(app, '/datasets/dcat.ttl')).text();
    expect(turtle.match(/dcat:version "(.+?)"/)![1]).toBe(third);
    expect(turtle).toContain(`/changes?since=${second}`);
  });
});

function release(day: string, records: readonly PublishedRecord[]): void {
  const edition = { version: null, records, redactedRecords: [] };
  publish(folder, proposeRelease(folder, edition, day), {});
}

function named(sv: string) {
  return (record: PublishedRecord): PublishedRecord =>
    `${record.collection}/${record.id}` === line
      ? { ...record, fields: { ...record.fields, name: { sv, en: sv } } }
      : record;
}

function withdrawn(record: PublishedRecord): PublishedRecord {
  if (record.id !== 'bris' || record.collection !== 'support-services') return record;
  const reason = { sv: 'Bris har bett om det.', en: 'Bris asked for it.' };
  const deprecated = { on: '2026-10-30', reason, replacedBy: null };
  return { ...record, fields: { ...record.fields, deprecated } };
}

function redactNameIn(version: string): void {
  const { snapshot } = readRelease(folder, version);
  const target = { collection: 'support-services', id: 'kvinnofridslinjen', path: ['name'] };
  const cuts = cutsIn(snapshot, target, workingEdition(facts, false));
  expect(cuts).toHaveLength(1);
  carryOut(folder, cuts, { on: '2026-11-02', reason: { sv: 'Fel namn.', en: 'Wrong name.' } });
}

/** The same text but for where it stands. */
function withoutLinks(text: string): string {
  return text
    .replaceAll(`${root}/releases/${third}`, root)
    .replace(/"latest-version":\{.*?\},/, '');
}

function elementsOf(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('opentag', ({ ns }) => {
    expect(Object.values(ns)).not.toContain('http://www.w3.org/1999/xhtml');
    text = '';
  });
  parser.on('text', (chunk) => (text += chunk));
  parser.on('cdata', (chunk) => (text += chunk));
  parser.on('closetag', ({ local }) => found.set(local, [...(found.get(local) ?? []), text]));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}
