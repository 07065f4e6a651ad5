import { z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Publisher } from '../data/schema/publisher.ts';
import { apiInformation } from './description.ts';
import type { Document } from './http/document.ts';
import { describeProblem, problemKinds, type ProblemKind } from './http/problem.ts';
import type { Service } from './http/service.ts';
import { inBoth } from './resources/responses.ts';

/** As much of an OpenAPI operation as is read or added to here. */
interface Operation {
  parameters?: { name: string; schema: { example?: unknown } }[];
  responses: Record<string, { content?: Record<string, { examples?: unknown }> }>;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Schemas = Record<string, JsonSchema>;

const schemaRoot = '#/components/schemas/';

interface Surroundings {
  root: string;
  baseUrl: string;
  publisher: Publisher | null;
  ask: Service['answer'];
}

/**
 * The description (OpenAPI 3.1), made from the routes. Its examples are the service's own answers to
 * the requests it names, so no example can go stale.
 */
export async function describeApi(
  api: OpenAPIHono,
  { root, baseUrl, publisher, ask }: Surroundings,
): Promise<Document> {
  const description = api.getOpenAPI31Document({
    openapi: '3.1.0',
    servers: [{ url: baseUrl + root }],
    ...apiInformation(baseUrl, publisher),
  });

  async function example(method: string, path: string, accept?: string) {
    const { body } = await ask({ method, url: root + path, headers: { accept } });
    const value: unknown = JSON.parse(new TextDecoder().decode(body ?? undefined));
    return { real: { summary: `${method} ${baseUrl}${root}${path}`, value } };
  }

  const paths = (description.paths ?? {}) as Record<string, { get: Operation }>;
  for (const [path, { get }] of Object.entries(paths)) {
    const content = get.responses['200']?.content?.['application/json'];
    if (content) content.examples = await example('GET', exampleAddress(path, get));
  }

  const failure = describeProblem(undefined, `${root}/plans`, baseUrl + root);
  const problems: Record<ProblemKind, Record<string, { summary: string; value: unknown }>> = {
    BadRequest: await example('GET', '/support-services?aera=1780'),
    NotFound: await example('GET', '/plans/unknown'),
    MethodNotAllowed: await example('POST', '/plans'),
    NotAcceptable: await example('GET', '/plans', 'text/csv'),
    InternalError: { real: { summary: `GET ${baseUrl}${root}/plans`, value: failure } },
  };
  const responses = Object.fromEntries(
    Object.entries(problemKinds).map(([kind, { about, title }]) => [
      kind,
      {
        description: `${title}. ${inBoth(about)}`,
        content: {
          'application/problem+json': {
            schema: { $ref: `${schemaRoot}Problem` },
            examples: problems[kind as ProblemKind],
          },
        },
      },
    ]),
  );
  const schemas = schemasOf({ paths, responses });
  return {
    path: `${root}/openapi.json`,
    body: JSON.stringify({ ...description, components: { responses, schemas } }),
    type: 'application/json',
  };
}

/** A real request for an operation: one record of a list, or the record the parameters name. */
function exampleAddress(path: string, { parameters = [] }: Operation): string {
  const filled = path.replaceAll(/\{(.+?)\}/g, (_, name) =>
    String(parameters.find((parameter) => parameter.name === name)?.schema.example),
  );
  return parameters.some(({ name }) => name === 'limit') ? `${filled}?limit=1` : filled;
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
