import type { LiveText } from './live.sv.ts';

/** What the builder says while it is used, in English. */
export const liveEn: LiveText = {
  code: 'Code to paste',
  codeOf: {
    address: 'Address to paste',
    fragment: 'Address for the web server',
    split: 'Code for the page',
    email: 'Letter to the web master',
  },
  copy: 'Copy the code',
  copyOf: { address: 'Copy the address', fragment: 'Copy the address', email: 'Copy the letter' },
  copied: 'Copied. Paste it where it is to stand.',
  copyRefused:
    'The browser does not allow copying. The text is selected: press Ctrl+C (⌘C on a Mac).',
  weight: (files, total) => `The browser of the reader fetches ${files}: ${total}.`,
  weightNothing: 'The browser of the reader fetches nothing from us.',
  weightPage: 'The browser of the reader fetches the page in the frame from us.',
  files: { script: 'one script', data: 'one data file', page: 'one page' },
  and: 'and',
  updated: (what) => `The code has changed: ${what}.`,
  shared: 'The link is copied. Whoever opens it sees the same choices.',
  unknown: (names) =>
    `The link chose something that is no longer there, and it is left out: ${names}.`,
  pixels: (width) => `${width} pixels`,
  previewPage: 'Text on your own page.',
  findings: {
    empty: () => 'There is no code to check. Paste it into the box.',
    nothing: () =>
      'There is no element of Frid in it. Paste everything from the first tag to the end of the script.',
    good: () =>
      'The code is current: the same numbers and date as today, and a script that exists.',
    olderNumbers: (then, now) =>
      `The numbers in the code are from ${then}, and the newest are from ${now}. Readers see the old ones first: change to new code.`,
    undatedNumbers: (_then, now) =>
      `The numbers in the code have no date that can be read. The newest are from ${now}: compare them, or change to new code.`,
    missingNumber: (number) =>
      `The number ${number} is missing in the code. It has to be seen even when the script cannot run: change to new code.`,
    ownNumber: (number) =>
      `The number ${number} stands in the code and is neither 112 nor the national line. Numbers that can become old are not to stand there: they come with the data.`,
    noScript: () =>
      'The script is missing: only the numbers are shown. It may stand in the template; otherwise the system has removed it.',
    strangeScript: (host, own) =>
      `The code fetches a script from ${host}, which is not this service (${own}). That is fine if ${host} is your own server. Otherwise take it out: a script can read and change everything on your page.`,
    manyScripts: () =>
      'The script stands there several times. Once is enough, however many parts the page shows.',
    unversioned: (address) =>
      `The script ${address} has no version that exists. Change to new code.`,
    olderScript: (then, now) =>
      `The script is version ${then}, and the newest is ${now}. It works, but new code is better.`,
    noIntegrity: () =>
      'The script has no integrity value: the browser cannot see whether it was replaced on the way.',
    wrongIntegrity: () =>
      'The integrity value of the script does not fit the file: the browser refuses to run it. Change to new code.',
    unknownSetting: (name) => `${name} is nothing that can be set, and does nothing.`,
    unknownValue: (setting) => `${setting} is no value that exists, so the usual is shown instead.`,
  },
};
