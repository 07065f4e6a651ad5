import type { Letter, Subject } from '../letters.ts';

/** What is handed over with the code, in English. It promises nothing that the service does not keep. */
export const letterEn: Letter = {
  handOver(subject) {
    return [
      `${subject.label}: for IT and data protection`,
      `WHAT IT IS\n${what(subject)}\n${responsible(subject)}`,
      `WHAT IS SENT TO WHOM\n${sent(subject)}`,
      `FOR IT\n${forIt(subject)}`,
      `KEEPING THE FILES YOURSELVES\n${ownFiles(subject)}`,
      `TEXT FOR YOUR PRIVACY PAGE\n${privacy(subject)}`,
      `TEXT FOR YOUR ACCESSIBILITY STATEMENT\n${accessibility(subject)}`,
    ].join('\n\n');
  },
  emailSubject: ({ label }) => `Putting “${label}” on our website`,
  email: (subject, code, link) =>
    [
      'Hello,',
      `I would like “${subject.label}” to be shown on our website. The code is ready; paste it where the content is to stand, as HTML and not as text:`,
      code,
      'Pasted wrongly, or without scripts, it still shows 112 and the national line.',
      `The choices, a preview, and a text for IT and data protection: ${link}`,
    ].join('\n\n'),
};

function what({ form, tagName, version, address }: Subject): string {
  if (form === 'text')
    return 'Plain text with telephone links. Nothing is fetched from anybody else.';
  if (form === 'fragment') {
    return 'Your web server fetches a piece of HTML and puts it into the page. The browser of the reader fetches nothing from anybody else.';
  }
  if (form === 'frame' || form === 'address') {
    return `A frame (iframe) on our page shows ${address}. The page in the frame works without scripts.`;
  }
  return `One element (${tagName}) and one script, version ${version}. What stands between the tags is 112 and the national line, and is seen even when the script cannot run.`;
}

function responsible({ publisher }: Subject): string {
  return publisher
    ? `${publisher} answers for the facts.`
    : 'NOTE: the service is a demonstration. No authority answers for the facts; do not use it on a published page.';
}

function sent({ form, host, fetchesData }: Subject): string {
  if (form === 'text') return 'Nothing.';
  if (form === 'fragment') {
    return `From the reader: nothing. From your web server to ${host}: a request for the content.`;
  }
  const own = form === 'own-files';
  const files =
    form === 'frame' || form === 'address'
      ? 'the page in the frame'
      : fetchesData
        ? 'the script and one data file'
        : 'the script';
  return [
    own
      ? `The browser of the reader fetches ${files} from your own server. Nothing is sent to ${host}.`
      : `The browser of the reader fetches ${files} from ${host}. That server gets the IP address of the reader in order to answer, as with every page view, but not which page the reader came from.`,
    own
      ? ''
      : 'The service writes no IP address into its log. Whoever runs the server answers for what stands in front of it.',
    'No cookies, no storage in the browser, no statistics, no other servers.',
    'What the reader chooses or types, such as a municipality, stays in the browser and never stands in an address.',
  ]
    .filter(Boolean)
    .join('\n');
}

function forIt({ form, policy, integrity, version, address }: Subject): string {
  const allows = policy
    ? `Content-Security-Policy: ${policy}`
    : 'Nothing needs to be allowed in the Content-Security-Policy.';
  if (form === 'text' || form === 'fragment') return allows;
  if (form === 'frame' || form === 'address') return `${allows}\nAddress: ${address}`;
  const script =
    form === 'own-files'
      ? ['Script: /frid/frid.js, without integrity because the files are renewed.']
      : [
          `Script: ${address}`,
          `integrity: ${integrity}`,
          `The address holds the version (${version}) and the file never changes, so the value goes on being right.`,
        ];
  return [
    allows,
    'Where Trusted Types are required: trusted-types lit-html',
    ...script,
    'The script is open source (EUPL-1.2).',
  ].join('\n');
}

function ownFiles({ form, baseUrl }: Subject): string {
  if (form === 'own-files') {
    return 'That is how the code is made. Script and data lie in /frid/ on your server. The data has to be fetched anew when it changes; how is told in the package.';
  }
  return `An equal choice: the same script and data can lie on your own server. Then no IP address of a reader reaches us. Choose “We keep the files on our own server” at ${baseUrl}/en/build`;
}

function privacy({ form, host, label }: Subject): string {
  if (form === 'text' || form === 'fragment' || form === 'own-files') {
    return `“${label}” is shown from our own website. Nothing about you is given to anybody else when the page is shown, and nothing is stored on your device.`;
  }
  return `“${label}” is fetched from ${host} when the page is opened. That server then gets your IP address, which it needs in order to answer. It is not told which page you are reading or what you choose, and nothing is stored on your device.`;
}

function accessibility({ label, form }: Subject): string {
  if (form === 'text') return 'Not needed: it is plain text on your page.';
  return `“${label}” comes from another supplier. It is built for WCAG 2.2 level AA and tested automatically in every state before each new version. It has not been audited by anybody else.`;
}
