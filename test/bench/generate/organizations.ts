import type { County, Place } from './places.ts';
import { fictional, madeUp, sourcesOf, type Written } from './record.ts';

/** Associations of a municipality, by the end of their ids. */
export const associations = ['kvinnojour', 'ungdomsjour', 'brottsofferjour'] as const;

export const boardOf = (county: Place) => `lansstyrelsen-${county.id}`;
export const regionOf = (county: Place) => `region-${county.id}`;
export const municipalityOf = (place: Place) => `kommunen-${place.id}`;
export const associationOf = (place: Place, kind: (typeof associations)[number]) =>
  `${place.id}-${kind}`;

/** The bodies of a county: its board, its region, its municipalities and three associations in each. */
export function organizationsOf(county: County): Written<'organizations'>[] {
  const sources = sourcesOf('organisationer', county.id, '2024-01');
  const body = (
    id: string,
    kind: Written<'organizations'>['kind'],
    area: Place,
    sv: string,
    en: string,
  ): Written<'organizations'> => {
    const website = `https://${id}.example`;
    return { id, ...fictional, name: madeUp(sv, en), kind, areaIds: [area.id], website, sources };
  };
  const { name } = county;
  return [
    body(
      boardOf(county),
      'county-administrative-board',
      county,
      `Länsstyrelsen i ${name}`,
      `County Board of ${name}`,
    ),
    body(regionOf(county), 'region', county, `Regionen i ${name}`, `Region of ${name}`),
    ...county.municipalities.flatMap((place) => [
      body(
        municipalityOf(place),
        'municipality',
        place,
        `Kommunen ${place.name}`,
        `Municipality of ${place.name}`,
      ),
      ...associations.map((kind) => {
        const id = associationOf(place, kind);
        return body(id, 'association', place, `${place.name}, ${kind}`, `${kind}, ${place.name}`);
      }),
    ]),
  ];
}
