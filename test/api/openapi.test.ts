import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { problemKinds, problemPath, type ProblemKind } from '../../api/http/problem.ts';
import { serve } from '../../api/entry/node.ts';
import { freePort } from '../free-port.ts';
import { exampleOf, fictionalAnswers } from './fictional-answers.ts';
import { ask, baseUrl, crawl, read, realApp, root, type Json } from './real.ts';

const app = await realApp();
const description = await read(app, `${root}/openapi.json`);
const { lists, items } = await crawl(app);
const everything: [path: string, operation: Json][] = Object.entries<Json>(description.paths).map(
  ([path, { get }]) => [path, get],
);
const isFile = ([, { tags }]: (typeof everything)[number]) => tags.includes('files');
const files = everything.filter(isFile);
const operations = everything.filter((one) => !isFile(one));

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(description, 'openapi.json');

/** What is wrong with a value by a schema of the description; null when nothing is. */
function flaws(value: unknown, { $ref }: { $ref: string }) {
  ajv.validate({ $ref: `openapi.json${$ref}` }, value);
  return ajv.errors ?? null;
}

test('is a valid description by an independent validator', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(description));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

describe('every address that answers is described', () => {
  const known = everything.map(
    ([path]) => new RegExp(`^${root}${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  );

  /** But for the description itself, and the pages that explain errors to people. */
  const others = app
    .paths()
    .filter((path) => path.startsWith(`${root}/`) && !/openapi\.json$|\/problems\//.test(path));

  test.each([...lists, ...items, `${root}/api-info`, ...others])('%s', (path) => {
    expect(known.filter((pattern) => pattern.test(path))).toHaveLength(1);
  });
});

test('where the data have no such record, the example is what is said of the fictional county', async () => {
  const answers = await fictionalAnswers(description);
  const without = operations.filter(([, get]) => !exampleOf({ get }));
  // This service has no release; one that has shows it.
  expect(without.map(([path]) => path)).toEqual([...Object.keys(answers), '/releases/{version}']);
  for (const [path, answer] of Object.entries(answers)) {
    const { get } = description.paths[path];
    const { schema, examples } = get.responses['200'].content['application/json'];
    expect(examples, `${path}: npm run openapi`).toEqual({
      fictional: {
        summary: 'Fictional / Påhittat',
        description: expect.stringContaining('påhittade exempellänet'),
        value: answer,
      },
    });
    expect(flaws(answer, schema)).toBeNull();
  }
});

const withExample = operations.filter(([, get]) => exampleOf({ get }));
describe.each(withExample)('%s', (path, operation) => {
  const { schema, examples } = operation.responses['200'].content['application/json'];

  test('has an example that is the real answer to the request it names, and fits its schema', async () => {
    const [method, url] = examples.real.summary.split(' ');
    expect(method).toBe('GET');
    expect(examples.real.value).toEqual(await read(app, url.slice(baseUrl.length)));
    expect(flaws(examples.real.value, schema)).toBeNull();
  });

  test('every real answer fits its schema', async () => {
    const pattern = new RegExp(`^${root}${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    for (const real of [...lists, ...items].filter((one) => pattern.test(one))) {
      expect(flaws(await read(app, real), schema), real).toBeNull();
    }
  });

  test('describes each form it has, with the real answer as an example', async () => {
    const { content } = operation.responses['200'];
    const offered = await ask(app, path.includes('{') ? urlOf(examples) : root + path, {
      headers: { accept: 'application/xml' },
    });
    const { detail }: Json = await offered.json();
    for (const type of Object.keys(content)) expect(detail).toContain(type);
    expect(detail.match(/application\/json|ld\+json|csv|ndjson/g)).toHaveLength(
      Object.keys(content).length,
    );
    for (const type of Object.keys(content).filter((one) => one !== 'application/json')) {
      const { summary, value } = content[type].examples.real;
      const response = await ask(app, summary.replace(`GET ${baseUrl}`, ''));
      expect(response.headers.get('content-type')!.split(';')[0]).toBe(type);
      const text = await response.text();
      expect(type.endsWith('+json') ? JSON.parse(text) : text).toEqual(value);
    }
  });

  test('names exactly the statuses it may answer with', () => {
    const errors = Object.values(problemKinds).map(({ status }) => String(status));
    expect(Object.keys(operation.responses).sort()).toEqual(['200', '304', ...errors].sort());
  });

  test('has parameters that are optional, camelCase and work as described', async () => {
    const url = examples.real.summary.split(' ')[1].split('?')[0].slice(baseUrl.length);
    for (const { name, required, schema, ...rest } of operation.parameters ?? []) {
      expect(name).toMatch(/^[a-z][a-zA-Z]*$/);
      expect(rest.description ?? schema.description).toBeTruthy();
      if (rest.in !== 'query') continue;
      expect(required, `${name} is optional (FNS.05)`).toBe(false);
      const values: Json[] = schema.enum ?? schema.items?.enum ?? [schema.example].flat();
      for (const value of values.filter((one) => one !== undefined)) {
        expect((await ask(app, `${url}?${name}=${value}`)).status, `${name}=${value}`).toBe(200);
      }
      if (schema.type === 'array' && values[0] !== undefined) {
        const several = [...values, ...values].slice(0, 2).join(',');
        expect((await ask(app, `${url}?${name}=${several}`)).status, several).toBe(200);
      }
    }
    const documented = operation.parameters?.filter((one: Json) => one.in === 'query') ?? [];
    const refusal: Json = await (await ask(app, `${url}?unknown=1`)).json();
    expect(refusal.knownParameters).toEqual(documented.map(({ name }: Json) => name));
  });

  test('is described in both languages', () => {
    const [english, swedish] = operation.description.split('\n\n');
    expect(english).toBe(operation.summary);
    expect(swedish).toMatch(/\S/);
    expect(swedish).not.toBe(english);
  });
});

// Without a release there are no files of one; with releases they have a test of their own.
const unreleasedFiles = files.filter(([path]) => !path.includes('{version}'));
describe.each(unreleasedFiles)('the file %s', (_, operation) => {
  const answer = operation.responses['200'];
  const [type] = Object.keys(answer.content);
  const url: string | undefined = answer.content[type!].examples?.real.externalValue;
  test('is where its example is, of the type it says, in parts if it says so', async () => {
    const response = await ask(app, url!.slice(baseUrl.length));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')!.split(';')[0]).toBe(type);
    for (const name of Object.keys(answer.headers))
      expect(response.headers.get(name), name).toBeTruthy();
    const part = await ask(app, url!.slice(baseUrl.length), { headers: { range: 'bytes=0-9' } });
    expect(part.status).toBe(operation.responses['206'] ? 206 : 200);
    expect((await part.text()).length).toBeGreaterThan(0);
  });

  test('takes no parameters', async () => {
    const refusal = await ask(app, `${url!.slice(baseUrl.length)}?unknown=1`);
    expect((await refusal.json()).knownParameters).toEqual([]);
    const inQuery = (operation.parameters ?? []).filter((one: Json) => one.in === 'query');
    expect(inQuery).toEqual([]);
  });

  test('is described in both languages', () => {
    const [english, swedish] = operation.description.split('\n\n');
    expect(english).toBe(operation.summary);
    expect(swedish).toMatch(/\S/);
  });
});

test('errors name the headers that they have', async () => {
  const { MethodNotAllowed, RangeNotSatisfiable, Busy, TooManyRequests } =
    description.components.responses;
  const refused = await ask(app, `${root}/plans`, { method: 'POST' });
  for (const name of Object.keys(MethodNotAllowed.headers))
    expect(refused.headers.get(name)).toBe(MethodNotAllowed.headers[name].schema.example);
  const beyond = await ask(app, `${root}/datapackage.zip`, {
    headers: { range: 'bytes=999999999-' },
  });
  for (const name of Object.keys(RangeNotSatisfiable.headers))
    expect(beyond.headers.get(name)).toMatch(/^bytes \*\/\d+$/);
  expect(Object.keys(Busy.headers)).toEqual(['Retry-After']);
  const [host, port] = ['127.0.0.1', await freePort()];
  const running = await serve({ app, host, port, rateLimit: 1 });
  await fetch(running.url + root);
  const tooMany = await fetch(`${running.url}${root}/plans`);
  expect(tooMany.status).toBe(429);
  for (const name of Object.keys(TooManyRequests.headers))
    expect(tooMany.headers.get(name), name).toBeTruthy();
  await running.close();
});

test.each(Object.entries<Json>(description.components.responses))(
  'the error %s has a real example that fits its schema',
  (_, { content, description }) => {
    const { schema, examples } = content['application/problem+json'];
    expect(flaws(examples.real.value, schema)).toBeNull();
    expect(description).toContain('\n\n');
  },
);

test('every kind of error leads to where it is described', async () => {
  const { type }: Json = await (await ask(app, `${root}/plans/unknown`)).json();
  expect(type).toBe(`${baseUrl}${root}/problems/not-found`);
  for (const [kind, { status, titleInSwedish, about }] of Object.entries(problemKinds)) {
    const page = await ask(app, root + problemPath(kind as ProblemKind), {
      headers: { accept: 'text/html' },
    });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = (await page.text()).replaceAll(/<\/?code>/g, '`');
    for (const words of [String(status), about.sv, about.en]) expect(text).toContain(words);
    expect(text).toContain(`<section lang="sv">\n<h2>${status} ${titleInSwedish}</h2>`);
  }
});

test('paging has the profile’s defaults, and no minimum for page (FNS.07 to FNS.09)', () => {
  for (const path of ['/plans', '/support-services', '/plans/{id}/activities']) {
    const parameters = description.paths[path].get.parameters;
    const schemaOf = (name: string) => parameters.find((one: Json) => one.name === name).schema;
    expect(schemaOf('page')).toMatchObject({ type: 'integer', default: 1 });
    expect(schemaOf('page')).not.toHaveProperty('minimum');
    expect(schemaOf('limit')).toMatchObject({ type: 'integer', default: 20, maximum: 100 });
  }
});

test('fields are camelCase, and every date has an example (AME.05, DOT.01)', () => {
  const languages = Object.keys(description.components.schemas.LocalizedText.properties);
  const names = new Set<string>();
  visit(description.components.schemas, (schema) => {
    for (const name of Object.keys(schema.properties ?? {})) names.add(name);
    if (String(schema.format).startsWith('date')) expect(schema.example).toBeTruthy();
  });
  const relations = ['service-desc', 'latest-version', 'version-history'];
  const known = new Set(['_meta', '_links', '_facets', ...relations, ...languages]);
  const others = [...names].filter((name) => !known.has(name));
  expect(others.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([]);
});

test('a field that every answer has is required, also where its value may be unknown', () => {
  for (const name of ['Publication', 'Plan', 'SupportService', 'Channel']) {
    const { properties, required } = description.components.schemas[name];
    expect(required).toEqual(Object.keys(properties));
  }
});

test('says what the profile wants said (DOK.01 to DOK.21)', () => {
  const { info } = description;
  expect(info).toMatchObject({ title: 'Frid', version: '1.1.0' });
  expect(info.description).toContain('open data');
  expect(info.description).toContain('öppna data');
  expect(info.description).toContain('demonstration');
  for (const address of [info.termsOfService, info.license.url, info.contact.url]) {
    expect(URL.canParse(address)).toBe(true);
  }
  expect(description.security).toEqual([{}]);
  expect(description.servers).toMatchObject([{ url: `${baseUrl}${root}` }]);
  expect(description.externalDocs.url).toBe(`${baseUrl}/docs/api`);
  expect(description['x-sla']).toMatchObject({ sv: expect.any(String), en: expect.any(String) });
  expect(info['x-limitations'].length).toBeGreaterThan(0);
});

test('a publisher is the contact, in place of the demonstration', async () => {
  const publisher = {
    name: { sv: 'Exempelmyndigheten' },
    organizationNumber: '999999-9999',
    kind: 'NationalAuthority' as const,
    email: 'funktion@example.org',
    website: 'https://example.org/',
  };
  const { info } = await read(await realApp({ publisher }), `${root}/openapi.json`);
  expect(info.contact).toEqual({
    name: 'Exempelmyndigheten',
    url: 'https://example.org/',
    email: 'funktion@example.org',
  });
  expect(info.description).not.toContain('demonstration');
});

function visit(value: Json, look: (schema: Json) => void): void {
  if (typeof value !== 'object' || value === null) return;
  look(value);
  for (const inner of Object.values(value)) visit(inner, look);
}

function urlOf(examples: Json): string {
  return examples.real.summary.split(' ')[1].slice(baseUrl.length);
}
