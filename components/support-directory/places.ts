import type { Area } from '../../data/schema/area.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { SupportService } from '../../data/schema/support-service.ts';
import { answersIn, mayAnswerIn } from './spoken.ts';
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

/** Services with those first that have a number: the order of each group, which no choice changes. */
export function numbersFirst(services: SupportService[]): SupportService[] {
  return first(services, hasNumber);
}

/** Which services somebody asks for: those of a list, for whom the reader says to be, in a language. */
export interface Asked {
  list?: string;
  person?: Person | '' | undefined;
  /** A tag (BCP 47). Services that are known to answer in it come first, but for those without a number. */
  spoken?: string | undefined;
}

/**
 * What a reader can turn to, by the id of the place: in the region as a whole, to everything it has. The
 * order of each group is that of the services.
 */
export function groupsByPlace(
  { areas, region }: RegionData,
  services: SupportService[],
  asked: Asked = {},
): Record<string, Groups> {
  const places = areas.map(({ id }) => [id, [[], [], []] as Groups] as const);
  const { spoken } = asked;
  const inOrder = spoken
    ? numbersFirst(first(services, (one) => answersIn(spoken, one)))
    : services;
  for (const service of inOrder.filter((one) => isAsked(one, asked))) {
    const { areaIds } = service;
    const group = areaIds.includes('se') ? 2 : areaIds.length ? 0 : 1;
    for (const [id, groups] of places)
      if (serves(service, id, region.areaId)) groups[group].push(service);
  }
  return Object.fromEntries(places);
}

export function isAsked(service: SupportService, { list, person, spoken }: Asked): boolean {
  return (
    isOffered(service, list) &&
    (!person || isFor(person, service)) &&
    (!spoken || mayAnswerIn(spoken, service))
  );
}

/** Whether a service is for a place: its own, or one for the whole region or country. */
export function serves({ areaIds }: SupportService, place: string, region: string): boolean {
  const isAmong = (id: string) => areaIds.includes(id);
  return place === region || !areaIds.length || isAmong('se') || isAmong(region) || isAmong(place);
}

/** One list is never shown beside another, whatever the data holds. */
export function isOffered({ list, status }: SupportService, wanted = 'exposed'): boolean {
  return list === wanted && status !== 'closed';
}

function hasNumber({ channels }: SupportService): boolean {
  return channels.some(({ type, value }) => type === 'phone' && value !== null);
}

function first(
  services: SupportService[],
  is: (service: SupportService) => boolean,
): SupportService[] {
  return [...services].sort((a, b) => Number(is(b)) - Number(is(a)));
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
