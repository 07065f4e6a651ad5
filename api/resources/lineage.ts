import type { Area } from '../../data/schema/area.ts';

/** An area and all that it is part of: municipality, county, country. Empty for an unknown area. */
export function lineage(areas: readonly Area[], id: string): Set<string> {
  const found = new Set<string>();
  let next = areas.find((area) => area.id === id);
  while (next && !found.has(next.id)) {
    found.add(next.id);
    const parent = next.partOfId;
    next = areas.find((area) => area.id === parent);
  }
  return found;
}

/** Of every area itself and all areas within it. */
export function areasWithin(areas: readonly Area[]): Map<string, string[]> {
  const within = new Map<string, string[]>(areas.map(({ id }) => [id, []]));
  for (const { id } of areas) for (const around of lineage(areas, id)) within.get(around)?.push(id);
  return within;
}
