import { channelsOf } from './channels.ts';
import { kinds } from './kinds.ts';
import { associationOf, municipalityOf, regionOf } from './organizations.ts';
import type { County, Place } from './places.ts';
import type { Random } from './random.ts';
import { fictional, madeUp, sourcesOf, type Text, type Written } from './record.ts';
import { audienceNotes, beforeCalling, continuations, openings } from './service-texts.ts';

type Service = Written<'support-services'>;
type Kind = (typeof kinds)[number];

/** The first services of a municipality: one of each kind, then the same kinds again. */
export function servicesIn(place: Place, county: County, count: number, random: Random): Service[] {
  return Array.from({ length: count }, (_, number) => {
    const kind = kinds[number % kinds.length]!;
    const round = Math.floor(number / kinds.length) + 1;
    return service(kind, round, place, county, random);
  });
}

function service(kind: Kind, round: number, place: Place, county: County, random: Random): Service {
  const id = `${place.id}-${kind.kind}-${round}`;
  const isCountywide = kind.operator === 'region';
  const number = round > 1 ? ` ${round}` : '';
  const name = {
    sv: `${kind.name.sv}${number} i ${place.name}`,
    en: `${kind.name.en}${number}, ${place.name}`,
  };
  const pageDate = random.day('2023-01-01', '2026-10-01').slice(0, 7);
  return {
    id,
    ...fictional,
    name: madeUp(name.sv, name.en),
    list: kind.list,
    kind: kind.kind,
    audiences: kind.audiences,
    ...(random.chance(40) && { audienceNote: random.pick(audienceNotes) }),
    operatorId: operatorOf(kind, place, county),
    areaIds: isCountywide ? [county.id] : [place.id, ...neighbors(place, county, random)],
    description: described(name, random),
    ...(random.chance(75) && { beforeYouCall: random.some(beforeCalling, random.between(1, 3)) }),
    status: random.chance(95) ? 'active' : 'unknown',
    sources: sourcesOf('stöd', place.id, pageDate),
    channels: channelsOf(random, place.id),
  };
}

function operatorOf({ operator }: Kind, place: Place, county: County): string {
  if (operator === 'municipality') return municipalityOf(place);
  return operator === 'region' ? regionOf(county) : associationOf(place, operator);
}

function neighbors(place: Place, { municipalities }: County, random: Random): string[] {
  const others = municipalities.filter(({ id }) => id !== place.id);
  return random.chance(20) ? random.some(others, 3).map(({ id }) => id) : [];
}

function described(name: Text, random: Random): Text {
  const opening = random.pick(openings)(name);
  if (random.chance(40)) return opening;
  const { sv, en } = random.pick(continuations);
  return { sv: `${opening.sv} ${sv}`, en: `${opening.en} ${en}` };
}
