import type { Channel } from '../schema/channel.ts';

/** Columns of the call sheet. Those from `answered` on are for the caller to fill in. */
export const callColumns = [
  'id',
  'channel',
  'name',
  'number',
  'operator',
  'area',
  'stated',
  'verifiedOn',
  'question',
  'answered',
  'correct',
  'newNumber',
  'hours',
  'day',
  'role',
] as const;
export type CallColumn = (typeof callColumns)[number];

interface CallText {
  sheet: string;
  headings: Record<CallColumn, string>;
  yes: string;
  no: string;
  never: string;
  undated: string;
  unknownNumber: string;
  unknownOperator: string;
  unknownArea: string;
  /** What to ask of a channel's number or address; without one, what it is. */
  asks: Record<Channel['type'], (value: string | null) => string>;
  hours: (stated: string | null) => string;
  bill: string;
  emergency: (operator: string) => string;
}

/** The words of the call sheet. Filled sheets of either language can be imported. */
export const callText: Record<'sv' | 'en', CallText> = {
  sv: {
    sheet: 'Att ringa',
    headings: {
      id: 'id',
      channel: 'kontaktväg',
      name: 'namn',
      number: 'nummer eller adress',
      operator: 'drivs av',
      area: 'område',
      stated: 'källan sade det',
      verifiedOn: 'senast bekräftad',
      question: 'fråga',
      answered: 'svarade (ja/nej)',
      correct: 'rätt (ja/nej)',
      newNumber: 'rätt nummer, om annat',
      hours: 'tider, om andra',
      day: 'dag',
      role: 'din roll',
    },
    yes: 'ja',
    no: 'nej',
    never: 'aldrig',
    undated: 'utan datum',
    unknownNumber: 'inte känt',
    unknownOperator: 'okänd',
    unknownArea: 'okänt område',
    asks: {
      phone: (value) => (value ? `Är ${value} rätt nummer?` : 'Vilket är numret?'),
      sms: (value) =>
        value ? `Går det att sms:a ${value}?` : 'Går det att sms:a, och till vilket nummer?',
      chat: (value) => (value ? `Finns chatten kvar på ${value}?` : 'Finns chatten kvar?'),
      email: (value) => (value ? `Är ${value} rätt e-postadress?` : 'Vilken är e-postadressen?'),
      'text-telephone': (value) =>
        value ? `Är ${value} rätt nummer för texttelefon?` : 'Går det att nå er med texttelefon?',
      relay: (value) =>
        value
          ? `Är ${value} rätt nummer för samtalsförmedling?`
          : 'Går det att nå er genom samtalsförmedling?',
      web: (value) => (value ? `Är ${value} rätt webbplats?` : 'Vilken är webbplatsen?'),
    },
    hours: (stated) => (stated ? `Stämmer tiderna (${stated})?` : 'Vilka tider svarar ni?'),
    bill: 'Syns samtalet på telefonräkningen?',
    emergency: (operator) =>
      `Ring inte nödnumret för att kontrollera det: fråga ${operator} på annat sätt.`,
  },
  en: {
    sheet: 'To call',
    headings: {
      id: 'id',
      channel: 'channel',
      name: 'name',
      number: 'number or address',
      operator: 'run by',
      area: 'area',
      stated: 'the source said it',
      verifiedOn: 'last verified',
      question: 'question',
      answered: 'answered (yes/no)',
      correct: 'right (yes/no)',
      newNumber: 'right number, if another',
      hours: 'hours, if others',
      day: 'day',
      role: 'your role',
    },
    yes: 'yes',
    no: 'no',
    never: 'never',
    undated: 'without date',
    unknownNumber: 'not known',
    unknownOperator: 'not known',
    unknownArea: 'area not known',
    asks: {
      phone: (value) => (value ? `Is ${value} the right number?` : 'What is the number?'),
      sms: (value) =>
        value ? `Can one text ${value}?` : 'Can one send a text message, and to which number?',
      chat: (value) => (value ? `Is the chat still at ${value}?` : 'Is there still a chat?'),
      email: (value) =>
        value ? `Is ${value} the right e-mail address?` : 'What is the e-mail address?',
      'text-telephone': (value) =>
        value
          ? `Is ${value} the right number for text telephone?`
          : 'Can one reach you by text telephone?',
      relay: (value) =>
        value
          ? `Is ${value} the right number for the relay service?`
          : 'Can one reach you by relay service?',
      web: (value) => (value ? `Is ${value} the right website?` : 'What is the website?'),
    },
    hours: (stated) => (stated ? `Are the hours right (${stated})?` : 'When do you answer?'),
    bill: 'Does the call show on the phone bill?',
    emergency: (operator) =>
      `Do not call the emergency number to check it: ask ${operator} in another way.`,
  },
};
