import { anyOf, bare, LETTER } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import type { Found, RuleGroup } from '../rule.ts';
import { doubtfulNames, givenNames } from '../words/given-names.ts';
import { WordSet } from '../words/word-set.ts';
import { bodyWord } from '../words/organizations.ts';
import { isPlace } from '../words/places.ts';
import { isSurelySurname, looksLikeSurname } from '../words/surnames.ts';
import { isFullNameInOne } from './names.ts';

const AT = String.raw`(?: ?@ ?| ?[([{<]? ?(?:at|a|snabel-?a|snabela)[)\]}>] ?| (?:at|snabel-?a|snabela) )`;
const DOT = String.raw`(?:\.| ?[([{] ?(?:dot|punkt)[)\]}] ?| (?:dot|punkt) )`;
const SIGN = `[${LETTER}0-9-]`;
const address = new RegExp(
  `(?<![${LETTER}0-9])(?<local>[${LETTER}0-9](?:[${LETTER}0-9._+'-]|${DOT}(?=[${LETTER}])){0,64})${AT}` +
    `(?<domain>${SIGN}{1,63}(?:${DOT}${SIGN}{1,63}){0,6}${DOT}[a-z]{2,})`,
  'gi',
);

/** Parts of addresses that a function answers, not a person. */
const functions = new WordSet(
  `info kontakt contact fraga fragor mail mejl epost post support stod stodlinje hjalp help hello
    hej kansli registrator diarium kommun kommunen region lan socialtjanst socialtjansten social
    socialjour socialjouren jour jouren tjejjour tjejjouren kvinnojour kvinnojouren mansjour
    ungdomsjour ungdomsjouren chatt chat press media redaktion webb webbmaster webmaster admin
    administration noreply no reply data dataskydd dso gdpr service kundtjanst vaxel reception
    bokning boka ekonomi faktura order anmalan tips karlstad varmland kvinnofrid kvinnor women girls
    ungdom ung unga barn familj familjeratt krismottagning mottagning samtal samtalsmottagning
    radgivning brottsoffer boj polisen vast ost norr soder norra sodra vastra ostra mitt syd nord
    centrum center forening styrelse styrelsen ordforande sekreterare kassor medlem volontar projekt
    natverk jamstalldhet handlingsplan frid team grupp gruppen enhet enheten nationella national
    servicecenter medborgarservice kontaktcenter sakerhet security abuse exempel example office
    digital tjanst forvaltning forvaltningen individ omsorg ifo vard halsa mans men man se sms
    helpline stella eva`,
);

/** Hosts of private people's mail. */
const freeHost = new RegExp(
  `^${anyOf(`gmail, googlemail, hotmail, outlook, live, msn, yahoo, ymail, icloud, me, mac, telia, comhem,
  bredband, spray, protonmail, proton, pm, tutanota, gmx, mail, swipnet, home, bahnhof, tele2,
  glocalnet`)}[.]`,
  'i',
);

/** Addresses named after a person. Those of a function, such as "tjejjouren@…", are what records are for. */
function* personalEmails(reading: Reading): Generator<Found> {
  for (const match of reading.text.matchAll(address)) {
    const { local = '', domain = '' } = match.groups ?? {};
    if (!isPersonal(local, domain)) continue;
    yield { kind: 'personal-email', start: match.index, end: match.index + match[0].length };
  }
}

function isPersonal(local: string, domain: string): boolean {
  const parts = local
    .replace(new RegExp(DOT, 'gi'), '.')
    .split(/[^a-zåäö]+/i)
    .filter(Boolean)
    .map(bare);
  const [first = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  if (parts.some(isFullNameInOne) || parts.some((part) => part.length > 4 && isSurelySurname(part)))
    return true;
  if (parts.some(isFunction)) return false;
  // "firstname.lastname", also of names that no list has.
  if (rest.length > 0 && (first.length > 2 || last.length > 2)) {
    return parts.some((part) => part.length > 2) && !parts.some(isPlace);
  }
  const host = bare(domain.replace(/\.[^.]*$/, ''));
  if (givenNames.has(first) && first.length > 2) {
    return !(doubtfulNames.has(first) && !freeHost.test(domain)) && !host.includes(first);
  }
  return freeHost.test(domain) && startsWithName(first);
}

/** What the names of functions are made of. */
const madeForAll = new RegExp(
  anyOf(`jour, stod, kvinno, tjej, social, kommun, mottagning, center, centrum, radgivning, samordn,
  funktion, brevlada, registrator, kansli, vald, trygg, saker, relation, skydd, brott, utsatt,
  anhorig, heder, hbtq, trans, samverkan, linje, samtal, omsorg`),
);

function isFunction(part: string): boolean {
  return functions.has(part) || bodyWord.test(part) || madeForAll.test(part);
}

/** "annas85", "svenanna": on a host for private persons a given name is enough. */
function startsWithName(word: string): boolean {
  for (let length = 4; length <= word.length; length++) {
    const name = word.slice(0, length);
    if (givenNames.has(name) && !doubtfulNames.has(name)) return true;
  }
  return looksLikeSurname(word);
}

export const emails: RuleGroup[] = [
  { text: /@|snabel|[([{<] ?at? ?[)\]}>]/i, rules: [personalEmails] },
  {
    word: (word) => /^(?:at|snabela)$/i.test(word),
    text: /\.|dot|punkt/i,
    rules: [personalEmails],
  },
];
