import * as common from '../examples/common.ts';
import type { ElementExamples } from '../examples/example.ts';

export const planSummaryExamples: ElementExamples = {
  examples: [
    {
      state: 'ended',
      title: {
        sv: 'Värmlands plan, som har upphört',
        en: 'The plan of Värmland, which has ended',
      },
      attributes: {},
      says: ['planPeriod.ended', 'noSuccessor'],
    },
    { ...common.fiction, says: ['planPeriod.running', 'goals', 'duties'] },
    {
      state: 'partial',
      title: {
        sv: 'En plan som bara delvis finns i data',
        en: 'A plan that is in the data only in part',
      },
      attributes: { region: 'example', plan: 'exempellan-2020-2023' },
      only: { networks: [] },
      says: ['successor'],
      tells: ['plans.1.completeness.note'],
    },
    { ...common.newer, only: { networks: [] }, says: ['newer', 'planPeriod.ended'] },
    common.missing('plan', 'noPlan'),
    common.loading,
    common.offline,
    common.broken,
    common.notUpgraded,
  ],
  never: {
    ...common.noContacts,
    empty: 'It shows one plan; without it, it is missing.',
    'filtered-to-nothing': common.nothingToChoose,
  },
};
