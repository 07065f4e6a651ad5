import type { BuilderText } from './sv.ts';

/** Texts of the builder in English. */
export const en: BuilderText = {
  title: 'Put it on your website',
  description: 'Choose what to show, copy the code and paste it on your page.',
  navigation: 'Put it on your website',
  intro:
    'Choose what to show, copy the code and paste it on your page. You need no account and nothing has to be installed.',
  noScript:
    'Your choices and the preview need scripts, and they are off here. The code below is ready to paste all the same: it shows support in the whole county, and readers choose their municipality.',
  noScriptArea: (code) =>
    `To show a municipality first, write for instance area="${code}" before lang in the first tag. The codes:`,

  element: '1. What should be shown?',
  settings: '2. Adjust',
  usual: (label) => `${label} (the usual)`,
  notSet: {
    area: 'The reader chooses',
    plan: 'The plan of the region',
    activity: 'All activities',
  },
  notSetOtherwise: 'Nothing chosen',
  language: 'Language',
  languageHint:
    'The language of what is shown. Unreviewed ones say themselves that no translator has read them, and show what safety hangs on in Swedish and English. Frames show them too, except in the lists for those who use violence and for professionals. Text that your web server fetches is in Swedish.',
  unreviewed: (name) => `${name} (unreviewed)`,

  exit: 'Add a quick way out of the page',
  exitHint:
    'A link in the corner that changes to a weather page. Not needed where the page has one already: then only that one is shown.',
  styles: 'Colors and corners',
  stylesHint:
    'Font, text color and line height come from your page. What is left can be changed here.',
  stylesReset: 'Reset',

  place: '3. Where will the code be pasted?',
  placeGroups: {
    tools: 'In a content management system or on a page',
    limits: 'When the system does not allow the code',
    others: 'Another way',
  },
  otherwise: 'Did the code vanish, or is it shown as text?',
  otherwiseTake: (label) => `Take this instead: ${label}`,

  result: '4. Copy and paste',
  demonstration:
    'The service is a demonstration that no authority answers for. Do try it, but do not put the code on a published page.',
  notSecure: (address) =>
    `The address of the service is ${address}. A website that begins with https can only use a service that does so too.`,
  script: 'Script for the template, once for the whole website',
  zip: 'Get the files (ZIP)',
  mail: 'Open in the mail program',
  copyScript: 'Copy the script',
  share: 'Copy a link to these choices',

  preview: 'Preview',
  previewFrame: 'How it looks on a page',
  skipPreview: 'Skip the preview',
  width: 'Width',
  scheme: 'Colors of the page',
  light: 'Light',
  dark: 'Dark',
  rightToLeft: 'The page is read from right to left',
  failure: 'Try what the reader sees when',
  failures: {
    none: 'everything works',
    scripts: 'scripts are blocked',
    data: 'the data does not answer',
    stale: 'two years have passed and nothing was checked again',
  },

  handOver: 'For the IT department and the data protection officer',
  handOverIntro: 'Two texts to hand over together with the code.',
  policy: 'Line for the Content-Security-Policy of the website',
  policyHint:
    'Only needed where your website has such a policy. Add the addresses to the lines that are there.',
  policyNothing: 'This way needs nothing in the policy of the website.',
  styleSheet:
    'Where the policy forbids the attribute style: take it out and put this into the style sheet',
  letter: 'Text to hand over',
  copyPolicy: 'Copy the line',
  copyLetter: 'Copy the text',
  copyStyleSheet: 'Copy the style sheet',

  check: 'Check code that is pasted already',
  checkIntro:
    'Paste the code from your page to see whether the numbers and the script are still the right ones. It does not leave your browser.',
  checkCode: 'Code from your page',
  checkButton: 'Check',
  checkOpen: 'Show the same choices above, with new code',

  places: {
    sitevision: {
      label: 'Sitevision',
      steps: [
        'Edit the page and add the module for your own HTML where it is to stand. The text module takes no code.',
        'Paste the code into the module, save and publish.',
        'If the module cannot be chosen, it is not open to your role: send the code to whoever looks after the website.',
      ],
    },
    'wordpress-block': {
      label: 'WordPress, block editor',
      steps: [
        'Add the block Custom HTML and paste the code there.',
        'Publish, and look at the page while logged out.',
        'Only the numbers? WordPress keeps scripts only from those who may write unfiltered HTML: administrators and editors of a single site, but only the network administrator in a network of sites.',
      ],
    },
    'wordpress-classic': {
      label: 'WordPress, classic editor',
      steps: [
        'Change from the tab for visual editing to the one for code, and paste there.',
        'Save without changing back, and look at the page while logged out.',
        'Only the numbers? WordPress keeps scripts only from those who may write unfiltered HTML.',
      ],
    },
    'wordpress-visual': {
      label: 'WordPress, an address only',
      steps: [
        'Paste the address alone on a line of its own, straight into the editor.',
        'WordPress fetches an embedding from our service (oEmbed). Where the address stays as text, your website has that turned off.',
        'Paste “only the numbers, as text” above it too, so that they can be called.',
      ],
      loss: 'The numbers in such an embedding can be read, but in some browsers not called with a tap: WordPress shows it in a sandbox.',
    },
    optimizely: {
      label: 'Optimizely',
      steps: [
        'Do not paste into the ordinary text field: it removes what the website does not expressly allow.',
        'Use the block for custom HTML that your website has. Its name differs, and not every site has one: ask whoever develops the website.',
      ],
    },
    umbraco: {
      label: 'Umbraco',
      steps: [
        'Do not paste into the ordinary text field: it cleans scripts away.',
        'Use the block for custom HTML that your website has. Its name differs, and not every site has one: ask whoever develops the website.',
      ],
    },
    drupal: {
      label: 'Drupal',
      steps: [
        'Choose a text format that allows all HTML, open the source mode and paste the code.',
        'The text format decides what is kept. Save, open the page again and see whether the list comes.',
      ],
    },
    html: {
      label: 'A plain HTML page, or do not know',
      steps: [
        'Paste the code where it is to stand, between <body> and </body>.',
        'Save and look at the page.',
      ],
    },
    stripped: {
      label: 'The system removes unknown tags or scripts',
      steps: [
        'Paste the code for the page where it is to stand.',
        'Ask whoever looks after the website to put the script into the template, once. After that the code for the page is enough everywhere.',
      ],
    },
    frame: {
      label: 'No scripts at all: a frame',
      steps: [
        'Paste the code where it is to stand. The numbers stand outside the frame, so that they are seen even when the frame cannot be fetched.',
        'Change height if the frame gets a scroll bar of its own. Heading level and colors do not reach into the frame.',
      ],
    },
    fragment: {
      label: 'No scripts at all: your web server fetches the text',
      steps: [
        'Give the address to whoever looks after the web server. The server fetches HTML from there and puts it into the page, once a minute for instance.',
        'The browser of the reader then fetches nothing from us.',
      ],
    },
    text: {
      label: 'No scripts at all: only the numbers, as text',
      steps: [
        'Paste the code. It is plain text with links, and shows only what does not become old.',
        'Check it on this page once a year or so.',
      ],
    },
    'own-files': {
      label: 'We keep the files on our own server',
      steps: [
        'Get the files, unpack them in the folder /frid/ of your web server, and paste the code on the page.',
        'Then no address of a reader reaches us. Keep the facts up to date: how is told among the files.',
      ],
    },
    email: {
      label: 'Somebody else pastes it: send a letter',
      steps: ['Copy the letter and send it to whoever looks after the website.'],
    },
  },
};
