import type { SiteText } from './sv.ts';

/** Texts of the frame around every page in English. */
export const en: SiteText = {
  name: 'Frid',
  otherLanguage: 'På svenska',
  mainNavigation: 'Main menu',
  moreNavigation: 'More pages',
  numbers: 'Numbers to call',
  shortcuts: 'Shortcuts',
  exit: 'Leave this page',
  exitNote:
    'The link changes to a weather page. The back button leads here again, and the history of the browser is not erased. Somebody who can open your phone or computer may still see what you have read.',
  call112: 'Call 112',
  skip: 'To the content',
  demonstration: 'Demonstration. Not published by Länsstyrelsen Värmland.',
  publishedBy: (name) => `Published by ${name}.`,
  noTrace:
    'This page stores nothing on your device, loads nothing from other websites and sends nothing about what you choose.',
  notFoundTitle: 'There is no such page',
  notFound: 'The address leads nowhere.',
  failedTitle: 'The page could not be shown',
  failed: 'What was sent could not be answered. Open the page anew.',
  startOver: 'Start again from the first page',
};
