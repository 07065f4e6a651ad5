import type { Words } from './sv.ts';

/** English texts of the elements. */
export const en: Words = {
  inDanger: 'Are you in danger now?',
  call: 'Call',
  exposed: 'Are you exposed to threats or violence?',
  or: 'or',
  about: 'about',
  unconfirmed: 'unconfirmed',

  loading: 'Loading …',
  failed: 'Loading failed.',
  retry: 'Try again',
  noPlan: 'No plan is known here.',
  found: (count) => `${count} ${count === 1 ? 'service' : 'services'}`,

  municipality: 'Municipality',
  supportIn: 'Support in',
  areaUnknown: 'Support, area not known',
  nationwide: 'Support in all of Sweden',
  socialServices: 'Social services of the municipality –',
  beforeYouCall: 'Before you call:',

  fictional: 'FICTIONAL',
  forWhom: 'For',
  audiences: {
    everyone: 'everyone',
    women: 'women',
    men: 'men',
    'trans-persons': 'trans persons',
    'lgbtqi-persons': 'LGBTQI persons',
    children: 'children',
    'young-persons': 'young people',
    relatives: 'relatives',
    'honor-exposed': 'those exposed to honour-related violence',
    'crime-victims': 'victims of crime',
  },
  numberUnknown: 'the number is not known here',
  channels: {
    phone: 'Phone',
    sms: 'Text message',
    chat: 'Chat',
    email: 'E-mail',
    'text-telephone': 'Text telephone',
    relay: 'Relay service',
    web: 'Website',
  },
  emailStays: 'E-mail stays in your mailbox.',
  statedHours: 'Stated hours:',
  not: 'not ',
  withdrawn: 'no longer in use',
  free: 'free',
  anonymous: 'anonymous',
  showsOnBill: {
    yes: 'shows on the phone bill',
    no: 'does not show on the phone bill',
    unknown: 'not known if it shows on the phone bill',
  },
  interpreter: 'with interpreter',
  conflict: 'Another source:',
  source: (pageDate, isApproximate, readOn) =>
    `The source is ${pageDate ? `from ${isApproximate ? 'about ' : ''}${pageDate}` : 'undated'}, read on ${readOn}.`,
  verified: (date) =>
    date ? `Checked with the service on ${date}.` : 'Not checked with the service.',
};
