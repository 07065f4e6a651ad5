import type { Area } from '../../data/schema/area.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { SupportService } from '../../data/schema/support-service.ts';

export interface Groups {
  local: SupportService[];
  /** Services of the region whose area no source states: they may serve the chosen municipality. */
  areaUnknown: SupportService[];
  national: SupportService[];
}

/** What a reader in a place can turn to; in the region as a whole: everything it has. */
export function groupServices({ services, region }: RegionData, place: Area): Groups {
  const groups: Groups = { local: [], areaUnknown: [], national: [] };
  const serving = [place.id, region.areaId];
  for (const service of services) {
    const { areaIds } = service;
    if (!isOffered(service)) continue;
    if (!areaIds.length) groups.areaUnknown.push(service);
    else if (areaIds.includes('se')) groups.national.push(service);
    else if (place.id === region.areaId || areaIds.some((id) => serving.includes(id)))
      groups.local.push(service);
  }
  return groups;
}

/** The lists for others have pages of their own, whatever the data holds. */
export function isOffered({ list, status }: SupportService): boolean {
  return list === 'exposed' && status !== 'closed';
}

/** The region as a whole, then its municipalities in Swedish alphabetical order (å, ä and ö last). */
export function placesOf({ areas, region }: RegionData): Area[] {
  const municipalities = areas.filter(({ partOfId }) => partOfId === region.areaId);
  municipalities.sort((a, b) => a.name.sv.localeCompare(b.name.sv, 'sv'));
  return [...areas.filter(({ id }) => id === region.areaId), ...municipalities];
}

/** The place with this code, or the region as a whole when it has no such place. */
export function placeOf(data: RegionData, code: string | undefined): Area {
  const places = placesOf(data);
  return places.find(({ id }) => id === code) ?? places[0]!;
}
