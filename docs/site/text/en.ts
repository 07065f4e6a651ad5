import type { SiteText } from './sv.ts';

/** Texts of the site in English. */
export const en: SiteText = {
  title: 'Frid',
  otherLanguage: 'På svenska',
  shortcuts: 'Shortcuts',
  exit: 'Leave this page',
  exitQuestion: 'What does “Leave this page” do?',
  exitNote:
    'The link changes to a weather page. The back button leads here again, and the history of the browser is not erased. Somebody who can open your phone or computer may still see what you have read.',
  skip: 'To the content',
  demonstration: 'Demonstration. Not published by Länsstyrelsen Värmland.',
  publishedBy: (name) => `Published by ${name}.`,
  heading: 'Frid in Värmland',
  about: [
    'Frid publishes the county’s action plan against violence, the networks behind it and the ways to support as open data.',
    'Every fact has a source and a date, and what nobody knows is said to be unknown.',
    'Municipalities and associations can show the same facts on their own websites.',
  ],
  supportHeading: 'Find someone to talk to',
  planHeading: 'The county’s action plan',
  dataHeading: 'Open data',
  dataIntro:
    'All that is shown here can be fetched as JSON, without a key and without logging in. The compilation is free to use (CC0-1.0).',
  dataLinks: {
    'openapi.json': 'Description of the API (OpenAPI 3.1)',
    plans: 'Action plans',
    'support-services': 'Support for exposed persons',
    networks: 'Networks',
    organizations: 'Organizations',
    areas: 'County and municipalities',
    publications: 'Publications',
    mandates: 'Mandates',
    strategies: 'Strategies',
    'api-info': 'About the API',
  },
  noTrace:
    'This page stores nothing on your device, loads nothing from other websites and sends nothing about what you choose.',
  notFoundTitle: 'There is no such page',
  notFound: 'The address leads nowhere. Start again from the first page.',
};
