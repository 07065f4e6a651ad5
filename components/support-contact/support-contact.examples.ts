import * as common from '../examples/common.ts';
import type { ElementExamples } from '../examples/example.ts';

export const supportContactExamples: ElementExamples = {
  examples: [
    {
      ...common.varmland,
      title: { sv: 'Kvinnofridslinjen', en: 'Kvinnofridslinjen' },
      says: ['beforeYouCall', 'bill.no'],
    },
    {
      state: 'partial',
      title: { sv: 'Numret är inte känt', en: 'The number is not known' },
      attributes: { service: 'kvinnojouren-filipstad' },
      says: ['numberUnknown'],
    },
    {
      state: 'unverified',
      title: {
        sv: 'Ingen har frågat verksamheten',
        en: 'Nobody has asked the service',
      },
      attributes: { service: 'polisen' },
      says: ['notVerified'],
    },
    {
      state: 'conflicting',
      title: {
        sv: 'Källorna säger olika om ett nummer',
        en: 'The sources differ about a number',
      },
      attributes: { service: 'stodlinjen-for-man' },
      says: ['sourcesDiffer'],
    },
    {
      state: 'stale',
      title: {
        sv: 'Två år senare, och ingen har läst källorna igen',
        en: 'Two years later, and nobody has read the sources again',
      },
      attributes: {},
      yearsLater: 2,
      says: ['stale'],
    },
    common.newer,
    common.missing('service', 'numberUnknown'),
    common.loading,
    common.offline,
    common.broken,
    common.notUpgraded,
  ],
  never: {
    empty: 'It shows one service; without it, it is missing.',
    'filtered-to-nothing': common.nothingToChoose,
    ended: common.plansOnly,
  },
};
