import { fieldsInEnglish } from './fields-en.ts';
import type { Words } from './words.ts';

export const en: Words = {
  record: {
    regions: 'The region',
    areas: 'The area',
    organizations: 'The organization',
    publications: 'The publication',
    mandates: 'The mandate',
    strategies: 'The strategy',
    networks: 'The network',
    plans: 'The plan',
    activities: 'The activity',
    'follow-ups': 'The follow-up',
    'support-services': 'The support service',
    'absence-statements': "The municipality's statement",
  },
  newRecord: {
    regions: 'New region',
    areas: 'New area',
    organizations: 'New organization',
    publications: 'New publication',
    mandates: 'New mandate',
    strategies: 'New strategy',
    networks: 'New network',
    plans: 'New plan',
    activities: 'New activity',
    'follow-ups': 'New follow-up',
    'support-services': 'New support service',
    'absence-statements': 'New statement by a municipality',
  },
  // Most names of fields are English nouns: "areaIds" is read "the areas".
  field: (name) =>
    fieldsInEnglish[name] ??
    'the ' +
      name
        .replace(/([a-z])Id(s?)$/, '$1$2')
        .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  part: {
    channels: 'the channel',
    goals: 'the goal',
    memberDuties: 'the duty',
    activityStatuses: 'the activity',
    commitments: 'the member',
  },
  language: {
    sv: 'in Swedish',
    en: 'in English',
    fi: 'in Finnish',
    ar: 'in Arabic',
    so: 'in Somali',
    uk: 'in Ukrainian',
    'sv-simple': 'in easy Swedish',
  },

  added: '{newRecord}: {name}.',
  removed: '{record} {name} is no longer there.',
  changed: '{record} {name}: {place} changed from {before} to {after}.',
  filled: '{record} {name}: {place} is now {after}.',
  emptied: '{record} {name}: {place} changed from {before} to unknown.',
  partAdded: '{record} {name}: {place} was added{what}.',
  partRemoved: '{record} {name}: {place} was removed{what}.',
  listAdded: '{record} {name}: {place} gained {what}.',
  listRemoved: '{record} {name}: {place} lost {what}.',
  reordered: '{record} {name}: {place} is in another order.',
  numberChanged: '{record} {name}: the number of {place} changed from {before} to {after}.',
  verified: '{record} {name}: {place} was verified on {after}.',
  reread: '{record} {name}: the sources were read again on {on}.',
  withdrawn: '{record} {name} was withdrawn on {on}: {reason}',
  replaced: ' Replaced by {replacedBy}.',
  restored: '{record} {name} is in use again.',
  redacted: '{record} {name}: {place} was taken out of the release on {on}: {reason}',
  redactedRecord: 'A record was taken out of the release on {on}: {reason}',

  quote: (text) => `“${text}”`,
  items: { one: '1 item', many: '{count} items' },
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  choice: {},
};
