import { anyOf, exactCase, FROM, isWordOf, LETTER, pattern, TO } from '../pattern.ts';
import { findAll, part, type RuleGroup } from '../rule.ts';
import { isPlace } from '../words/places.ts';

/** Words before "9:30" or "4:2" that make it a time, a verse, a scale or a number of a series. */
const noProperty = new RegExp(
  `^(?:[a-zåäö]*(?:m[åa]l|goal|dag|dagar|days?)|[a-z]|${anyOf(
    `kl, klockan, klock, öppet, öppettid, öppettider, telefontid, telefontider, tid, chatt, chatten,
  jour, jouren, lunch, från, till, mellan, innan, efter, before, after, och, at, open, opens,
  until, from, to, between, and, closed, stängt, dagligen, daily, mån, tis, ons, tor, tors, fre,
  lör, sön, mon, tue, wed, thu, fri, sat, sun, helg, helger, helgfri, vardag, idag, start, slut,
  möte, skala, scale, kvot, ratio, kapitel, kap, version, bilaga, tabell, figur, nr, nummer, sou,
  sfs, ds, prop, skr, rapport, report, meddelande, publikation, serie, art, artikel, article, joh,
  matt, luk, mark, ps, psalm, jes, mos, sid, sida, page, punkt, steg, del, avsnitt, resultat,
  ställning, odds, am, pm, ca, cirka, omkring, about, around, senast, utgåva, lag, förordning,
  föreskrift, hslf, sosfs, afs, lsfs, rskr, bet, dir, mot, priority, prio, prioritet, delmål`,
  )})$`,
  'i',
);

/** Minutes people name; "Kronan 3:12" is no time, "Fika 9:30" is. */
const roundMinutes = /^(?:00|10|15|20|30|40|45|50)$/;

/** "Karlstad Kronan 3:12": the Land Survey's name of a property, block and unit. */
const designation = findAll(
  'property-name',
  exactCase`(?<![${LETTER}A-ZÅÄÖ0-9:\/-])(?<name>[A-ZÅÄÖ][${LETTER}A-ZÅÄÖ-]+(?:_[A-ZÅÄÖ][${LETTER}A-ZÅÄÖ]+)*(?:_[A-ZÅÄÖ]{1,2})?)_(?<block>[1-9]\d{0,2}
    |S)_?[:>]_?(?<unit>[1-9]\d{0,3}
    |\d{1,2})(?![0-9:]
    |_?-_?\d
    |[.]\d
    |_?%)`,
  (match) => {
    const words = part(match, 'name').split(/[ -]+/);
    if (noProperty.test(words.at(-1)!)) return true;
    const maybeTime = Number(part(match, 'block')) < 25 && roundMinutes.test(part(match, 'unit'));
    return maybeTime && !words.some(isPlace);
  },
);

/** The same in lower case, behind its municipality. */
const afterPlace = findAll(
  'property-name',
  pattern`${FROM}(?<place>[${LETTER}]{3,})_(?<name>[${LETTER}]{3,})_[1-9]\d{0,2}:\d{1,4}(?![0-9:]|_?-_?\d)`,
  (match) => !isPlace(part(match, 'place')) || noProperty.test(part(match, 'name')),
);

const labels = `fastighet, fastigheten, fastighetsbeteckning, fastighetsbeteckningen, tomten, tomt, kvarteret,
  kvarter, kv, property, parcel`;
const noName =
  anyOf(`är, inte, och, som, med, i, på, ska, får, kan, in, and, is, for, att, har, där, eller, of, to,
  owner, owners, skulle, the, hade, vid, av, till, crime, rights, damage, market, division, från,
  efter, or, law`);

/** Or behind a word that says what it is. */
const labelled = findAll(
  'property-name',
  pattern`${FROM}${anyOf(labels)}[.]?(?:_(?:är
    |is))?[ :]_?(?<hit>(?!${noName}${TO})[${LETTER}]+(?:_[${LETTER}]+){0,2}?_[1-9]\d{0,2}(?<unit>_?:_?\d{1,4})?${TO})`,
  // A block alone is told from a count only by a word for nothing but land.
  (match) => !part(match, 'unit') && !/^(?:kv|fastighetsb)/i.test(match[0]),
);

/** A quarter, farm or villa by its name: "kv. Björnen", "Villa Solhem", "gården Fridnäs". */
const named = findAll(
  'property-name',
  exactCase`(?<![${LETTER}-])(?:[Kk]v[.]?|[Kk]varteret|KVARTERET|[Ff]astigheten|[Gg]ården|[Tt]orpet
    |[Ss]tugan|[Vv]illan|[Vv]illa|VILLA|[Hh]errgården|[Ss]ommarstugan|[Kk]ursgården|[Pp]ensionatet
    |[Vv]andrarhemmet|[Hh]otell|[Hh]otellet|[Hh]otel|[Cc]ampingen
    |[Ff]arm)_"?[A-ZÅÄÖ][${LETTER}A-ZÅÄÖ]{2,}`,
);

const namedFarm = findAll(
  'property-name',
  exactCase`(?<![${LETTER}-])(?:[A-ZÅÄÖ][${LETTER}]+s?_(?:gård|herrgård|herrgården|prästgård|säteri|kursgård
      |stugby|slott|torp|Farm|Manor|Cottage|Lodge)
    |[A-ZÅÄÖ][${LETTER}]{3,}(?:herrgård|prästgård|säteri))(?![${LETTER}])`,
  ({ 0: found }) =>
    /^(?:en|ett|min|din|sin|egen|varje|den|samma|v[åa]r|deras|hennes|hans|p[åa]|any|a|the|your|our|this) /i.test(
      found,
    ),
);

const farms =
  /^(?:kv|kvarteret|fastigheten|g[åa]rd(?:en)?|torp(?:et)?|stug(?:an|by)|sommarstugan|villan?|pensionatet|vandrarhemmet|hotell?(?:et)?|campingen|farm|slott|manor|cottage|lodge|s[äa]teri|kursg[åa]rd(?:en)?|.*herrg[åa]rd(?:en)?|.*pr[äa]stg[åa]rd|.{3,}s[äa]teri)$/i;

export const properties: RuleGroup[] = [
  { digits: true, text: /[\dS] ?[:>] ?\d/, rules: [designation, afterPlace] },
  { word: isWordOf(labels), text: /\d/, rules: [labelled] },
  { word: (word) => farms.test(word), rules: [named, namedFarm] },
];
