import { boardOf, municipalityOf, regionOf } from './organizations.ts';
import type { County } from './places.ts';
import { fictional, madeUp, sourcesOf, type Written } from './record.ts';

export const networkOf = (county: County) => `natverket-${county.id}`;

/** Who carries the county's plans: its board, its region and its municipalities. */
export function membersOf(county: County): string[] {
  return [boardOf(county), regionOf(county), ...county.municipalities.map(municipalityOf)];
}

export function networksOf(county: County): Written<'networks'>[] {
  const memberIds = membersOf(county);
  return [
    {
      id: networkOf(county),
      ...fictional,
      name: madeUp(`Nätverket mot våld i ${county.name}`, `Network of ${county.name}`),
      areaId: county.id,
      field: 'violence-against-women',
      purpose: {
        sv: 'Att länets aktörer upptäcker våld och håller det de lovat i planen.',
        en: 'That those in the county detect violence and keep what they promised in the plan.',
      },
      coordinatorId: boardOf(county),
      memberIds,
      size: {
        value: memberIds.length,
        qualifier: 'exactly',
        of: { sv: 'medlemmar', en: 'members' },
      },
      statedAsOf: '2026-03',
      sources: sourcesOf('nätverket', county.id, '2026-03'),
    },
  ];
}
