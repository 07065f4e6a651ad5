import type { Failure } from '../builder/failures.ts';
import type { Bilingual } from '../page.ts';

/** One way an element looks, shown on its page as it is. */
export interface ElementExample {
  /** The state of the manifest that it is an example of. */
  readonly state: string;
  readonly title: Bilingual;
  readonly attributes: Readonly<Record<string, string>>;
  /** What happens to it there. */
  readonly failure?: Failure;
}

/** States, of all elements or of one, that no still example can show, and why. A test holds every other one to have its example. */
export const notShown: Readonly<Record<string, string>> = {
  loading: 'It lasts until the data has come.',
  'filtered-to-nothing': 'A reader has to choose first.',
  stale: 'It takes a year without a reading; the builder shows it with a later clock.',
  silent: 'There is nothing to see.',
  'network-directory:empty': 'Every region has networks.',
  'quick-exit:ready': 'It floats in the corner of this very page.',
};

const varmland: ElementExample = {
  state: 'ready',
  title: { sv: 'Värmland', en: 'Värmland' },
  attributes: {},
};
const fiction: ElementExample = {
  state: 'ready',
  title: { sv: 'Ett påhittat län, med mer att visa', en: 'A fictional county, with more to show' },
  attributes: { region: 'example' },
};
const failed: ElementExample = {
  state: 'failed',
  title: { sv: 'Data svarar inte', en: 'The data does not answer' },
  attributes: {},
  failure: 'data',
};
const scriptless: ElementExample = {
  state: 'failed',
  title: { sv: 'Skript är blockerade', en: 'Scripts are blocked' },
  attributes: {},
  failure: 'scripts',
};
const ended: ElementExample = {
  ...varmland,
  state: 'ended',
  title: { sv: 'Värmlands plan, som har upphört', en: 'The plan of Värmland, which has ended' },
};

function missing(attribute: string): ElementExample {
  return {
    state: 'missing',
    title: { sv: 'Ett id som inte finns', en: 'An id that does not exist' },
    attributes: { [attribute]: 'finns-inte' },
  };
}

/** By the element's folder, in the order of the page. */
export const examples: Readonly<Record<string, readonly ElementExample[]>> = {
  'support-directory': [
    { ...varmland, title: { sv: 'Hela länet', en: 'The whole county' } },
    {
      state: 'no-local-service',
      title: {
        sv: 'En kommun utan känd verksamhet: Årjäng',
        en: 'A municipality without a known service: Årjäng',
      },
      attributes: { area: '1765' },
    },
    fiction,
    failed,
    scriptless,
  ],
  'support-contact': [
    { ...varmland, title: { sv: 'Kvinnofridslinjen', en: 'Kvinnofridslinjen' } },
    missing('service'),
    failed,
    scriptless,
  ],
  'plan-summary': [ended, fiction, missing('plan'), failed, scriptless],
  'plan-activities': [
    fiction,
    ended,
    missing('plan'),
    {
      state: 'empty',
      title: { sv: 'En plan utan aktiviteter i data', en: 'A plan without activities in the data' },
      attributes: { region: 'example', plan: 'exempellan-2020-2023' },
    },
    failed,
    scriptless,
  ],
  'plan-progress': [
    fiction,
    {
      state: 'ended',
      title: { sv: 'En påhittad plan, som har upphört', en: 'A fictional plan, which has ended' },
      attributes: { region: 'example', plan: 'exempellan-2020-2023' },
    },
    {
      state: 'empty',
      title: {
        sv: 'En plan utan uppföljningar i data',
        en: 'A plan without follow-ups in the data',
      },
      attributes: {},
    },
    missing('plan'),
    failed,
    scriptless,
  ],
  'network-directory': [varmland, fiction, failed, scriptless],
  'quick-exit': [
    {
      state: 'framed',
      title: {
        sv: 'I en ram, som här: den säger att den inte kan lämna sidan runt omkring',
        en: 'In a frame, as here: it says that it cannot leave the page around it',
      },
      attributes: {},
    },
    scriptless,
  ],
};
