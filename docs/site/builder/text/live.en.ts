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
  unknown: (names) => `The link chose something that is not there, and it is left out: ${names}.`,
  didYouMean: (likely) => `Did you mean ${likely.join(' or ')}?`,
  oneOf: (values) => `What there is: ${values.join(', ')}.`,
  oneOfMany: (count, example) => `There are ${count} to choose from, for instance ${example}.`,
  pixels: (width) => `${width} pixels`,
  previewPage: 'Text on your own page.',
  findings: {
    empty: () => 'There is no code to check. Paste it into the box.',
    nothing: () =>
      'There is no element of Frid in it. Paste everything from the first tag to the end of the script.',
    good: () =>
      'The code is current: the same numbers and date as today, and a script that exists.',
    goodFrame: () =>
      'The code is current: the same numbers and date as today, and a frame from this service.',
    goodAddress: () =>
      'The address is current: it leads to this service, and what it asks for is there. Numbers and facts come from there, with their dates.',
    goodText: () =>
      'The numbers are the right ones and have the newest date. It is only text, which nobody renews: check it again in a year. If a list was to be shown, the system has removed it: choose “The system removes unknown tags or scripts” or a frame.',
    fetchedText: () =>
      'This is text that your web server fetches from the service, with numbers and dates. If it is fetched again all the time, it is current: check the address that the server fetches. If it was pasted by hand it becomes old: change to new code.',
    goodLink: () => 'The code is current: the link out of the page is the same as today.',
    goodNumbers: () => 'The numbers in the code are the right ones and have the newest date.',
    lostTag: () =>
      'The tag of Frid is gone but the script is left, so only what stood in the tag is shown. The system removes tags that it does not know: choose “The system removes unknown tags or scripts” under 3 above, and paste that code instead.',
    onlyScript: () =>
      'This is only the script. It is enough in the template; the page needs the code for the page too. If it is all that is left on the page, the system has removed the rest: choose a frame, or only the numbers as text.',
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
    inlineScript: () =>
      'The code has a script written into it. The builder never gives one: if it is not your own, take it out, because a script can read and change everything on your page.',
    otherBase: () =>
      'The code has a tag <base>, which changes where all short addresses on your page lead, those of scripts too. The builder never gives one: if it is not your own, take it out.',
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
    unknownValue: (name, value) =>
      `${name}="${value}" is no value that exists, so the usual is shown instead.`,
    strangeAddress: (host, own) =>
      `The code leads to ${host}, which is not this service (${own}). That is fine if ${host} is your own server. Otherwise change to new code: we do not know what is shown from there.`,
    deadAddress: (address) =>
      `${address} leads to this service but to nothing that can be embedded. Copy the address again.`,
    unknownParameter: (name) =>
      `${name} in the address is nothing that can be set there: only the numbers are shown. Take it out.`,
    wrongParameter: (name, value) =>
      `${name}=${value} in the address is no value that exists: only the numbers are shown.`,
  },
};
