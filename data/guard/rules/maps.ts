import { anyOf, bare, FROM, isWordOf, LETTER, pattern, TO } from '../pattern.ts';
import { findAll, type RuleGroup } from '../rule.ts';
import { isPlace } from '../words/places.ts';

/** Maps, and directories that show the address of whom one looks up. */
const hosts = `goo.gl/maps, maps.app.goo.gl, g.page, maps.google, google.maps, maps.apple.com, maps.apple,
  openstreetmap.org, openstreetmap.se, osm.org, osm.se, opentopomap.org, hitta.se, eniro.se,
  eniro.com, waze.com, minkarta.lantmateriet.se, kso.etjanster.lantmateriet.se,
  kartsok.lantmateriet.se, historiskakartor.lantmateriet.se, kartutskrift.lantmateriet.se,
  wego.here.com, share.here.com, here.com, mapquest.com, wikimapia.org, mapillary.com, maps.me,
  organicmaps.app, omaps.app, komoot.com, mapy.cz, mapy.com, yandex.com/maps, kartbild.com,
  geohack.toolforge.org, maps.wikimedia.org, mapcarta.com, citymapper.com, moovitapp.com,
  tripadvisor.com, ratsit.se, merinfo.se, mrkoll.se, birthday.se, upplysning.se, 118100.se,
  lokaldelen.se, gulasidorna.se, hemnet.se, booli.se, g.co`;
const HOST = anyOf(hosts).replaceAll('.', '[.]');
const wordsOfHosts = new Set(
  hosts.split(/[^a-z]+/).filter((word) => word.length > 2 && !/^(?:com|org|app|page)$/.test(word)),
);

const link = findAll(
  'map-link',
  pattern`(?<![${LETTER}0-9-])(?:https?:\/\/)?(?:[a-z0-9-]+[.])*${HOST}(?:[a-z0-9-]
    |[.][a-z])*(?:[/?#:][^\s"'<>]*)?`,
  ({ 0: found }) =>
    /what3words|w3w|plus[.]codes/i.test(found) ||
    // A word of a longer name, as in "upphittase.se", or a directory only spoken of.
    (!/[/?]/.test(found.replace(/^https?:\/\//i, '')) && !/^https?:|^www|^maps|^kart/i.test(found)),
);

/** "karta.kommun.se": a municipality's own map. */
const ownMap = findAll(
  'map-link',
  pattern`(?<![${LETTER}0-9.-])(?:https?:\/\/)?(?:www[.])?(?:karta
    |kartor
    |kartan
    |kartportal
    |maps?
    |gis)[.][a-z0-9-]+[.][a-z.]{2,}(?:[/?#][^\s"'<>]*)?`,
);

const shorteners = `bit.ly, tinyurl.com, t.co, ow.ly, is.gd, cutt.ly, rebrand.ly, tiny.cc, shorturl.at, rb.gy, t.ly,
  lnkd.in, goo.gl, buff.ly, s.id, urlz.fr, v.gd, kortlink.dk`;
const SHORT = anyOf(shorteners).replaceAll('.', '[.]');
/** Nobody sees where a shortened link leads. */
const shortened = findAll(
  'map-link',
  pattern`(?<![${LETTER}0-9.-])(?:https?:\/\/)?(?:www[.])?${SHORT}\/[a-z0-9]+`,
);

const path = findAll(
  'map-link',
  pattern`(?<![${LETTER}0-9-])(?:https?:\/\/)?(?:[a-z0-9-]+[.])*(?:google|bing|yahoo|duckduckgo
      |lantmateriet|baidu|yandex)[.][a-z.]{2,8}\/(?:maps?|kart[a-z]*|local|karta
      |streetview)(?:[/?#@][^\s"'<>]*)?${TO}
    |duckduckgo[.]com\/[^\s]*iaxm=`,
);

const scheme = findAll(
  'map-link',
  pattern`${FROM}(?:comgooglemaps|google[.]navigation|maps|om|waze|bingmaps|citymapper|geo):(?:\/\/|\?|q=
    |0,0)[^\s"'<>]+`,
);

const findUsOn = findAll(
  'map-link',
  pattern`${FROM}(?:hitta|hittar|sök|finns|finner|ligger|utmärkt|utmärkta|markerad|nål|find|found|see
    |search|marked|pin|shown)_(?:[${LETTER}]+_){0,3}(?:på|via|i|on|in)_(?:google_maps|googles_karta
    |google_map|eniros?_kart[${LETTER}]*|hitta[.]se|apple_maps|openstreetmap|waze|gatuvyn
    |street_view)${TO}`,
  ({ 0: found }) => /(?:inte|not|never|aldrig)/i.test(found),
);

const ALPHABET = '23456789cfghjmpqrvwx';

/** Open Location Code: eight signs, a plus, two or three; or a short one, which needs its town. */
const plusCode = findAll(
  'plus-code',
  pattern`(?<![${LETTER}0-9])(?:[${ALPHABET}]{8}_?\+_?[${ALPHABET}]{2,3}
      |[${ALPHABET}]{4}_?[${ALPHABET}]{4}_?\+_?[${ALPHABET}]{2,3}
      |(?=[${ALPHABET}]*[a-z])(?=[${ALPHABET} +]*\d)[${ALPHABET}]{4,6}_?\+_?[${ALPHABET}]{2,3})(?![${LETTER}0-9])
    |plus[.]codes\/[^\s]+`,
  ({ 0: found }) => /^\d+ ?\+ ?\d+$/.test(found),
);

const WORDS = `[${LETTER}]{2,}_?[.]_?[${LETTER}]{2,}_?[.]_?[${LETTER}]{2,}`.replaceAll('_', ' ');
const codeWithoutPlus = findAll(
  'plus-code',
  pattern`${FROM}plus[ -]?(?:code
    |kod
    |koden)s?[ :=är is]{1,6}[${ALPHABET}]{4,8}_?[+ ]_?[${ALPHABET}]{2,3}${TO}`,
);

const threeWords = findAll(
  'what3words',
  pattern`\/\/\/_?${WORDS}
    |${FROM}(?:what3words|w3w|what_three_words)(?:[.](?:com|co))?[^${LETTER}]{0,5}(?:is_|är_
      |-?adress_|address_)?[:/ ]*[${LETTER}]{2,}[ .·-]{1,3}[${LETTER}]{2,}[ .·-]{1,3}[${LETTER}]{2,}
    |w3w[.]co\/[^\s]+
    |what3words[.]com\/[^\s]+
    |${FROM}(?:tre_ord|three_words)[ :]{1,2}${WORDS}`,
);

const bareWords = findAll(
  'what3words',
  pattern`(?<![${LETTER}0-9./@:_-])[a-zåäö]{4,}[.][a-zåäö]{4,}[.][a-zåäö]{4,}(?![${LETTER}0-9/@_:-]
    |[.][a-z])`,
  ({ 0: found }) =>
    found !== found.toLowerCase() ||
    /[.](?:html?|json|yaml|info|help|online|global|support|care|health|jpeg|name|museum|center|digital|online|site|shop|store|cloud|page|wiki|news|org3)$/.test(
      found,
    ) ||
    /^www/.test(found) ||
    found.split('.').some(isPlace),
);

export const maps: RuleGroup[] = [
  {
    word: (word) =>
      wordsOfHosts.has(bare(word)) || /^[gm]$|kart(?:a|or|an|portal)?$|^maps?$|^gis$/i.test(word),
    text: /[.:]/,
    rules: [link, ownMap],
  },
  { text: /118100|g\.(?:page|co)/i, rules: [link] },
  { text: /\.[a-z]{2,3}\/[a-z0-9]/i, rules: [shortened] },
  {
    word: isWordOf('google, bing, yahoo, duckduckgo, lantmateriet, baidu, yandex'),
    text: /\//,
    rules: [path],
  },
  { text: /:(?:\/\/|\?|q=|0,0)/, rules: [scheme] },
  {
    word: isWordOf(
      'google, googles, eniro, eniros, hitta, apple, openstreetmap, waze, gatuvyn, street',
    ),
    rules: [findUsOn],
  },
  { text: /\+/, rules: [plusCode] },
  { text: /plus\.codes|plus[ -]?[ck]od/i, rules: [plusCode, codeWithoutPlus] },
  { text: /\/\/\/|w3w|what3|tre ord|three words|what three/i, rules: [threeWords] },
  { text: /\.[a-zåäö]{4,}\.[a-zåäö]{4}/, rules: [bareWords] },
];
