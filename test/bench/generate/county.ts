import { activitiesOf } from './activities.ts';
import { country } from './country.ts';
import { followUpsOf } from './follow-ups.ts';
import { networksOf } from './networks.ts';
import { organizationsOf } from './organizations.ts';
import type { County, Place } from './places.ts';
import { planOf, planYearsOf, publicationOf } from './plans.ts';
import type { Random } from './random.ts';
import { fictional, madeUp, sourcesOf, type Records, type Written } from './record.ts';
import { servicesIn } from './services.ts';

/** How much is to be made of what, in one county. */
export interface Amounts {
  plans: number;
  servicesIn: (place: Place) => number;
}

/** All records of a county. */
export function countyRecords(county: County, amounts: Amounts, random: Random): Records {
  const plans = planYearsOf(county, amounts.plans);
  return {
    areas: [
      area(county, 'county', country, county),
      ...county.municipalities.map((place) => area(place, 'municipality', county.id, county)),
    ],
    organizations: organizationsOf(county),
    networks: networksOf(county),
    publications: plans.map((plan) => publicationOf(plan, county)),
    plans: plans.map((plan) => planOf(plan, county)),
    activities: plans.flatMap(({ id, from }) => activitiesOf(id, from, county, random)),
    'follow-ups': plans.flatMap(({ id, from }) => followUpsOf(id, from, county, random)),
    'support-services': county.municipalities.flatMap((place) =>
      servicesIn(place, county, amounts.servicesIn(place), random),
    ),
  };
}

function area(
  { id, name }: Place,
  level: 'county' | 'municipality',
  partOfId: string,
  county: County,
): Written<'areas'> {
  return {
    id,
    ...fictional,
    level,
    name: madeUp(name, name),
    officialName: `${name} (påhittat)`,
    partOfId,
    sources: sourcesOf('länets indelning', county.id, '2023-01'),
  };
}
