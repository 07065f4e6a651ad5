import * as common from '../examples/common.ts';
import type { ElementExamples } from '../examples/example.ts';

export const networkDirectoryExamples: ElementExamples = {
  examples: [
    { ...common.varmland, says: ['networks', 'coordinatedBy', 'asOf'] },
    { ...common.fiction, says: ['members'] },
    {
      state: 'partial',
      title: {
        sv: 'Källan namnger ingen som samordnar eller är med',
        en: 'The source names nobody who coordinates or takes part',
      },
      attributes: {},
      only: { networks: ['ett-jamstallt-varmland'] },
      says: ['unknown', 'noMembers'],
    },
    {
      state: 'conflicting',
      title: {
        sv: 'Källorna säger olika om hur många som är med',
        en: 'The sources differ about how many take part',
      },
      attributes: { region: 'example' },
      only: { networks: ['jamstallt-exempellan'] },
      says: ['conflict'],
    },
    {
      state: 'empty',
      title: { sv: 'Inga nätverk i data', en: 'No networks in the data' },
      attributes: {},
      only: { networks: [] },
      says: ['noNetworks'],
    },
    {
      ...common.newer,
      only: { networks: ['ett-jamstallt-varmland'] },
      says: ['newer', 'networks'],
    },
    common.loading,
    common.offline,
    common.broken,
    common.notUpgraded,
  ],
  never: {
    stale: 'Each network says as of when, and none is for calling.',
    unverified: 'A network is told as its source tells it; only contacts are checked.',
    ended: common.plansOnly,
    'filtered-to-nothing': common.nothingToChoose,
  },
};
