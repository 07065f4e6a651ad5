import * as common from '../examples/common.ts';
import { states, type ElementExamples } from '../examples/example.ts';

const noData = 'It shows no data.';
const dataStates = states.filter((state) => state !== 'not-upgraded' && state !== 'ready');

export const quickExitExamples: ElementExamples = {
  examples: [
    {
      state: 'framed',
      title: {
        sv: 'I en ram, som här: den säger att den inte kan lämna sidan runt omkring',
        en: 'In a frame, as here: it says that it cannot leave the page around it',
      },
      attributes: {},
      trouble: 'framed',
      says: ['framed'],
    },
    {
      state: 'ready',
      title: { sv: 'Länken svävar i hörnet', en: 'The link floats in the corner' },
      attributes: {},
      ownPage: true,
      says: ['exit', 'promise'],
    },
    {
      state: 'silent',
      title: {
        sv: 'Sidan har redan en väg ut, och den andra tiger',
        en: 'The page has a way out already, and the other is silent',
      },
      attributes: {},
      ownPage: true,
      says: [],
    },
    common.notUpgraded,
  ],
  never: Object.fromEntries(dataStates.map((state) => [state, noData])),
};
