import type { RegionData } from '../../data/schema/region-data.ts';

/**
 * The data of a region from its text. Throws when it is somebody else's JSON, or none: what tells ours
 * is all that is checked, because the service has validated the rest.
 */
export function readData(text: string): RegionData {
  const data = JSON.parse(text) as RegionData;
  if (![data.areas, data.plans, data.services].every(Array.isArray)) {
    throw new Error('This is not the data of a region.');
  }
  return data;
}
