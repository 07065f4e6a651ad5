import * as common from '../examples/common.ts';
import type { ElementExamples, Example } from '../examples/example.ts';

/** The first follow-up, and activities of which it asked about one. */
const first: Example = {
  ...common.fiction,
  only: {
    activities: ['exempellan-fraga-om-vald', 'exempellan-rad-av-egen-erfarenhet'],
    followUps: ['exempellan-uppfoljning-2025'],
  },
};

export const planProgressExamples: ElementExamples = {
  examples: [
    { ...common.fiction, says: ['progress', 'byGoal', 'timeline', 'rounds'] },
    {
      ...first,
      state: 'partial',
      title: {
        sv: 'Uppföljningen frågade inte om allt, och alla svarade inte',
        en: 'The follow-up did not ask about everything, and not everybody answered',
      },
      says: ['notAsked', 'notAnswered'],
    },
    {
      ...first,
      state: 'ended',
      title: {
        sv: 'En påhittad plan, två år senare: den har upphört',
        en: 'A fictional plan, two years later: it has ended',
      },
      yearsLater: 2,
      says: ['planPeriod.ended', 'progress'],
    },
    {
      state: 'empty',
      title: {
        sv: 'En plan utan uppföljningar i data',
        en: 'A plan without follow-ups in the data',
      },
      attributes: {},
      says: ['noFollowUps'],
    },
    { ...common.newer, says: ['newer', 'noFollowUps'] },
    common.missing('plan', 'noPlan'),
    common.loading,
    common.offline,
    common.broken,
    common.notUpgraded,
  ],
  never: { ...common.noContacts, 'filtered-to-nothing': common.nothingToChoose },
};
