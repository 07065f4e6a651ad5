import type { Publisher } from '../../data/schema/publisher.ts';
import { apiInformation } from '../description.ts';
import type { Document } from '../http/document.ts';
import type { LaterDocument } from '../http/answer-store.ts';
import { bytesOf } from '../http/packed-body.ts';
import type { Service } from '../http/service.ts';
import { aboutHsds } from '../text/about.ts';
import { sayInBoth } from '../text/both-languages.ts';
import type { Endpoints } from './endpoints.ts';
import { root } from './routes.ts';

interface Surroundings {
  readonly baseUrl: string;
  readonly publisher: Publisher | null;
  /** The description of /frid/v1, where errors are described. */
  readonly main: Document;
  readonly ask: Service['answer'];
}

interface Described {
  readonly components: {
    readonly responses: object;
    readonly schemas: Readonly<Record<string, object>>;
  };
}

/** The description of the HSDS root (OpenAPI 3.1), with the service's own answers as examples. */
export function hsdsDescription(endpoints: Endpoints, surroundings: Surroundings): LaterDocument {
  const path = `${root}/openapi.json`;
  return [
    path,
    async () => {
      const body = JSON.stringify(await describe(endpoints, surroundings));
      return { path, body, type: 'application/json', bulk: true };
    },
  ];
}

async function describe({ api, examples }: Endpoints, surroundings: Surroundings) {
  const { baseUrl, publisher, main, ask } = surroundings;
  const description = api.getOpenAPI31Document({
    openapi: '3.1.0',
    servers: [{ url: baseUrl + root }],
    ...apiInformation(aboutHsds(baseUrl), baseUrl, publisher),
  });
  for (const [path, item] of Object.entries(description.paths ?? {})) {
    const id = examples.get(path)?.();
    if (path.includes('{') && !id) continue;
    const address = path.includes('{') ? path.replace('{id}', id ?? '') : `${path}`;
    const query = path === '/' || id ? '' : '?per_page=1';
    const { body } = await ask({ method: 'GET', url: root + address + query, headers: {} });
    const value: unknown = JSON.parse(new TextDecoder().decode(bytesOf(body)));
    const answer = item.get?.responses?.['200'] as { content: Record<string, object> };
    const summary = `GET ${baseUrl}${root}${address}${query}`;
    answer.content['application/json'] = {
      ...answer.content['application/json'],
      examples: { real: { summary, value } },
    };
  }
  const { components } = JSON.parse(String(main.body)) as Described;
  const { Problem = {} } = components.schemas;
  const schemas = { ...description.components?.schemas, Problem };
  for (const part of [description.paths, ...Object.values(schemas)]) sayInBoth(part);
  return { ...description, components: { responses: components.responses, schemas } };
}
