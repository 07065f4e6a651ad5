import { z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Publisher } from '../data/schema/publisher.ts';
import { apiInformation } from './description.ts';
import { aboutOpenData } from './text/about.ts';
import { describeFiles } from './describe-files.ts';
import { describeProblems } from './describe-problems.ts';
import { describeDeprecated } from './deprecation/describe.ts';
import type { Deprecated } from './deprecation/table.ts';
import type { Document } from './http/document.ts';
import { bytesOf } from './http/packed-body.ts';
import type { Service } from './http/service.ts';
import { fictionalExample } from './fictional-examples.ts';
import { unreleased } from './releases/release-location.ts';
import { describeForms } from './representations/describe-forms.ts';
import { inBoth } from './resources/responses.ts';
import { sayInBoth } from './text/both-languages.ts';

/** As much of an OpenAPI operation as is read or added to here. */
interface Operation {
  servers?: Server[];
  parameters?: { name: string; schema: { example?: unknown } }[];
  responses: Record<string, { content?: Record<string, { examples?: unknown }> }>;
}

type Server = NonNullable<ReturnType<OpenAPIHono['getOpenAPI31Document']>['servers']>[number];

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Schemas = Record<string, JsonSchema>;

const schemaRoot = '#/components/schemas/';

interface Surroundings {
  root: string;
  baseUrl: string;
  publisher: Publisher | null;
  ask: Service['answer'];
  /** Releases, oldest first: each has the same tree, but for what is told of releases. */
  releases: readonly string[];
  deprecated: readonly Deprecated[];
}

/**
 * The description (OpenAPI 3.1), made from the routes. Its examples are the service's own answers to
 * the requests it names, so no example can go stale; where the data have none, it is from the county that does not exist.
 */
export async function describeApi(
  api: OpenAPIHono,
  { root, baseUrl, publisher, ask, releases, deprecated }: Surroundings,
): Promise<Document> {
  const description = api.getOpenAPI31Document({
    openapi: '3.1.0',
    servers: serversOf(baseUrl + root, releases),
    ...apiInformation(aboutOpenData(baseUrl), baseUrl, publisher),
  });

  async function read(path: string, method = 'GET', accept?: string): Promise<string> {
    const { body } = await ask({ method, url: root + path, headers: { accept } });
    return new TextDecoder().decode(bytesOf(body));
  }

  async function example(method: string, path: string, accept?: string) {
    const value: unknown = JSON.parse(await read(path, method, accept));
    return { real: { summary: `${method} ${baseUrl}${root}${path}`, value } };
  }

  const paths = (description.paths ?? {}) as Record<string, { get: Operation }>;
  for (const [path, { get }] of Object.entries(paths)) {
    if (releases.length && unreleased.test(path)) get.servers = serversOf(baseUrl + root, []);
    const content = get.responses['200']?.content?.['application/json'];
    const address = exampleAddress(path, get);
    const examples = address ? await example('GET', address) : fictionalExample(path);
    if (content && examples) content.examples = examples;
    await describeForms({ path, address, operation: get }, { apiRoot: baseUrl + root, read });
  }

  const files = describeFiles({ apiRoot: baseUrl + root, newest: releases.at(-1) ?? null });
  for (const [path, { get }] of Object.entries(files))
    if (releases.length && unreleased.test(path)) get.servers = serversOf(baseUrl + root, []);

  const responses = await describeProblems({ root, apiRoot: baseUrl + root, example });
  const schemas = schemasOf({ paths, responses });
  for (const part of [paths, ...Object.values(schemas)]) sayInBoth(part);
  describeDeprecated(deprecated, { paths, schemas });
  return {
    path: `${root}/openapi.json`,
    body: JSON.stringify({
      ...description,
      paths: { ...paths, ...files },
      components: { responses, schemas },
    }),
    type: 'application/json',
    bulk: true,
  };
}

/** The newest data, and each release by its version. */
function serversOf(apiRoot: string, releases: readonly string[]): Server[] {
  const newest = releases.at(-1);
  const latest = { url: apiRoot, description: inBoth(serverText.latest) };
  if (newest === undefined) return [latest];
  return [
    latest,
    {
      url: `${apiRoot}/releases/{version}`,
      description: inBoth(serverText.release),
      variables: { version: { default: newest, enum: [newest, ...releases.slice(0, -1)] } },
    },
  ];
}

const serverText = {
  latest: { sv: 'Senaste data', en: 'The newest data' },
  release: {
    sv: 'Samma träd, så som en utgåva säger',
    en: 'The same tree, as a release says',
  },
};

/** A real request for an operation: one record of a list, or the record the parameters name, if there is one. */
function exampleAddress(path: string, { parameters = [] }: Operation): string | undefined {
  const examples = new Map(parameters.map(({ name, schema }) => [name, schema.example]));
  const names = [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name ?? '');
  if (names.some((name) => examples.get(name) === undefined)) return undefined;
  const filled = path.replaceAll(/\{(.+?)\}/g, (_, name: string) => String(examples.get(name)));
  if (examples.get('since')) return `${filled}?limit=1&since=${String(examples.get('since'))}`;
  return examples.has('limit') ? `${filled}?limit=1` : filled;
}

/**
 * The schemas a description points at, and those they point at. They come from zod itself, as answers
 * are written: the generator of the paths loses `null` on nullable references, and marks fields with a
 * default as optional although every answer has them.
 */
function schemasOf(description: unknown): Schemas {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    io: 'output',
    unrepresentable: 'any',
    uri: (id) => schemaRoot + id,
    override: ({ jsonSchema }) => {
      delete jsonSchema.default;
      // Answers may gain fields within a major version (profile VER.02).
      delete jsonSchema.additionalProperties;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  const used: Schemas = {};
  const waiting = refsIn(description);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const schema = schemas[id];
    if (!schema || used[id]) continue;
    delete schema.$schema;
    delete schema.$id;
    used[id] = schema;
    waiting.push(...refsIn(schema));
  }
  return used;
}

function refsIn(value: unknown): string[] {
  const refs = JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  return [...refs].map(([, id]) => id ?? '');
}
