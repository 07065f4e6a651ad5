import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { SupportKind, SupportList, SupportService } from '../../data/schema/support-service.ts';
import type { ResourceContext } from './context.ts';
import { byChoice, byReference } from './filter.ts';
import { isInForce } from './in-force.ts';
import { lineage } from './lineage.ts';
import { recordRoutes } from './records.ts';
import { isWithdrawn } from './withdrawn.ts';

/**
 * Whether a kind of support is known for an area. "Not known" is what this data can say: that something
 * is missing only the municipality itself can say, and none has.
 */
export const Coverage = z
  .strictObject({
    id: z.string().meta({ description: 'List, area and kind', example: 'exposed-1780-helpline' }),
    list: SupportList,
    areaId: z.string().meta({ description: 'Identifier of a record in /areas', example: '1780' }),
    kind: SupportKind,
    state: z
      .enum(['known', 'not-known'])
      .meta({ description: 'not-known: nothing is said here; there may be such support' }),
    evidence: z
      .array(z.string())
      .meta({ description: 'Identifiers of records in /support-services that serve the area' }),
  })
  .meta({ id: 'Coverage', description: 'Whether a kind of support is known for an area' });
export type Coverage = z.infer<typeof Coverage>;

export function coverage(api: OpenAPIHono, context: ResourceContext): string[] {
  const { dataset, apiRoot } = context;
  const coverageOn = (day: string | null) => new Map([['/coverage', coverageOf(dataset, day)]]);
  return recordRoutes<Coverage>(api, context, {
    field: 'coverage',
    schema: Coverage,
    path: '/coverage',
    idParameter: 'id',
    lists: coverageOn(context.ownDay),
    listsAt: coverageOn,
    filters: {
      list: {
        ...byChoice(SupportList, 'Which of the three lists', ({ list }) => [list]),
        default: 'exposed',
      },
      area: byReference(dataset.areas, `${apiRoot}/areas`, 'Area', ({ areaId }) => [areaId]),
      kind: byChoice(SupportKind, 'Kind of support', ({ kind }) => [kind]),
      state: byChoice(Coverage.shape.state, 'Known or not known', ({ state }) => [state]),
    },
    about: {
      list: {
        sv: 'Vilka slags stöd som är kända för ett område. ”not-known” betyder att inget är känt här, inte att stödet saknas.',
        en: 'Which kinds of support are known for an area. "not-known" means that nothing is known here, not that there is none.',
      },
      item: {
        sv: 'Om ett slags stöd är känt för ett område, och av vilka poster det framgår.',
        en: 'Whether a kind of support is known for an area, and the records that show it.',
      },
    },
  });
}

/** What is known of on a day, or without one of all there is. The kinds asked about are always the same. */
export function coverageOf(
  { areas, 'support-services': all }: ResourceContext['dataset'],
  day: string | null,
): Coverage[] {
  const services = all.filter((one) => !isWithdrawn(one) && one.status !== 'closed');
  const holding = services.filter((one) => day === null || isInForce(one, day));
  const byPlace = Map.groupBy(
    holding.flatMap(({ id, list, kind, areaIds }) =>
      areaIds.map((areaId) => ({ id, place: `${list}-${areaId}-${kind}` })),
    ),
    ({ place }) => place,
  );
  const kinds = kindsByList(services);
  return areas.flatMap(({ id: areaId }) =>
    SupportList.options.flatMap((list) =>
      (kinds.get(list) ?? []).map((kind) => {
        const around = [...lineage(areas, areaId)];
        const evidence = around.flatMap((one) =>
          (byPlace.get(`${list}-${one}-${kind}`) ?? []).map(({ id }) => id),
        );
        const state = evidence.length ? 'known' : 'not-known';
        return { id: `${list}-${areaId}-${kind}`, list, areaId, kind, state, evidence } as const;
      }),
    ),
  );
}

/** The kinds a list has somewhere. A kind that no list has is asked about for exposed persons. */
function kindsByList(services: readonly SupportService[]): Map<SupportList, SupportKind[]> {
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
