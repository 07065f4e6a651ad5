import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { subjectOf } from '../../data/rules/absence.ts';
import { SupportKind, SupportList, SupportService } from '../../data/schema/support-service.ts';
import type { ResourceContext } from './context.ts';
import { byChoice } from './filter.ts';
import { isInForce } from './in-force.ts';
import { lineage } from './lineage.ts';
import { recordRoutes } from './records.ts';
import { supportFilters } from './support-filters.ts';
import { isWithdrawn } from './withdrawn.ts';

/**
 * Whether a kind of support is known for an area. "Not known" is what this data can say: that something
 * is missing only the municipality itself can say, and its word counts for 24 months.
 */
export const Coverage = z
  .strictObject({
    id: z.string().meta({ description: 'List, area and kind', example: 'exposed-1780-helpline' }),
    list: SupportList,
    areaId: z.string().meta({ description: 'Identifier of a record in /areas', example: '1780' }),
    kind: SupportKind,
    state: z.enum(['known', 'not-known', 'missing']).meta({
      description:
        'not-known: nothing is said here; there may be such support. missing: the municipality says that it has none of its own; what serves the county or the country is in `evidence`',
    }),
    evidence: z
      .array(z.string())
      .meta({ description: 'Identifiers of records in /support-services that serve the area' }),
    statements: z.array(z.string()).meta({
      description:
        "Identifiers of records in /absence-statements: the municipality's own word that it has none, at most 24 months old on the day the answer speaks of",
    }),
  })
  .meta({ id: 'Coverage', description: 'Whether a kind of support is known for an area' });
export type Coverage = z.infer<typeof Coverage>;

export function coverage(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset } = context;
  const coverageOn = (day: string | null) => new Map([['/coverage', coverageOf(dataset, day)]]);
  return recordRoutes<Coverage>(api, context, {
    field: 'coverage',
    schema: Coverage,
    path: '/coverage',
    idParameter: 'id',
    lists: coverageOn(context.ownDay),
    listsAt: coverageOn,
    filters: {
      ...supportFilters(context),
      state: byChoice(
        Coverage.shape.state,
        'Known, not known, or missing on the word of the municipality',
        ({ state }) => [state],
      ),
    },
    about: {
      list: {
        sv: 'Vilka slags stöd som är kända för ett område. ”not-known” betyder att inget är känt här, inte att stödet saknas. Det är ”missing” bara när kommunen själv säger det, i 24 månader från den dagen.',
        en: 'Which kinds of support are known for an area. "not-known" means that nothing is known here, not that there is none. It is "missing" only where the municipality itself says so, for 24 months from that day.',
      },
      item: {
        sv: 'Om ett slags stöd är känt för ett område, och av vilka poster det framgår.',
        en: 'Whether a kind of support is known for an area, and the records that show it.',
      },
    },
  });
}

/**
 * What is known of on a day, or without one of all there is. The kinds asked about are always the same.
 * A municipality speaks of its own services: that a national line is known does not unsay its word.
 */
export function coverageOf(
  { areas, 'support-services': all, 'absence-statements': said }: ResourceContext['dataset'],
  day: string | null,
): Coverage[] {
  const services = all.filter((one) => !isWithdrawn(one) && one.status !== 'closed');
  const holding = services.filter((one) => day === null || isInForce(one, day));
  const bySubject = Map.groupBy(
    holding.flatMap(({ id, list, kind, areaIds }) =>
      areaIds.map((areaId) => ({ id, subject: subjectOf({ list, areaId, kind }) })),
    ),
    ({ subject }) => subject,
  );
  // Without a day nobody can say how old a statement is, so none counts.
  const counting = said.filter((one) => day !== null && !isWithdrawn(one) && isInForce(one, day));
  const absences = Map.groupBy(counting, subjectOf);
  const kinds = kindsByList([...services, ...said]);
  return areas.flatMap(({ id: areaId }) => {
    const around = [...lineage(areas, areaId)];
    return SupportList.options.flatMap((list) =>
      (kinds.get(list) ?? []).map((kind) => {
        const evidence = around.flatMap((one) =>
          (bySubject.get(subjectOf({ list, areaId: one, kind })) ?? []).map(({ id }) => id),
        );
        const id = subjectOf({ list, areaId, kind });
        const statements = (absences.get(id) ?? []).map((one) => one.id);
        const isOwn = bySubject.has(id);
        const state =
          statements.length && !isOwn ? 'missing' : evidence.length ? 'known' : 'not-known';
        return { id, list, areaId, kind, state, evidence, statements } as const;
      }),
    );
  });
}

/** The kinds a list has somewhere. A kind that no list has is asked about for exposed persons. */
function kindsByList(
  services: readonly Pick<SupportService, 'list' | 'kind'>[],
): Map<SupportList, SupportKind[]> {
  const used = new Set(services.map(({ kind }) => kind));
  return new Map(
    SupportList.options.map((list) => {
      const own = new Set(services.filter((one) => one.list === list).map(({ kind }) => kind));
      const isAsked = (kind: SupportKind) =>
        own.has(kind) || (list === 'exposed' && !used.has(kind));
      return [list, SupportKind.options.filter(isAsked)];
    }),
  );
}
