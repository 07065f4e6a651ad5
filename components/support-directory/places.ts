import type { Area } from '../../data/schema/area.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { isFor, type Person } from './who.ts';

/**
 * Services of the place; those of the region whose area no source states, which may serve the place too;
 * and those of the whole country.
 */
export type Groups = [
  local: SupportService[],
  areaUnknown: SupportService[],
  national: SupportService[],
];

/** The data with what has a number first: the order of each group, which no choice changes. */
export function numbersFirst(data: RegionData): RegionData {
  const services = [...data.services].sort((a, b) => hasNumber(b) - hasNumber(a));
  return { ...data, services };
}

/**
 * What a reader in a place can turn to; in the region as a whole: everything it has. Groups have the
 * order of the data. `person`: whom the reader says to be.
 */
export function groupServices(
  { services, region }: RegionData,
  place: Area,
  person?: Person | '',
  list = 'exposed',
): Groups {
  const groups: Groups = [[], [], []];
  const isServing = (id: string) => [id, region.areaId].includes(place.id) || id === region.areaId;
  const offered = services.filter(
    (service) => isOffered(service, list) && (!person || isFor(person, service)),
  );
  for (const service of offered) {
    const { areaIds } = service;
    if (!areaIds.length) groups[1].push(service);
    else if (areaIds.includes('se')) groups[2].push(service);
    else if (areaIds.some(isServing)) groups[0].push(service);
  }
  return groups;
}

/** One list is never shown beside another, whatever the data holds. */
export function isOffered({ list, status }: SupportService, wanted = 'exposed'): boolean {
  return list === wanted && status !== 'closed';
}

function hasNumber({ channels }: SupportService): number {
  return Number(channels.some(({ type, value }) => type === 'phone' && value));
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
