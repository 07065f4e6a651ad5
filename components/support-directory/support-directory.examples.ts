import * as common from '../examples/common.ts';
import type { ElementExamples, Example } from '../examples/example.ts';

/** A municipality where the country's services are all there is. */
const arjang = { area: '1765' };

const fewServices: Example = {
  state: 'conflicting',
  title: {
    sv: 'Källorna säger olika om ett nummer',
    en: 'The sources differ about a number',
  },
  attributes: arjang,
  only: { services: ['kvinnofridslinjen', 'stodlinjen-for-man'] },
  says: ['sourcesDiffer', 'unconfirmed'],
};

export const supportDirectoryExamples: ElementExamples = {
  examples: [
    {
      ...common.varmland,
      title: { sv: 'Hela länet', en: 'The whole county' },
      says: ['supportIn', 'choicesStay', 'notVerified'],
    },
    {
      state: 'no-local-service',
      title: {
        sv: 'En kommun utan känd verksamhet: Årjäng',
        en: 'A municipality without a known service: Årjäng',
      },
      attributes: arjang,
      says: ['numberUnknown', 'nationwide'],
    },
    {
      ...common.fiction,
      title: {
        sv: 'Ett påhittat län, där verksamheterna har svarat',
        en: 'A fictional county, whose services have answered',
      },
      only: {
        services: ['exempellinjen', 'ungdomsjouren-latsaslampan', 'socialtjansten-exempelstad'],
      },
      says: ['fictional', 'verified', 'opening.open'],
    },
    {
      ...common.fiction,
      title: {
        sv: 'Läsaren vill tala arabiska, i ett påhittat län',
        en: 'The reader wants to speak Arabic, in a fictional county',
      },
      steps: [{ field: 'label + label + label select', value: 'ar' }],
      says: ['fictional', 'spoken', 'spokenUnknown'],
    },
    {
      ...common.varmland,
      title: {
        sv: 'Listan för den som vill ändra sitt beteende',
        en: 'The list for those who want to change their behavior',
      },
      attributes: { list: 'violence-users' },
      says: ['list.violence-users', 'moreAbout'],
    },
    {
      ...common.varmland,
      title: { sv: 'Listan för yrkesverksamma', en: 'The list for professionals' },
      attributes: { list: 'professionals' },
      says: ['list.professionals'],
    },
    {
      ...fewServices,
      state: 'filtered-to-nothing',
      title: {
        sv: 'Inget stöd är känt för den läsaren säger sig vara',
        en: 'No support is known for whom the reader says to be',
      },
      only: { services: ['kvinnofridslinjen'] },
      steps: [{ field: 'label + label select', value: 'man' }],
      says: ['noneFound', 'everything'],
    },
    {
      ...fewServices,
      state: 'empty',
      title: { sv: 'Inga verksamheter i data', en: 'No services in the data' },
      only: { services: [] },
      says: ['noneFound', 'socialServices', 'numberUnknown'],
    },
    {
      ...fewServices,
      state: 'partial',
      title: {
        sv: 'Verksamheter vars nummer inte är kända',
        en: 'Services whose numbers are not known',
      },
      attributes: { area: '1782' },
      only: { services: ['kommunens-socialtjanst', 'kvinnojouren-filipstad'] },
      says: ['numberUnknown'],
    },
    {
      ...fewServices,
      state: 'unverified',
      title: {
        sv: 'Nummer som ingen har frågat verksamheten om, och ett som är obekräftat',
        en: 'Numbers that nobody has asked the service about, and one that is unconfirmed',
      },
      only: { services: ['polisen', 'mind-sjalvmordslinjen'] },
      says: ['notVerified', 'unconfirmed'],
    },
    fewServices,
    {
      ...fewServices,
      state: 'stale',
      title: {
        sv: 'Två år senare, och ingen har läst källorna igen',
        en: 'Two years later, and nobody has read the sources again',
      },
      yearsLater: 2,
      says: ['stale'],
    },
    { ...common.newer, attributes: arjang, only: fewServices.only!, says: ['newer', 'nationwide'] },
    common.loading,
    common.offline,
    common.broken,
    common.notUpgraded,
  ],
  never: { ended: common.plansOnly },
};
