import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { describeCatalog } from '../../api/catalog/describe.ts';
import { serialize } from '../../api/catalog/serialize.ts';
import { loadData } from '../../data/load.ts';
import { ask, baseUrl, realApp, root, type Json } from './real.ts';
import { hasStandard, readStandard, withoutStandards } from './standards.ts';

const publisher = {
  name: { sv: 'Exempelmyndigheten', en: 'The Example Authority' },
  organizationNumber: '202100-0000',
  kind: 'NationalAuthority' as const,
  email: 'funktion@example.org',
  website: 'https://example.org/',
};
const path = '/datasets/dcat';
const published = await realApp({ publisher });

const types = {
  rdf: 'application/rdf+xml',
  xml: 'application/xml',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
} as const;

/** Readers that are not the library that writes. */
const readers: Record<keyof typeof types, (text: string) => Promise<Quad[]>> = {
  rdf: readXml,
  xml: readXml,
  ttl: (text) => Promise.resolve(new Parser().parse(text)),
  jsonld: async (text) => {
    const quads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' });
    return new Parser({ format: 'N-Quads' }).parse(quads as unknown as string);
  },
};

const quads = await readXml(await (await ask(published, path)).text());
const store = new Store(quads);

/** Of a service that has released twice. */
const released = await serialize(
  describeCatalog({
    publisher,
    release: {
      ...{ version: '2026.11.1', releasedOn: '2026-11-24' },
      previous: { version: '2026.11.0', hash: 'x' },
    },
    ...{ baseUrl, apiRoot: baseUrl + root },
  }),
  types.ttl,
);

describe('without a publisher', () => {
  test('there is no catalogue, and the answer says why', async () => {
    const demonstration = await realApp({ lostPage: '<!doctype html>' });
    for (const url of [path, `${path}.ttl`, `${path}.jsonld`])
      for (const accept of ['*/*', 'text/html,*/*;q=0.8']) {
        const response = await ask(demonstration, url, { headers: { accept } });
        expect(response.status).toBe(404);
        expect((await response.json()).detail).toMatch(/nobody is set as publisher/);
      }
  });
});

describe('the catalogue', () => {
  test.each(Object.entries(types))('says the same as .%s', async (suffix, type) => {
    const response = await ask(published, `${path}.${suffix}`);
    expect(response.headers.get('content-type')!.split(';')[0]).toBe(type);
    const read = await readers[suffix as keyof typeof types](await response.text());
    expect(lines(read)).toEqual(lines(quads));

    const negotiated = await ask(published, path, { headers: { accept: type } });
    expect(negotiated.headers.get('content-type')!.split(';')[0]).toBe(type);
    expect(negotiated.headers.get('vary')).toMatch(/^accept(,|$)/);
  });

  test('is RDF/XML where nobody asks, and nothing else where nothing else can be had', async () => {
    expect((await ask(published, path)).headers.get('content-type')).toBe(types.rdf);
    const response = await ask(published, path, { headers: { accept: 'text/csv' } });
    expect(response.status).toBe(406);
    expect((await ask(published, `${path}?x=1`)).status).toBe(400);
    expect((await ask(published, '/datasets/other')).status).toBe(404);
  });

  test.each([
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  ])('is XML that can be read for a browser, which would save RDF: %s', async (accept) => {
    const response = await ask(published, path, { headers: { accept } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/xml');
    expect(response.headers.get('content-location')).toBe(`${baseUrl}${path}.xml`);
    expect(lines(await readXml(await response.text()))).toEqual(lines(quads));
  });

  test('has absolute IRIs, and no node without a name', () => {
    for (const { subject, object } of quads) {
      expect([subject.termType, object.termType]).not.toContain('BlankNode');
      for (const { termType, value } of [subject, object]) {
        if (termType === 'NamedNode') expect(value).toMatch(/^(https?:\/\/|mailto:)/);
      }
    }
  });

  test('lists four to five data sets, each support list one of its own, and one service', () => {
    expect(ofClass('http://www.w3.org/ns/dcat#Dataset')).toEqual(
      ['plans', 'networks', 'exposed', 'violence-users', 'professionals'].map((id) =>
        expect.stringMatching(new RegExp(`^${baseUrl}${path}#.*${id}$`)),
      ),
    );
    expect(ofClass('http://www.w3.org/ns/dcat#DataService')).toHaveLength(1);
    expect(ofClass('http://www.w3.org/ns/dcat#CatalogRecord')).toEqual([]);
  });

  test('names the publisher as the Swedish portal does, apart from the contact', () => {
    const agent = 'http://dataportal.se/organisation/SE2021000000';
    expect(values(agent, 'http://purl.org/dc/terms/type')).toEqual([
      'http://purl.org/adms/publishertype/NationalAuthority',
    ]);
    const [contact] = ofClass('http://www.w3.org/2006/vcard/ns#Organization');
    expect(contact).not.toBe(agent);
    expect(values(contact!, 'http://www.w3.org/2006/vcard/ns#hasEmail')).toEqual([
      'mailto:funktion@example.org',
    ]);
  });

  test('takes the kind of publisher from what it says, not from its number', async () => {
    const company = await realApp({ publisher: { ...publisher, kind: 'LocalAuthority' } });
    const text = await (await ask(company, `${path}.ttl`)).text();
    expect(text).toMatch(/pub:LocalAuthority|publishertype\/LocalAuthority/);
    expect(text).not.toContain('NationalAuthority');
  });

  test('leads to addresses that answer in the format it says', async () => {
    const distributions = ofClass('http://www.w3.org/ns/dcat#Distribution');
    expect(distributions.length).toBeGreaterThan(5);
    for (const one of distributions) {
      const [format] = values(one, 'http://purl.org/dc/terms/format');
      const [url] = values(one, 'http://www.w3.org/ns/dcat#accessURL');
      const response = await ask(published, url!.slice(baseUrl.length));
      expect(response.status, url).toBe(200);
      expect(response.headers.get('content-type')!.split(';')[0]).toBe(format);
    }
    for (const property of ['endpointDescription', 'endpointURL']) {
      const [service] = ofClass('http://www.w3.org/ns/dcat#DataService');
      const [url] = values(service!, `http://www.w3.org/ns/dcat#${property}`);
      expect(url).toContain(`${baseUrl}/frid/v1`);
    }
  });

  test('never holds the example', async () => {
    const all = loadData({ today: '2026-11-23', regions: ['sweden', 'varmland', 'example'] });
    const mixed = await realApp({ ...all, publisher });
    expect(await (await ask(mixed, path)).text()).toBe(await (await ask(published, path)).text());
  });
});

describe('by the standards', () => {
  const shapes = 'dcat-ap/shapes-3.0.1.ttl';
  const hasShapes = hasStandard(shapes);
  test.skipIf(!hasShapes)(
    hasShapes
      ? 'nothing is wrong but the format, which the Swedish profile wants as text'
      : withoutStandards,
    async () => {
      const validator = new SHACLValidator(new Store(new Parser().parse(readStandard(shapes))));
      const both = [store, new Store(new Parser().parse(released))];
      const reports = await Promise.all(both.map((one) => validator.validate(one)));
      const results = reports.flatMap((report) => [...report.results]);
      const findings = results
        .filter(({ severity }) => severity?.value.endsWith('#Violation'))
        .map(({ path, focusNode, sourceConstraintComponent }) =>
          [path, sourceConstraintComponent, focusNode]
            .map((term) => (term as Json)?.value)
            .join(' '),
        );
      const accepted = findings.filter((one) => one.startsWith('http://purl.org/dc/terms/format '));
      expect(findings).toEqual(accepted);
      expect(accepted.length).toBeGreaterThan(0);
    },
  );

  const bundle = 'dcat-ap-se/bundle-3.0.1.json';
  const hasBundle = hasStandard(bundle);
  test.skipIf(!hasBundle)(
    hasBundle ? 'every thing has what the Swedish profile demands' : withoutStandards,
    () => {
      const { templates }: Json = JSON.parse(readStandard(bundle));
      const byId = new Map<string, Json>(templates.map((one: Json) => [one.id, one]));
      const things: [string, string][] = [
        ['dcat:Catalog', 'http://www.w3.org/ns/dcat#Catalog'],
        ['dcat:Dataset', 'http://www.w3.org/ns/dcat#Dataset'],
        ['dcat:Distribution', 'http://www.w3.org/ns/dcat#Distribution'],
        ['dcat:DataService', 'http://www.w3.org/ns/dcat#DataService'],
        ['dcat:foaf:Agent', 'http://xmlns.com/foaf/0.1/Organization'],
        ['dcat:contactPoint', 'http://www.w3.org/2006/vcard/ns#Organization'],
      ];
      let checked = 0;
      for (const [template, type] of things) {
        for (const id of byId.get(template).items) {
          const rule = byId.get(id);
          if (!rule?.property || !rule.cardinality) continue;
          const { min = 0, max = Infinity } = rule.cardinality;
          for (const thing of ofClass(type)) {
            const found = store.getObjects(thing, iriOf(rule.property), null);
            const nodes = new Set(
              found.map(({ termType, language }: Json) => `${termType}${language ? '@' : ''}`),
            );
            expect(found.length, `${thing} ${rule.property}`).toBeGreaterThanOrEqual(min);
            if (rule.nodetype === 'URI')
              expect(found.length, rule.property).toBeLessThanOrEqual(max);
            if (rule.nodetype === 'LANGUAGE_LITERAL' && nodes.size)
              expect([...nodes]).toEqual(['Literal@']);
            if (rule.nodetype === 'URI' && nodes.size)
              expect([...nodes], rule.property).toEqual(['NamedNode']);
            checked += min;
          }
        }
      }
      expect(checked).toBeGreaterThan(40);
    },
  );
});

function iriOf(name: string): string {
  const prefixes: Record<string, string> = {
    adms: 'http://www.w3.org/ns/adms#',
    dcat: 'http://www.w3.org/ns/dcat#',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    vcard: 'http://www.w3.org/2006/vcard/ns#',
  };
  const [prefix = '', local = ''] = name.split(':');
  return prefix in prefixes ? prefixes[prefix] + local : name;
}

function ofClass(type: string): string[] {
  return store.getSubjects(iriOf('rdf:type'), type, null).map(({ value }) => value);
}

function values(subject: string, property: string): string[] {
  return store.getObjects(subject, property, null).map(({ value }) => value);
}

function lines(quads: Quad[]): string[] {
  const writer = new Writer({ format: 'N-Quads' });
  return quads
    .map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object))
    .sort();
}

function readXml(text: string): Promise<Quad[]> {
  const found: Quad[] = [];
  return new Promise((resolve, reject) => {
    const parser = new RdfXmlParser();
    parser.on('data', (quad: Quad) => found.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(found));
    parser.write(text);
    parser.end();
  });
}
