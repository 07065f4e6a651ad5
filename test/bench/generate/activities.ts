import { TargetGroup, ViolenceKind } from '../../../data/schema/activity.ts';
import { deeds, explanations, indicators, matters, settings } from './activity-texts.ts';
import { nationalGoals } from './country.ts';
import { membersOf, networkOf } from './networks.ts';
import type { County } from './places.ts';
import type { Random } from './random.ts';
import { fictional, madeUp, sourcesOf, type Written } from './record.ts';

/** As many as a large plan has. */
export const activitiesPerPlan = 60;

export const activityOf = (planId: string, number: number) => `${planId}-aktivitet-${number}`;

/** The activities of a plan, in the order of its goals. The first is the emphasized one. */
export function activitiesOf(
  planId: string,
  from: number,
  county: County,
  random: Random,
): Written<'activities'>[] {
  const members = membersOf(county);
  return Array.from({ length: activitiesPerPlan }, (_, index) => {
    const [deed, matter, setting] = [deeds, matters, settings].map((texts) => random.pick(texts));
    const title = (language: 'sv' | 'en') =>
      [deed, matter, setting].map((text) => text![language]).join(' ');
    const goal = Math.floor((index * nationalGoals.length) / activitiesPerPlan);
    const first = from + random.between(0, 2);
    return {
      id: activityOf(planId, index + 1),
      ...fictional,
      planId,
      goalIds: [nationalGoals[goal]!],
      title: madeUp(title('sv'), title('en')),
      text: explained(title, county, random),
      emphasized: index === 0,
      violenceKinds: random.some(ViolenceKind.options, random.between(1, 2)),
      targetGroups: random.some(TargetGroup.options, random.between(1, 2)),
      ...(index === 0 && { sharedByNetworkId: networkOf(county) }),
      responsibleIds: random.some(members, random.between(1, 6)),
      cooperatingIds: random.some(members, random.between(1, 3)),
      timing: { from: `${first}`, to: `${random.between(first, from + 3)}` },
      indicators: random.some(indicators, random.between(1, 2)),
      placeInSource: {
        sv: `Avsnitt ${goal + 1}, sidan ${10 + Math.floor(index / 4)}`,
        en: `Section ${goal + 1}, page ${10 + Math.floor(index / 4)}`,
      },
      sources: sourcesOf('planen', county.id, `${from}-01`),
    };
  });
}

function explained(
  title: (language: 'sv' | 'en') => string,
  county: County,
  random: Random,
): Written<'activities'>['text'] {
  const { sv, en } = random.pick(explanations);
  return {
    sv: `${title('sv')} ska ske i hela ${county.name}. ${sv}`,
    en: `${title('en')} all over ${county.name}. ${en}`,
  };
}
