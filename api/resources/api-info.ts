import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { CalendarDate } from '../../data/schema/dates.ts';
import { deprecatedVersion } from '../deprecation/table.ts';
import { Link, link } from '../http/links.ts';
import { refuseQuery } from '../http/query.ts';
import type { ResourceContext } from './context.ts';
import { commonResponses, inBoth, json } from './responses.ts';

/** Version of the contract, not of the data or the program (profile VER.04): what is added raises the second number. */
export const apiVersion = '1.1.0';

/** When that version came, YYYY-MM-DD. */
const apiReleased = '2026-11-27';

const about = {
  sv: 'Vad API:et heter, dess version och var det beskrivs.',
  en: 'What the API is called, its version and where it is described.',
};

/** Profile VER.07. */
const ApiInfo = z
  .strictObject({
    apiName: z.string().meta({ example: 'Frid' }),
    apiVersion: z.string().meta({ description: 'Semantic version', example: apiVersion }),
    apiReleased: z
      .string()
      .meta({ format: 'date', description: 'When this version came', example: apiReleased }),
    apiDocumentation: z.url().meta({ example: 'https://example.org/docs/api' }),
    apiStatus: z.enum(['alpha', 'beta', 'active', 'deprecated', 'retired', 'decommissioned']),
    apiDeprecated: CalendarDate.nullable().meta({
      description: 'Since when this version is deprecated; null: it is not',
    }),
    apiSunset: CalendarDate.nullable().meta({
      description: 'Last day this version answers, as in the header Sunset; null: not decided',
    }),
    _links: z.strictObject({ self: Link, 'service-desc': Link }),
  })
  .meta({ id: 'ApiInfo', description: inBoth(about) });

export function apiInfo(
  api: OpenAPIHono,
  { apiRoot, baseUrl, deprecated }: ResourceContext,
): string[] {
  const path = '/api-info';
  const route = createRoute({
    method: 'get',
    path,
    operationId: 'getApiInfo',
    tags: ['apiInfo'],
    summary: about.en,
    description: inBoth(about),
    request: { query: z.strictObject({}) },
    responses: { 200: json(ApiInfo, about), ...commonResponses },
  });
  const old = deprecatedVersion(deprecated);
  const answer: z.infer<typeof ApiInfo> = {
    apiName: 'Frid',
    apiVersion,
    apiReleased,
    apiDocumentation: `${baseUrl}/docs/api`,
    apiStatus: old ? 'deprecated' : 'active',
    apiDeprecated: old?.on ?? null,
    apiSunset: old?.until ?? null,
    _links: {
      self: link('self', apiRoot + path),
      'service-desc': link('service-desc', `${apiRoot}/openapi.json`),
    },
  };
  api.openapi(
    route,
    (c) => c.json(answer, 200),
    (result, c) => refuseQuery(result, [], c),
  );
  return [path];
}
