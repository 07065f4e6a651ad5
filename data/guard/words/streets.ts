import { anyOf } from '../pattern.ts';
import { WordSet } from './word-set.ts';

/** What a Swedish street is called at its end, where a number after it leaves no doubt. */
export const streetEnding = anyOf(
  `gatan, gata, gatans, gatu, vägen, väg, vägens, gränden, gränd, torget, torg, torgets, allen,
  alle, stigen, stig, esplanaden, esplanad, kajen, boulevarden, boulevard, bulevarden, backen,
  brinken, slingan, promenaden, stråket, kroken, svängen, avenyn, terrassen, trappan, passagen,
  rundeln, gat an, gat-an, väg en, väg-en`,
);
const endsAsStreet = new RegExp(
  `^.{2,}${anyOf(`gatan, gata, gatans, gat, gatu, väg, vägen, vägens, gränd, gränden, torg, torget, torgets, allen,
  alle, stig, stigen, esplanad, esplanaden, kajen, boulevard, bulevard, boulevarden, backen,
  brinken, slingan, promenaden, stråket, kroken, svängen, avenyn, terrassen, trappan, passagen,
  rundeln`)}s?$`,
  'i',
);

/** Endings that are also ordinary nouns: they need a capital and a number. */
export const placeEnding = anyOf(
  `gården, gård, platsen, plats, plan, planen, parken, park, strand, stranden, hagen, ängen, dalen,
  berget, åsen, kullen, lyckan, vreten, höjden, viken, udden, holmen, leden, ringen, gången, bron,
  tomten, täppan, löten, kajen, hamnen, skogen, lunden, hult, vallen, näset, backe, bo, hem`,
);

/** Ways and squares that lead to no house; numbered they are steps or roads. */
const figurative = new WordSet(
  `utväg utvägen genväg genvägen omväg omvägen motorväg motorvägen riksväg riksvägen länsväg
    länsvägen europaväg europavägen medelväg medelvägen framkomstväg framkomstvägen informationsväg
    informationsvägen kontaktväg kontaktvägen flyktväg flyktvägen utrymningsväg utrymningsvägen
    luftväg luftvägen vårdväg vårdvägen beslutsväg beslutsvägen hjälpväg hjälpvägen inväg stödväg
    livsväg livsvägen karriärväg karriärvägen rättsväg tillväg uppväg anmälningsväg anmälningsvägen
    remissväg remissvägen sökväg sökvägen sjöväg landväg tågväg samtalsväg kommunikationsväg
    kommunikationsvägen utbildningsväg torg torget salutorg jobbtorg jobbtorget medborgartorg
    medborgartorget servicetorg servicetorget informationstorg infotorg kunskapstorg kunskapstorget
    idetorg idetorget frågetorg lärtorg lärtorget familjetorg mötestorg mötestorget regattan`,
);

/** Common nouns of streets, which only a number makes an address. */
const common = new WordSet(
  `gata gatan huvudgatan huvudgata gågatan gågata sidogatan sidogata bakgatan bakgata tvärgatan
    tvärgata affärsgatan återvändsgata återvändsgatan bostadsgatan villagatan lokalgatan väg vägen
    järnväg järnvägen landsväg landsvägen bilväg bilvägen gångväg gångvägen cykelväg cykelvägen
    skolväg skolvägen arbetsväg arbetsvägen hemväg hemvägen enskildväg återvändsgränd
    återvändsgränden marknadstorg marknadstorget stig stigen alle allen backen uppförsbacken
    nedförsbacken skidbacken hälsostig kulturstig naturstig naturstigen kroken krok svängen
    promenaden slingan motionsslingan trappan terrassen passagen avenyn kajen`,
);
/** "Mallen", "hallen", "konstig": words that end so by chance. */
const byChance = /(?:[mhvf]|sk|ist|met)all(?:en|e)s?$|(?:lu|kon|fro|ru|ga|ty|äck)stig$/i;

/** A word that ends as a street but leads nowhere, number or not. */
export function isFigurative(word: string): boolean {
  const plain = word.replace(/s$/i, '');
  return (
    figurative.has(word) ||
    figurative.has(plain) ||
    byChance.test(word) ||
    /sökväg(?:en)?$/i.test(plain)
  );
}

/** A word that ends as a street but names none. */
export function isCommonNoun(word: string): boolean {
  return isFigurative(word) || common.has(word) || common.has(word.replace(/s$/i, ''));
}

export function isStreetName(word: string): boolean {
  return endsAsStreet.test(word) && !isFigurative(word);
}

/** Words that end as a place does, but for which a number counts something: "Handlingsplan 5". */
const noPlace = new RegExp(
  `(?:^bo|^hem|${anyOf(
    `ingsplan, ingsplanen, gärdsplan, gärdsplanen, etsplan, etsplanen, vårdplan, årsplan, bostadsplan,
  tidsplan, tidsplanen, projektplan, arbetsplan, delplan, aktionsplan, länsplan, strategiplan,
  tillsynsplan, etsplats, etsplatsen, mötesplats, mötesplatsen, arbetsplats, arbetsplatsen,
  brottsplats, brottsplatsen, vårdplats, boplats, hemplats, marknadsplats, ställningen, ringen,
  gången, platsen, planen, plats, leden, förbo, nyhem, barnhem, vårdhem, sambo, särbo, hamnen,
  bron, näset`,
  )})$`,
  'i',
);

export function isNoPlace(word: string): boolean {
  return noPlace.test(word);
}

/** Words that end as an abbreviated street does, "Storg.", but are whole. */
export const wholeWord = new RegExp(
  `(?:^a[vlg]|^ev|${anyOf(`alg, log, skog, bygg, trygg, vägg, rygg, blogg, logg, plugg, snygg, flagg, agg, ägg, berg, borg,
  torg, sorg, helg, ärg, morg, talg, själv, tolv, halv, golv, valv, kalv, arv, varv, nerv, skarv,
  kurv, krav, grav, brev, prov, liv, behov, stav, slav`)})$`,
  'i',
);

/** What comes before "Vägen" and the like as part of the name. */
export const streetAdjective = anyOf(
  `norra, södra, östra, västra, nya, gamla, stora, lilla, övre, nedre, inre, yttre, n:a, s:a, ö:a,
  v:a, st, gla`,
);
/** What comes before them in an ordinary sentence. */
export const beforeOrdinaryWay = new RegExp(
  `^${anyOf(`på, i, till, den, det, hela, en, ett, vid, och, längs, av, egen, rätt, samma, varje, någon,
  annan, ny, olika, för, ut, hitta, din, min, sin, var, om, god, vår, er, the, of, a`)}$`,
  'i',
);

/** What English streets end in; those of the second list only after a house number. */
export const englishStreets = 'street, road, avenue, lane, boulevard, str, st, rd, ave, blvd';
export const englishPlaces = `drive, square, court, place, close, crescent, terrace, way, alley, row, hill, gardens,
  walk, mews, ln, sq, dr`;
/** Words between a number and "street" in a sentence that is no address. */
export const notInEnglishName = new RegExp(
  `(?:^| )${anyOf(`on, the, in, a, an, per, to, of, and, at, with, is, are, from, your, our, no, days, hours, women,
  people, minutes, meters, metres, yards, safe, one, any, this, that, for, by, district, supreme,
  appeal, high court, st`)}(?: |$)`,
  'i',
);

/** Finnish, and Ukrainian as it sounds. */
export const otherEndings = anyOf(
  'katu, kadun, kadulla, kadulle, tie, tiellä, kuja, kujalla, polku, polulla, aukio',
);
export const ukrainianStreet = anyOf(
  'vul, vulytsya, vulytsia, vulytsi, vulytsyu, bud, budynok, budynku, provulok',
);
