/** What came with each release, as sentences, patches and a feed. */
import { parse } from 'csv-parse/sync';
import { applyPatch } from 'rfc6902';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { forms } from '../../../api/representations/forms.ts';
import { collections } from '../../../data/collections.ts';
import { documentOf } from '../../../data/diff/edition.ts';
import { releasedEdition } from '../../../data/release/released-edition.ts';
import { readRelease } from '../../../data/release/store.ts';
import { ask, baseUrl, facts, read, readAll, realApp, root, type Json } from '../real.ts';
import {
  app,
  first,
  folder,
  line,
  saidApart,
  second,
  third,
  useThreeReleases,
} from './three-releases.ts';

useThreeReleases();

const channel = 'phone-116016';

describe('changes', () => {
  test.each(['exposed', 'violence-users', 'professionals'])(
    'of one support list come with what is on no list, and of no other: %s',
    async (list) => {
      const every = (await readAll(app, `${root}/changes`, `list=${list}`)) as Json[];
      const shown = every.filter(({ collection }) => collection === 'support-services');
      const listOf = new Map(
        facts.dataset['support-services'].map((one) => [one.id, one.list as string]),
      );
      expect(new Set(shown.map(({ recordId }) => listOf.get(recordId)))).toEqual(new Set([list]));
      expect(every.some(({ recordId }) => recordId === saidApart.id)).toBe(
        list === 'violence-users',
      );
      expect(every.some(({ collection }) => collection === 'plans')).toBe(true);
    },
  );

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

  test.each(['', `since=${first}`, 'list=violence-users&kind=changed,added', `record=${line}`])(
    'come whole as a table, in the order of the pages: %s',
    async (query) => {
      const pages = await readAll(app, `${root}/changes`, query);
      const ndjson = await (await ask(app, `${root}/changes.ndjson?${query}`)).text();
      const rows = ndjson.trimEnd().split('\n');
      expect(rows.map((row) => JSON.parse(row) as unknown)).toEqual(pages);
      const csv = await (await ask(app, `${root}/changes.csv?${query}`)).text();
      const [, ...records]: string[][] = parse(csv);
      expect(records.map(([id]) => id)).toEqual(pages.map(({ id }) => id));
    },
  );

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

  test('of a record are led to from every form of it, of a channel from there too', async () => {
    const services = Object.keys(forms).map((form) => [`${line}.${form}`, line]);
    for (const [path, record] of [
      ...services,
      [`releases/${second}/${line}.csv`, line],
      ['networks/ett-jamstallt-varmland.csv', 'networks/ett-jamstallt-varmland'],
      ...Object.keys(forms).map((form) => [`${line}/channels/${channel}.${form}`, line]),
    ]) {
      const { headers } = await ask(app, `${root}/${path}`);
      const history = `${baseUrl}${root}/changes?record=${record}`;
      expect(headers.get('link'), path).toContain(`<${history}>; rel="version-history"`);
    }
    const { _links } = await read(app, `${root}/${line}/channels/${channel}`);
    expect(_links['version-history'].href).toBe(`${baseUrl}${root}/changes?record=${line}`);
  });

  test('are no history of what is no record', async () => {
    for (const path of [
      'support-services',
      'coverage/exposed-se-emergency',
      `releases/${second}`,
    ]) {
      const response = await ask(app, `${root}/${path}.json`);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('link')).not.toContain('version-history');
    }
  });

  test('of a record that never was are a mistake that names the likely one', async () => {
    const response = await ask(app, `${root}/changes?record=support-services/kvinofridslinjen`);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors).toMatchObject([{ parameter: 'record', suggestions: [line] }]);
  });

  test('of a record that nothing happened to since are none', async () => {
    for (const query of [`record=${line}&since=${third}`, `record=regions/sweden&since=${first}`])
      expect((await read(app, `${root}/changes?${query}`)).changes, query).toEqual([]);
  });

  test('lead to the feed from every form', async () => {
    for (const suffix of ['', ...Object.keys(forms).map((form) => `.${form}`)]) {
      const { headers } = await ask(app, `${root}/changes${suffix}`);
      const feed = `<${baseUrl}${root}/changes.atom>; rel="alternate"; type="application/atom+xml"`;
      expect(headers.get('link')).toContain(feed);
      expect(headers.get('x-robots-tag')).toBe('noindex');
    }
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
    expect(found.get('title')?.[1]).toBe(`${third}: 1 ändring / 1 change`);
    expect(found.get('content')?.[0]).toMatch(/<ul lang="sv"><li>.*Bris.*togs ur bruk/);
  });
});

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
