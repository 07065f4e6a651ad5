import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardRecord, guardText } from '../../data/guard/guard.ts';

const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
const join = (...parts: (string | fc.Arbitrary<string>)[]) =>
  fc
    .tuple(...parts.map((item) => (typeof item === 'string' ? fc.constant(item) : item)))
    .map((texts) => texts.join(''));
const twoDigits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'));

const phone = fc.oneof(
  join(
    fc.constantFrom('054', '0550', '0571', '031', '010', '020', '0771'),
    '-',
    digits(2),
    ' ',
    digits(2),
    ' ',
    digits(2),
  ),
  join('08-', digits(3), ' ', digits(3), ' ', digits(2)),
  join(
    fc.constantFrom('070', '072', '073', '076', '079'),
    '-',
    digits(3),
    ' ',
    digits(2),
    ' ',
    digits(2),
  ),
  join(fc.constantFrom('070', '072', '073', '076', '079'), digits(7)),
  join(
    '+46 ',
    fc.constantFrom('54', '70', '8', '20'),
    ' ',
    digits(3),
    ' ',
    digits(2),
    ' ',
    digits(2),
  ),
  join('+46(0)', fc.constantFrom('54', '70', '8'), '-', digits(3), ' ', digits(3)),
  join('0046', fc.constantFrom('54', '70', '8'), digits(7)),
  join('116 ', digits(3)),
  fc.constantFrom('112', '114 14', '1177', '90101', '020-50 50 50'),
);

const hour = twoDigits(0, 23);
const minute = fc.constantFrom('00', '15', '30', '45', '05', '59');
const time = fc.oneof(hour, join(hour, ':', minute), join(hour, '.', minute));
const hours = join(
  fc.constantFrom('', 'kl. ', 'kl ', 'klockan '),
  time,
  fc.constantFrom('–', '-', ' – ', ' till '),
  time,
);
const days = fc.constantFrom(
  'Måndag–fredag',
  'Mån, ons',
  'Vardagar',
  'Alla dagar',
  'Helgfri torsdag',
  'Weekdays',
  'Sunday',
);

const year = fc.integer({ min: 1990, max: 2030 }).map(String);
const isoDate = join(year, '-', twoDigits(1, 12), '-', twoDigits(1, 28));
const date = fc.oneof(
  isoDate,
  join(twoDigits(1, 28), fc.constantFrom(' mars ', ' december ', ' May ', ' november '), year),
  join(isoDate, fc.constantFrom(' ', ' kl. ', 'T'), hour, ':', minute),
  join(isoDate, fc.constantFrom(' – ', '–', ' till ', '/'), isoDate),
  join(year, '–', year),
  year,
);
const reference = fc.oneof(
  join(fc.constantFrom('SOU ', 'Ds ', 'SFS ', 'Löpnummer ', 'HSLF-FS '), year, ':', digits(2)),
  join(fc.constantFrom('dnr ', 'Diarienummer '), digits(4), '-', year),
  join('ISSN ', digits(4), '-', digits(4)),
);

const sentence = fc.oneof(
  join('Ring ', phone, ', ', hours, '.'),
  join(days, ' ', hours, ', telefon ', phone),
  join('Skicka sms till ', phone, ' senast ', date, '.'),
  join('Öppet ', date, ' ', hours, '. Fax ', phone, '.'),
  join('Enligt ', reference, ' från ', date, '.'),
  join(phone, ' (', days, ', ', hours, ')'),
  join('Open ', hours, ' since ', date, '. Call ', phone, ' or ', phone, '.'),
  join(phone, ' ', date),
  phone,
  date,
  hours,
);

test('phone numbers, hours, dates and references are never objected to', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(guardText(text)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

const stem = fc.constantFrom(
  'Påhitts',
  'Låtsas',
  'Fantasi',
  'Stor',
  'Drottning',
  'Björk',
  'Kvarn',
  'Sankt Påhitts',
  'Östra Låtsas',
);
const ending = fc.constantFrom(
  'gatan',
  'vägen',
  'gränden',
  'torget',
  'stigen',
  'allén',
  'gatans',
  'väg',
  'gata',
  'gränd',
);
const number = fc.oneof(
  fc.integer({ min: 1, max: 199 }).map(String),
  join(fc.integer({ min: 1, max: 99 }).map(String), fc.constantFrom('A', ' b', 'C')),
  join(
    fc.integer({ min: 1, max: 40 }).map(String),
    '–',
    fc.integer({ min: 41, max: 60 }).map(String),
  ),
  fc.constantFrom('fem', 'tolv', 'tjugotvå', 'nr 7', 'nummer 12'),
);
const english = join(
  fc.integer({ min: 1, max: 299 }).map(String),
  ' ',
  fc.constantFrom('Pretend', 'Invented', 'Old Makebelieve'),
  ' ',
  fc.constantFrom('Street', 'Road', 'Lane', 'Avenue'),
);
const address = fc.oneof(
  { weight: 5, arbitrary: join(stem, ending, fc.constantFrom(' ', '\u00a0', ', ', '  '), number) },
  { weight: 1, arbitrary: english },
);

const base64 = (text: string) => Buffer.from(text).toString('base64');
const disguises: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => [...text].join('\u200b'),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replaceAll('a', 'а').replaceAll('o', 'о').replaceAll('e', 'е'),
  (text) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join(''),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => text.replace(/ /g, '+'),
];
const wrappers: ((text: string) => string)[] = [
  (text) => text,
  (text) => `Vi svarar alla dagar. Kom till ${text} om du vill.`,
  (text) => `Our house (${text}) is open.`,
  (text) => `https://example.org/visa?q=${text}`,
  (text) => `https://example.org/${text}/om-oss`,
  (text) => `https://example.org/?x=${base64(text)}`,
  (text) => `https://example.org/?next=${encodeURIComponent(`https://example.com/?q=${text}`)}`,
  (text) => `mailto:fraga@example.org?body=${text}`,
  (text) => `<p>Adress <b>${text}</b></p>`,
];

const record = {
  id: 'provlinjen',
  name: { sv: 'Provlinjen', en: 'The Trial Line', so: 'Tijaabo' },
  sources: [{ title: 'Provstyrelsen', url: 'https://www.example.org/stod', fields: ['name'] }],
  channels: [{ type: 'web', value: 'https://www.example.org/', note: { sv: 'Stöd.' } }],
  conflicts: [{ field: 'hours', claim: { sv: 'Annan tid', en: 'Other hours' } }],
  website: 'https://www.example.org/',
};

/** Every way to put a text where a string of the record was, with the path of that place. */
function* placesFor(
  text: string,
  value: unknown = record,
  path = '',
): Generator<[unknown, string]> {
  if (typeof value === 'string') yield [text, path];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : path ? `.${key}` : key;
    for (const [replaced, place] of placesFor(text, inner, path + step)) {
      const copy: unknown = Array.isArray(value)
        ? value.with(Number(key), replaced)
        : { ...value, [key]: replaced };
      yield [copy, place];
    }
  }
}

test('a street address is found in every string of a record, however it is disguised', () => {
  const disguised = fc
    .tuple(address, fc.constantFrom(...disguises), fc.constantFrom(...wrappers))
    .map(([text, disguise, wrap]) => wrap(disguise(text)));
  fc.assert(
    fc.property(disguised, (text) => {
      for (const [leaking, path] of placesFor(text)) {
        const places = guardRecord(leaking)
          .filter(({ kind }) => kind === 'street-address')
          .map((hit) => hit.path);
        expect(places, text).toContain(path);
      }
    }),
    { numRuns: 300 },
  );
});
