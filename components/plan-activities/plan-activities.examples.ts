import * as common from '../examples/common.ts';
import type { ElementExamples, Example } from '../examples/example.ts';

const fewActivities: Example = {
  ...common.fiction,
  only: {
    activities: [
      'exempellan-efterfragan-pa-sexuella-tjanster',
      'exempellan-fraga-om-vald',
      'exempellan-rad-av-egen-erfarenhet',
    ],
  },
};

export const planActivitiesExamples: ElementExamples = {
  examples: [
    { ...common.fiction, says: ['activities', 'count', 'read'] },
    {
      ...fewActivities,
      state: 'filtered-to-nothing',
      title: { sv: 'Inget passar det som är valt', en: 'Nothing fits what is chosen' },
      steps: [
        { field: '[name=goal]', value: 'forebygga' },
        { field: '[name=status]', value: 'in-progress' },
      ],
      says: ['nothing', 'widen', 'without', 'clear'],
    },
    {
      state: 'partial',
      title: {
        sv: 'Värmlands plan, som bara delvis gick att läsa',
        en: 'The plan of Värmland, which could be read only in part',
      },
      attributes: {},
      says: ['planPeriod.ended'],
      tells: ['plans.0.completeness.note'],
    },
    {
      ...fewActivities,
      state: 'ended',
      title: {
        sv: 'En påhittad plan, två år senare: den har upphört',
        en: 'A fictional plan, two years later: it has ended',
      },
      yearsLater: 2,
      says: ['planPeriod.ended'],
    },
    {
      state: 'empty',
      title: { sv: 'En plan utan aktiviteter i data', en: 'A plan without activities in the data' },
      attributes: { region: 'example', plan: 'exempellan-2020-2023' },
      says: ['noActivities'],
    },
    { ...fewActivities, ...common.newer, says: ['newer'], tells: ['plans.0.completeness.note'] },
    common.missing('plan', 'noPlan'),
    common.loading,
    common.offline,
    common.broken,
    common.notUpgraded,
  ],
  never: common.noContacts,
};
