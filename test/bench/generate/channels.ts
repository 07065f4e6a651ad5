import { kindsOfHours } from './hours.ts';
import { sourcesOf, type Written } from './record.ts';
import type { Random } from './random.ts';

type Channel = NonNullable<Written<'support-services'>['channels']>[number];

const yesOrNo = ['yes', 'yes', 'no'] as const;
const languages = ['ar', 'fi', 'so', 'uk', 'fa', 'ti', 'pl', 'tr'];

/** How one reaches a service: nearly always by phone, often also in another way. */
export function channelsOf(random: Random, host: string): Channel[] {
  const channels = [called(random, host, 'phone', 'telefon')];
  if (random.chance(45))
    channels.push(written(random, host, 'web', `https://${host}.example/stod`));
  if (random.chance(30)) channels.push(written(random, host, 'email', `stod@${host}.example`));
  if (random.chance(10)) channels.push(called(random, host, 'sms', 'sms'));
  if (random.chance(5)) channels.push(called(random, host, 'text-telephone', 'texttelefon'));
  return channels;
}

function called(random: Random, host: string, type: Channel['type'], id: string): Channel {
  const isUnconfirmed = random.chance(5);
  const pageDate = random.day('2023-01-01', '2026-10-01').slice(0, 7);
  return {
    id,
    type,
    value: fictionNumber(random),
    confidence: isUnconfirmed ? 'C' : 'A',
    hours: random.pick(kindsOfHours),
    ...claims(random),
    languages: ['sv', 'en', ...random.some(languages, random.between(0, 4))],
    note: { sv: 'PÅHITTAT nummer.', en: 'FICTIONAL number.' },
    ...(isUnconfirmed ? {} : verification(random)),
    sources: sourcesOf('kontakt', host, pageDate).map((source) => {
      return isUnconfirmed ? { ...source, confidence: 'C' } : source;
    }),
  };
}

function written(random: Random, host: string, type: 'web' | 'email', value: string): Channel {
  const pageDate = random.day('2023-01-01', '2026-10-01').slice(0, 7);
  const sources = sourcesOf('kontakt', host, pageDate);
  return { id: type, type, value, confidence: 'A', ...verification(random), sources };
}

/** What is not known is not written. */
function claims(random: Random): Partial<Channel> {
  const known = random.some(['free', 'anonymous', 'showsOnBill', 'interpreter'], 3);
  return Object.fromEntries(known.map((claim) => [claim, random.pick(yesOrNo)]));
}

/** Half were verified within twelve months, a quarter longer ago, a quarter never. */
function verification(random: Random): Partial<Channel> {
  if (random.chance(25)) return {};
  const [from, to] = random.chance(67)
    ? ['2025-12-01', '2026-11-01']
    : ['2024-01-01', '2025-10-31'];
  return {
    verifiedOn: random.day(from, to),
    verifiedByRole: 'samordnare vid länsstyrelsen (påhittad)',
  };
}

/** The regulator's series for fiction: 070-174 06 05 to 070-174 06 99. */
function fictionNumber(random: Random): string {
  return `070-174 06 ${String(random.between(5, 99)).padStart(2, '0')}`;
}
