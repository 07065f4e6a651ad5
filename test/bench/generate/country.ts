import { fictional, madeUp, sourcesOf, type Records } from './record.ts';

/** The made-up country that the counties lie in. */
export const country = 'pahittadeland';
export const strategyId = 'ett-lugnare-pahittadeland';
export const mandateId = 'pahittade-uppdraget';
export const nationalGoals = ['forebygga', 'upptacka', 'skydda', 'folja-upp'] as const;

const government = 'pahittade-regeringen';
const host = 'regeringen.pahittadeland';

/** What holds for the whole country: where counties lie, and what their plans start from. */
export function countryRecords(): Records {
  const sources = sourcesOf('strategin', host, '2019-05');
  return {
    areas: [
      {
        id: country,
        ...fictional,
        level: 'country',
        name: madeUp('Påhittadeland', 'Madeupland'),
        officialName: 'Påhittadeland (påhittat)',
        sources,
      },
    ],
    organizations: [
      {
        id: government,
        ...fictional,
        name: madeUp('Påhittade regeringen', 'Made-up Government'),
        kind: 'government',
        areaIds: [country],
        sources,
      },
    ],
    mandates: [
      {
        id: mandateId,
        ...fictional,
        title: madeUp('Uppdrag om länsplaner mot våld', 'Assignment on county plans'),
        decidedOn: '2011-09-15',
        decidedById: government,
        addresseeKinds: ['county-administrative-boards'],
        cooperatingKinds: ['municipalities', 'county-councils', 'authorities', 'civil-society'],
        assignment: {
          sv: 'Varje länsstyrelse ska med länets aktörer ta fram en plan och följa upp den varje år.',
          en: 'Each county board is to draw up a plan with others in the county, followed up yearly.',
        },
        purpose: {
          sv: 'Den som utsätts för våld ska få lika mycket hjälp i alla län.',
          en: 'People exposed to violence should get as much help in every county.',
        },
        sources,
      },
    ],
    strategies: [
      {
        id: strategyId,
        ...fictional,
        title: madeUp('Ett lugnare Påhittadeland', 'A calmer Madeupland'),
        decidedById: government,
        areaId: country,
        validity: { from: '2012', to: '2031' },
        goals: nationalGoals.map((id, index) => {
          const number = index + 1;
          return { id, number, text: goalTexts[id], validity: { from: '2012', to: '2031' } };
        }),
        sources,
      },
    ],
  };
}

export const goalTexts = {
  forebygga: {
    sv: 'Våld förebyggs där barn och vuxna lever sina liv.',
    en: 'Violence is prevented where children and adults live their lives.',
  },
  upptacka: {
    sv: 'Våld upptäcks tidigt, för att alla frågar om det.',
    en: 'Violence is detected early, because everyone asks about it.',
  },
  skydda: {
    sv: 'Den som utsätts får skydd och stöd som räcker, i vilken kommun det än är.',
    en: 'Those exposed get protection and support that last, in whichever municipality.',
  },
  'folja-upp': {
    sv: 'Arbetet bygger på kunskap och följs upp öppet.',
    en: 'The work builds on knowledge and is followed up openly.',
  },
} as const;
