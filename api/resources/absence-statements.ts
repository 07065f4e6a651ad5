import type { OpenAPIHono } from '@hono/zod-openapi';
import { AbsenceStatement } from '../../data/schema/absence-statement.ts';
import type { ResourceContext } from './context.ts';
import { recordRoutes } from './records.ts';
import { supportFilters } from './support-filters.ts';

export function absenceStatements(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset } = context;
  return recordRoutes<AbsenceStatement>(api, context, {
    field: 'absenceStatements',
    schema: AbsenceStatement,
    path: '/absence-statements',
    idParameter: 'id',
    lists: new Map([['/absence-statements', dataset['absence-statements']]]),
    filters: supportFilters(context),
    sorts: { statedOn: ({ statedOn }) => statedOn },
    about: {
      list: {
        sv: 'Kommuners egna besked om att ett slags stöd inte finns hos dem. Ett besked gäller i 24 månader.',
        en: "Municipalities' own statements that they have no service of a kind. A statement counts for 24 months.",
      },
      item: {
        sv: 'En kommuns besked om att ett slags stöd inte finns hos den.',
        en: "A municipality's statement that it has no service of a kind.",
      },
    },
  });
}
