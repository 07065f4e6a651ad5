/** Examples that several elements have, and reasons why several have none. */
import type { Example } from './example.ts';

const nothing = { attributes: {}, says: [] };

export const notUpgraded: Example = {
  ...nothing,
  state: 'not-upgraded',
  title: { sv: 'Skript är blockerade', en: 'Scripts are blocked' },
  trouble: 'scripts-blocked',
};

export const loading: Example = {
  ...nothing,
  state: 'loading',
  title: { sv: 'Data har inte kommit än', en: 'The data has not come yet' },
  trouble: 'no-answer',
  says: ['loading'],
};

export const offline: Example = {
  ...nothing,
  state: 'offline',
  title: { sv: 'Nätet är borta', en: 'The network is gone' },
  trouble: 'offline',
  says: ['failed', 'retry'],
};

export const broken: Example = {
  ...nothing,
  state: 'error',
  title: { sv: 'Svaret går inte att läsa', en: 'The answer cannot be read' },
  trouble: 'broken-answer',
  says: ['failed', 'retry'],
};

export const newer: Example = {
  ...nothing,
  state: 'newer',
  title: {
    sv: 'Läsaren kommer tillbaka, och uppgifterna har ändrats',
    en: 'The reader comes back, and the data has changed',
  },
  trouble: 'newer-later',
  says: ['newer'],
};

export const varmland: Example = {
  ...nothing,
  state: 'ready',
  title: { sv: 'Värmland', en: 'Värmland' },
};

export const fiction: Example = {
  ...nothing,
  state: 'ready',
  title: { sv: 'Ett påhittat län, med mer att visa', en: 'A fictional county, with more to show' },
  attributes: { region: 'example' },
};

/** A plan, an activity or a service that the data does not have. */
export function missing(attribute: string, says: string): Example {
  return {
    state: 'missing',
    title: { sv: 'Ett id som inte finns', en: 'An id that does not exist' },
    attributes: { [attribute]: 'finns-inte' },
    says: [says],
  };
}

const contactsOnly = 'Contacts alone grow old, are checked with a service, and differ in numbers.';

/** Why an element that shows no contacts has none of these. */
export const noContacts = {
  stale: contactsOnly,
  unverified: contactsOnly,
  conflicting: contactsOnly,
};

export const nothingToChoose = 'There is nothing to choose in it.';
export const plansOnly = 'Only plans end.';
