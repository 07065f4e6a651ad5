import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { loadData } from '../../data/load.ts';
import { ask, baseUrl, facts, read, realApp, type Json } from './real.ts';
import { hasStandard, readStandard, withoutStandards } from './standards.ts';

const app = await realApp();
const hsds = '/hsds/v3';
const description: Json = await read(app, `${hsds}/openapi.json`);
const services: Json[] = (await read(app, `${hsds}/services?full=true&per_page=100`)).contents;
const ours = facts.dataset['support-services'];

describe('by the standard', () => {
  const isThere = hasStandard('hsds/service.json');
  const tables = 'service schedule phone organization contact url taxonomy taxonomy_term attribute';
  const more = 'service_area language accessibility metadata organization_identifier cost_option';
  const rest = 'address funding location program required_document service_at_location';
  const last = 'service_capacity unit meta_table_description';
  const names = [tables, more, rest, last].join(' ').split(' ');

  /** What is wrong with entries by a schema of the standard. */
  function flaws(name: string, entries: Json[]) {
    const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    for (const one of names) {
      const schema = JSON.parse(readStandard(`hsds/${one}.json`));
      delete schema.$schema;
      ajv.addSchema(schema, `${one}.json`);
    }
    const { properties } = JSON.parse(readStandard(`hsds/${name}.json`));
    return entries.flatMap((entry) => {
      ajv.validate(`${name}.json`, entry);
      const unknown = Object.keys(entry).filter(
        (field) => !(field in properties) && field !== 'services',
      );
      return [...(ajv.errors ?? []), ...unknown];
    });
  }

  test.skipIf(!isThere).each([
    ['service', '/services?full=true'],
    ['service', '/services?full=true&list=violence-users'],
    ['service', '/services?full=true&list=professionals'],
    ['service', '/services'],
    ['organization', '/organizations'],
    ['organization', '/organizations?full=true'],
    ['taxonomy', '/taxonomies'],
    ['taxonomy_term', '/taxonomy_terms'],
  ])(isThere ? 'every %s of %s fits its schema' : withoutStandards, async (name, path) => {
    const url = `${hsds}${path}${path.includes('?') ? '&' : '?'}per_page=100`;
    const { contents } = await read(app, url);
    expect(contents.length).toBeGreaterThan(0);
    expect(flaws(name, contents)).toEqual([]);
    for (const { id } of contents) {
      const item = await read(app, `${hsds}${path.split('?')[0]}/${id}`);
      expect(flaws(name, [item])).toEqual([]);
    }
  });

  test.skipIf(!isThere)(
    isThere ? 'every address of the standard is there, with its parameters' : withoutStandards,
    () => {
      const { paths, components }: Json = JSON.parse(readStandard('hsds/openapi.json'));
      const ofPlaces = ['postcode', 'proximity'];
      for (const [path, { get }] of Object.entries<Json>(paths)) {
        const own = description.paths[path].get.parameters?.map(({ name }: Json) => name) ?? [];
        for (const { $ref, name } of get.parameters ?? []) {
          const wanted = name ?? components.parameters[$ref.split('/').at(-1)].name;
          if (!ofPlaces.includes(wanted)) expect(own, path).toContain(wanted);
        }
      }
    },
  );
});

describe('the support directory', () => {
  test('is by default the list for exposed persons, and each other list by name', async () => {
    for (const [query, list] of [
      ['', 'exposed'],
      ['&list=exposed', 'exposed'],
      ['&list=violence-users', 'violence-users'],
      ['&list=professionals', 'professionals'],
    ]) {
      const { contents } = await read(app, `${hsds}/services?per_page=100${query}`);
      const expected = ours.filter((service) => service.list === list).map(({ name }) => name.sv);
      expect(contents.map(({ name }: Json) => name)).toEqual(expected);
    }
    expect((await ask(app, `${hsds}/services?list=all`)).status).toBe(400);
  });

  test('has no place, and no way to ask for one', async () => {
    const page = await read(app, `${hsds}/service_at_locations`);
    expect(page).toMatchObject({ total_items: 0, empty: true, contents: [], last_page: true });
    expect(services.flatMap(({ service_at_locations }) => service_at_locations)).toEqual([]);
    expect(JSON.stringify(services)).not.toMatch(/"(location|address|latitude|postal)/);
  });

  test('has both numbers of Kvinnofridslinjen, and says that one is unconfirmed', () => {
    const { phones, assured_date } = services.find(({ name }) => name === 'Kvinnofridslinjen');
    expect(phones.map(({ number }: Json) => number)).toEqual(['020-50 50 50', '116 016']);
    expect(phones[1].description).toMatch(/^Obekräftat nummer\./);
    expect(phones[0].description).toMatch(/^Ingen har frågat/);
    expect(assured_date).toBeUndefined();
  });

  test('is assured on the oldest date that an operator was asked, and only when all were', async () => {
    expect(services.map(({ assured_date }) => assured_date)).toEqual(services.map(() => undefined));
    const dated = async (dates: (string | null)[]) => {
      const changed = ours.map((service) =>
        service.id === 'kvinnofridslinjen'
          ? {
              ...service,
              channels: service.channels
                .slice(0, 2)
                .map((channel, position) => ({ ...channel, verifiedOn: dates[position] ?? null })),
            }
          : service,
      );
      const other = await realApp({ dataset: { ...facts.dataset, 'support-services': changed } });
      const { contents } = await read(other, `${hsds}/services?search=kvinnofridslinjen`);
      return contents[0].assured_date;
    };
    expect(await dated(['2026-11-20', '2026-10-01'])).toBe('2026-10-01');
    expect(await dated(['2026-11-20', null])).toBeUndefined();
  });

  test('gives hours as weekly rules', () => {
    const line = services.find(({ name }) => name === 'Stödlinjen för män');
    expect(line.schedules[0]).toMatchObject({
      freq: 'WEEKLY',
      byday: 'MO,TU,WE,TH,FR,SA,SU',
      opens_at: '07:00',
      closes_at: '21:00',
    });
  });

  test('keeps its ids, whoever serves it', async () => {
    const other = await realApp({ settings: { baseUrl: 'https://other.example' } });
    const { contents } = await read(other, `${hsds}/services?per_page=100`);
    expect(contents.map(({ id }: Json) => id)).toEqual(services.map(({ id }) => id));
    expect(services.find(({ name }) => name === 'Kvinnofridslinjen').id).toBe(
      '8ab72ebc-91a5-5a03-a030-e559aa5b6d27',
    );
  });

  test('never holds the example', async () => {
    const all = loadData({ today: '2026-11-23', regions: ['sweden', 'varmland', 'example'] });
    const mixed = await realApp(all);
    for (const path of ['services', 'organizations']) {
      const { contents } = await read(mixed, `${hsds}/${path}?per_page=100`);
      expect(contents).toEqual((await read(app, `${hsds}/${path}?per_page=100`)).contents);
    }
  });
});

describe('lists', () => {
  test('page as the standard says', async () => {
    const total = services.length;
    expect(await read(app, `${hsds}/services?per_page=5&page=2&minimal=true`)).toEqual({
      total_items: total,
      total_pages: Math.ceil(total / 5),
      page_number: 2,
      size: 5,
      first_page: false,
      last_page: false,
      empty: false,
      contents: services.slice(5, 10).map(({ id }) => ({ id })),
    });
    const beyond = await read(app, `${hsds}/services?page=99`);
    expect(beyond).toMatchObject({ size: 0, empty: true, last_page: true });
  });

  test('are filtered by term, taxonomy and organization', async () => {
    const { taxonomy_term, taxonomy_term_id } = services[0].attributes[0];
    const withTerm = services.filter(({ attributes }) =>
      attributes.some((one: Json) => one.taxonomy_term_id === taxonomy_term_id),
    );
    const found = await read(
      app,
      `${hsds}/services?taxonomy_term_id=${taxonomy_term_id}&full=true`,
    );
    expect(found.contents).toEqual(withTerm);
    const whole = await read(app, `${hsds}/services?taxonomy_id=${taxonomy_term.taxonomy_id}`);
    expect(whole.total_items).toBe(services.length);
    const { organization_id } = services.find((one) => one.organization_id);
    const own = await read(app, `${hsds}/services?organization_id=${organization_id}&full=true`);
    expect(own.contents).toEqual(services.filter((one) => one.organization_id === organization_id));
    expect((await read(app, `${hsds}/services?search=KVINNOFRIDS`)).total_items).toBe(1);
  });

  test('come as lines on request', async () => {
    const response = await ask(app, `${hsds}/services?format=ndjson`);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await response.text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(services.map(({ id }) => id));
  });

  test.each([
    ['/services?per_page=0', 400],
    ['/services?page=x', 400],
    ['/services?taxonomy_term_id=x', 400],
    ['/services?perpage=5', 400],
    ['/services/none', 404],
    ['/service_at_locations/none', 404],
    ['/nothing', 404],
  ])('%s is a %i', async (path, status) => {
    const response = await ask(app, hsds + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('its description', () => {
  test('speaks of this interface, in both languages', () => {
    const { info, externalDocs }: Json = description;
    for (const word of ['per_page', 'assured_date', 'Allt läses med GET'])
      expect(info.description).toContain(word);
    for (const word of ['`limit`', 'datapackage', '.csv'])
      expect(info.description).not.toContain(word);
    expect(externalDocs.url).toBe('https://docs.openreferral.org/');
  });

  test('is valid by an independent validator', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(description));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  test('has examples that are real answers and fit', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    ajv.addSchema(description, 'hsds.json');
    let count = 0;
    for (const [path, { get }] of Object.entries<Json>(description.paths)) {
      const { schema, examples } = get.responses['200'].content['application/json'];
      if (!examples) {
        expect(path).toBe('/service_at_locations/{id}');
        continue;
      }
      const { summary, value } = examples.real;
      expect(await read(app, summary.replace(`GET ${baseUrl}`, ''))).toEqual(value);
      const pointer = ['paths', path.replaceAll('/', '~1'), 'get', 'responses', '200', 'content'];
      const media = ['application~1json', 'schema'];
      const at = encodeURI([...pointer, ...media].join('/'));
      ajv.validate({ $ref: `hsds.json#/${at}` }, value);
      expect(ajv.errors, `${path} ${JSON.stringify(schema)}`).toBeNull();
      count += 1;
    }
    expect(count).toBe(10);
  });

  test('is where the root says', async () => {
    for (const path of [hsds, `${hsds}/`]) {
      const root = await read(app, path);
      expect(root.version).toBe('3.1');
      expect(root.openapi_url).toBe(`${baseUrl}${hsds}/openapi.json`);
    }
  });
});
