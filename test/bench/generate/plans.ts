import { goalTexts, mandateId, nationalGoals, strategyId } from './country.ts';
import { membersOf, networkOf } from './networks.ts';
import { boardOf } from './organizations.ts';
import type { County } from './places.ts';
import { fictional, madeUp, readOn, sourcesOf, type Written } from './record.ts';

/** First year of the plans that run now. */
const currentFrom = 2024;
const years = 4;

/** A plan of a county, by how many came after it: 0 is the one that runs now. */
export interface PlanYears {
  id: string;
  from: number;
  successorId: string | null;
}

export function planYearsOf(county: County, count: number): PlanYears[] {
  const idOf = (age: number) => `planen-${county.id}-${currentFrom - age * years}`;
  return Array.from({ length: count }, (_, age) => {
    const successorId = age > 0 ? idOf(age - 1) : null;
    return { id: idOf(age), from: currentFrom - age * years, successorId };
  });
}

export function planOf({ id, from, successorId }: PlanYears, county: County): Written<'plans'> {
  const period = { from: `${from}`, to: `${from + years - 1}` };
  return {
    id,
    ...fictional,
    title: madeUp(titleOf(county, from), `Action plan for ${county.name}, ${from}`),
    period,
    areaId: county.id,
    publicationId: publicationIdOf(id),
    mandateId,
    strategyId,
    purpose: {
      sv: 'Barn och vuxna som lever med våld ska få hjälp tidigt, i vilken kommun de än bor.',
      en: 'Children and adults who live with violence should get help early, wherever they live.',
    },
    platformNetworkId: networkOf(county),
    coordinatorId: boardOf(county),
    participantKinds: ['county-administrative-boards', 'municipalities', 'authorities'],
    participantNote: {
      sv: `Nätverkets ${membersOf(county).length} medlemmar har beslutat om planen.`,
      en: `The ${membersOf(county).length} members of the network have adopted the plan.`,
    },
    goals: nationalGoals.map((goal, index) => {
      const number = index + 1;
      return { id: goal, number, text: goalTexts[goal], validity: period, strategyGoalIds: [goal] };
    }),
    completeness: {
      level: 'complete',
      note: { sv: 'Hela den påhittade planen.', en: 'All of the fictional plan.' },
    },
    successor: {
      planId: successorId,
      searchedOn: readOn,
      note: successorId
        ? { sv: 'Ersattes av planen därefter.', en: 'Replaced by the plan after it.' }
        : { sv: 'Ingen senare plan är känd.', en: 'No later plan is known.' },
    },
    sources: sourcesOf('planen', county.id, `${from}-01`),
  };
}

export function publicationOf({ id, from }: PlanYears, county: County): Written<'publications'> {
  return {
    id: publicationIdOf(id),
    ...fictional,
    title: madeUp(titleOf(county, from), `Action plan for ${county.name}, ${from}`),
    publisherId: boardOf(county),
    seriesNumber: `PÅHITTAD ${from}:1`,
    year: from,
    pages: 36,
    notGiven: ['diaryNumber', 'contact', 'issn'],
    sources: sourcesOf('planen', county.id, `${from}-01`),
  };
}

const publicationIdOf = (planId: string) => `publikation-${planId}`;
const titleOf = (county: County, from: number) =>
  `Handlingsplan mot våld i ${county.name} ${from}–${from + years - 1}`;
