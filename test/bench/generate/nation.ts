import { country, countryRecords } from './country.ts';
import { countyRecords } from './county.ts';
import { madeUpCounties, type Place } from './places.ts';
import { Random } from './random.ts';
import { madeUp, type Records, type Text } from './record.ts';

export interface NationSize {
  services: number;
  plans: number;
  seed: number;
}

/** A region folder to be. */
export interface MadeUpRegion {
  region: { id: string; name: Text; areaId: string; fictional: true };
  records: Records;
}

/** A made-up country of 21 counties and 290 municipalities, one region folder at a time. */
export function* madeUpNation({ services, plans, seed }: NationSize): Generator<MadeUpRegion> {
  const random = new Random(seed);
  const counties = madeUpCounties();
  const places = counties.flatMap(({ municipalities }) => municipalities);
  const servicesIn = (place: Place) => share(services, places.indexOf(place), places.length);

  yield region(country, 'Påhittadeland', countryRecords());
  for (const [position, county] of counties.entries()) {
    const amounts = { plans: share(plans, position, counties.length), servicesIn };
    yield region(county.id, county.name, countyRecords(county, amounts, random));
  }
}

/** How many of a total the one at a position gets, when all get as near the same as possible. */
function share(total: number, position: number, count: number): number {
  return Math.floor(total / count) + (position < total % count ? 1 : 0);
}

function region(id: string, name: string, records: Records): MadeUpRegion {
  return { region: { id, name: madeUp(name, name), areaId: id, fictional: true }, records };
}
