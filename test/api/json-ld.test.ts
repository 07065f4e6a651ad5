import jsonld from 'jsonld';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../api/releases/archive.ts';
import { loadData } from '../../data/load.ts';
import { everyList, idsIn } from './every-list.ts';
import { ask, baseUrl, read, realApp, root, type Json } from './real.ts';
import { hasStandard, readStandard, withoutStandards } from './standards.ts';

const facts = loadData({ today: '2026-11-23', regions: ['sweden', 'varmland', 'example'] });
const app = await realApp(facts);

/** All linked data there is, as expanded nodes: every IRI whole, nothing fetched. */
const nodes: Json[] = [];
for (const list of await everyList(app)) {
  if (list.endsWith('/coverage')) nodes.push(...(await expanded(`${list}.jsonld?limit=5`)));
  else
    for (const id of await idsIn(app, list))
      nodes.push(...(await expanded(`${list}/${id}.jsonld`)));
}

nodes.push(...(await expanded(`${root}/search.jsonld?q=kvinnofrid`)));
const archive = await openArchive(join(import.meta.dirname, '../../data/releases'));
const released = await realApp({ ...facts, archive });
nodes.push(...(await expanded(`${root}/changes.jsonld?limit=100`, released)));

const schemaOrg = 'https://schema.org/';
const ownTerms = `${baseUrl}${root}/openapi.json#/`;

test('the classes and properties that are used are schema.org’s, or described by ours', async () => {
  const used = new Set<string>();
  visit(nodes, (node) => {
    for (const name of [...Object.keys(node), ...(node['@type'] ?? [])]) used.add(name);
  });
  const description = await read(app, `${root}/openapi.json`);
  for (const name of [...used].filter((one) => !one.startsWith('@'))) {
    if (name.startsWith(ownTerms)) {
      const steps = name.slice(ownTerms.length).split('/');
      const place = steps.reduce((at: Json, step) => at?.[step], description);
      expect(place, name).toBeTruthy();
    } else if (!/#(date|integer|boolean)$/.test(name)) {
      expect(name.startsWith(schemaOrg), name).toBe(true);
    }
  }
  expect(used.size).toBeGreaterThan(50);
});

const vocabulary = 'schemaorg/schemaorg-all-https.jsonld';
const isThere = hasStandard(vocabulary);
test.skipIf(!isThere)(
  isThere ? 'every property stands on a class that schema.org lets have it' : withoutStandards,
  () => {
    const graph: Json[] = JSON.parse(readStandard(vocabulary))['@graph'];
    const known = new Map(graph.map((one) => [one['@id'].replace(/^schema:/, schemaOrg), one]));
    const idsOf = (value: Json): string[] =>
      [value ?? []].flat().map((one: Json) => one['@id'].replace(/^schema:/, schemaOrg));
    const classesOf = (type: string): string[] => [
      type,
      ...idsOf(known.get(type)?.['rdfs:subClassOf']).flatMap(classesOf),
    ];
    const wrong = new Set<string>();
    visit(nodes, (node) => {
      const types: string[] = (node['@type'] ?? []).filter((one: string) => known.has(one));
      for (const property of Object.keys(node).filter((one) => one.startsWith(schemaOrg))) {
        const domains = idsOf(known.get(property)?.['schema:domainIncludes']);
        const classes = types.flatMap(classesOf);
        if (!classes.some((one) => domains.includes(one)))
          wrong.add(`${types.join()} has no ${property}`);
      }
    });
    expect([...wrong]).toEqual([]);
  },
);

describe('a support contact', () => {
  test('is reached through its channels, each with its own standing', async () => {
    const body: Json = await read(app, `${root}/support-services/kvinnofridslinjen.jsonld`);
    expect(body['@type']).toBe('GovernmentService');
    expect(body).not.toHaveProperty('telephone');
    const [first, second] = body.availableChannel;
    expect(first.servicePhone).toMatchObject({
      '@type': 'ContactPoint',
      telephone: '020-50 50 50',
      contactOption: 'TollFree',
    });
    expect(first.showsOnBill).toBe('no');
    expect(second).toMatchObject({ confidence: 'C', showsOnBill: 'unknown' });
    expect(second.servicePhone.telephone).toBe('116 016');
    for (const channel of body.availableChannel) {
      expect(channel['@type']).toBe('ServiceChannel');
      expect(channel.verifiedOn).toBeUndefined();
      expect(channel.subjectOf.length).toBeGreaterThan(0);
    }
  });

  test('has no place', () => {
    visit(nodes, (node) => {
      for (const name of Object.keys(node)) expect(name).not.toMatch(/location|address$|geo$/i);
    });
  });

  test('that is made up says so', async () => {
    const made = facts.dataset['support-services'].filter(
      ({ fictional, deprecated }) => fictional && !deprecated,
    );
    expect(made.length).toBeGreaterThan(0);
    for (const { id } of made) {
      expect(await read(app, `${root}/support-services/${id}.jsonld`)).toMatchObject({
        fictional: true,
      });
    }
  });
});

test('every address that linked data of ours names is one that answers', async () => {
  const named = new Set<string>();
  visit(nodes, (node) => {
    const id: string | undefined = node['@id'];
    if (id?.startsWith(`${baseUrl}${root}/`)) named.add(id.split('#')[0]!.slice(baseUrl.length));
  });
  expect(named.size).toBeGreaterThan(80);
  for (const path of named) expect((await ask(released, path)).status, path).toBe(200);
});

async function expanded(path: string, of = app): Promise<Json[]> {
  return jsonld.expand(await read(of, path), {
    documentLoader: (url) => {
      throw new Error(`Nothing may be fetched, but ${url} was.`);
    },
  });
}

function visit(value: Json, look: (node: Json) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && !('@value' in value)) look(value);
  for (const inner of Object.values(value)) visit(inner, look);
}
