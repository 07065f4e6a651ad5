import { anyOf, exactCase, FROM, isWordOf, LETTER, pattern, TO } from '../pattern.ts';
import { around, findAll, type RuleGroup } from '../rule.ts';
import { landmark } from '../words/landmarks.ts';
import { amount } from '../words/numbers.ts';
import {
  afterOtherDistance,
  beforeOtherDistance,
  distanceFrom,
  distanceUnits,
  onFoot,
  stations,
  stops,
  turnWords,
} from '../words/ways.ts';

const SIDE = anyOf('after, when, as you, efter, om vägen, om gatan, när, vid, just');

/** "Ta vänster", "second left", "on the right side". */
const turns = findAll(
  'directions',
  pattern`${FROM}(?:(?:ta|tag|sväng|svänger|svänga|gå|kör|håll|vik|viker)(?:_(?:av|åt|till|in|sedan|första
      |andra|tredje|den)){0,3}_(?:vänster|höger)
    |(?:första|andra|tredje|nästa)_(?:(?:gatan|vägen|avfarten)_)?(?:till_|åt_|på_)?(?:vänster|höger)
    |(?:turn|bear|keep|go|take_a|take_the_(?:first|second|third|next))_(?:sharp_)?(?:left|right)
    |(?:first|second|third|next)_(?:left|right)
    |(?:på|on|to)_(?:vänster|höger|(?:the|your)_left|(?:the|your)_right)_(?:(?:sida|hand
      |side)_)?${SIDE})${TO}`,
  ({ 0: found }) => /^(?:keep|go|bear) +right$/i.test(found),
);

/** "200 meter från torget", "3 km north of Kil". */
const distance = findAll(
  'directions',
  pattern`${FROM}${amount}[ -]?${anyOf(distanceUnits)}_(?:bort_)?${anyOf(distanceFrom)}${TO}`,
  (match, reading) => {
    const [before, after] = around(match, reading);
    return beforeOtherDistance.test(before) || afterOtherDistance.test(after);
  },
);

/** "Tio minuters promenad", "five minutes' walk". */
const walk = findAll(
  'directions',
  pattern`${FROM}(?:${amount}[ -]?(?:min|min[.]|minuter|minuters|minutes?'?s?|kvart|kvarts
      |timmes?)_(?:${anyOf(onFoot)}|(?:från|from|till|to)_(?:the_|den_)?(?:${landmark}|centrum|stan
      |town|here))
    |promenadavstånd
    |gångavstånd
    |walking_distance
    |on_foot_from
    |till_fots_från)${TO}`,
);

/** "Buss 4 till", "ta bussen mot", "gå av vid", any stop. */
const transport = findAll(
  'directions',
  pattern`${FROM}(?:(?:buss|stadsbuss|bussen|busslinje|linje|tåg|spårvagn|bus|tram|train)(?:_(?:nr|nummer
      |linje|no|number|line))?[.]?_\d{1,3}[a-z]?_(?:till|mot|från|och|to|towards|from|going|stannar
      |går|stops|runs|runt|utanför)${TO}
    |(?:ta|tag|take|åk|med|catch|hoppa_på)_(?:the_|med_)?(?:buss|bussen|stadsbuss|tåget|tåg|bus
      |train|tram|line|linje|spårvagn)(?:_(?:nr|nummer|linje|no|number|line))?_(?:\d{1,3}|till|mot
      |to|towards)${TO}
    |(?:buss|bus)_\d{1,3}${TO}
    |${anyOf(stops)}${TO}
    |(?:kliv|stig|gå|hoppa|kliver|stiger)_(?:av|ur)_(?:bussen|tåget|vid|på|i)${TO}
    |get_off_(?:at|the|when)${TO}
    |change_(?:bus|buses|trains)_at${TO}
    |byt_(?:buss|tåg)_(?:i|vid|på)${TO})`,
);

const nearStation = findAll(
  'directions',
  pattern`${FROM}(?:nära|i_närheten_av|nära_till|alldeles_vid|bredvid|bakom|mitt_emot|mittemot|utanför
    |near|close_to|next_to|behind|opposite|outside)_(?:the_)?(?:[a-zåäö]+_)?${anyOf(stations)}${TO}`,
);

/** Roads, junctions and where to park. */
const byRoad = findAll(
  'directions',
  pattern`${FROM}(?:(?:avfart|avfarten|trafikplats|exit|junction)_(?:nr_)?\d{1,3}${TO}
    |(?:längs|efter|utmed|utefter|följ|invid|vid|along|off|follow|on)_(?:the_)?(?:riksväg|länsväg
      |väg|europaväg|highway|route|road|motorway)_(?:nr_)?E?_?\d{1,3}${TO}
    |(?:längs|efter|utmed|utefter|följ|invid|along|off|follow)_(?:the_)?E_?\d{1,2}${TO}
    |(?:i|vid|efter|at|after)_(?:the_)?(?:rondellen|trafikljuset|trafikljusen|vägskälet|korsningen
      |järnvägskorsningen|roundabout|traffic_lights?|crossroads|fork|intersection|junction)${TO}
    |(?:korsningen|crossing)_(?:av|mellan|of|between)_
    |(?:parkera|parkering_finns|park)_(?:(?:bilen|the_car|your_car)_)?(?:vid|på|bakom|utanför|at
      |behind|outside|by)_|följ_(?:vägen|skyltarna|stigen|älven|ån|gatan)${TO}
    |follow_the_(?:road|signs|path|river|street|track)${TO}
    |(?:över|under|across|over)_(?:the_)?(?:bron|bridge|viadukten|viaduct|järnvägen|railway)_(?:och
      |and|så|then|till|to)${TO}
    |(?:rakt_fram|straight_ahead|straight_on)_(?:till|tills|genom|i|vid|to|until|past|for|through
      |at)${TO}
    |(?:åk|kör|gå|drive|head|cykla|walk)_(?:norrut|söderut|österut|västerut|north|south|east|west
      |mot|towards)${TO}|(?:exit|leave)_the_(?:train|bus|tram)${TO}
    |(?:gå|kör|åk|cykla|promenera|fortsätt|walk|drive|go|continue)_(?:förbi|genom|över|längs|runt
      |bakom|past|through|across|along|around)_(?:the_)?${landmark}${TO})`,
);

/** "Åk till Låtsasberg", "så möter vi upp": the way told as an agreement. */
const meeting = findAll(
  'directions',
  pattern`${FROM}(?:(?:så_)?(?:möter|hämtar)_(?:vi|jag)_(?:(?:upp|dig|er)_?){1,2}(?:vid|på|utanför|där|$
      |[.!,])
    |ring_när_du_(?:är|kommer)_(?:framme|vid|utanför|till)
    |vi_(?:möter|hämtar)_(?:upp_)?(?:dig|er)_(?:vid|på|utanför)
    |(?:we|i)(?:_will|'ll)?_(?:meet|pick)_you_(?:up_)?(?:at|by|outside)
    |call_when_you_(?:are_at|reach|get_to)
    |(?:så_)?möter_(?:vi|jag)_upp)`,
);
const goTo = findAll(
  'directions',
  exactCase`(?<![${LETTER}])(?:(?:[Kk]ör|[Åå]k|[Dd]rive|[Tt]a_dig|[Tt]ravel)_(?:till|to)
    |(?:tar|svänger|viker|kör|åker|tag|ta|sväng|vik)_(?:(?:du|ni|man)_)?(?:av_)?(?:mot|vid|in_på
      |in_mot)
    |turn_off_(?:to|towards|at))_[A-ZÅÄÖ][${LETTER}]+`,
);

const roadWords = `avfart, avfarten, trafikplats, exit, junction, riksväg, länsväg, väg, europaväg, highway, route,
  road, motorway, rondellen, trafikljuset, trafikljusen, vägskälet, korsningen, järnvägskorsningen,
  roundabout, traffic light, traffic lights, crossroads, fork, intersection, hörnet, corner,
  parkera, parkering, park, följ, follow, bron, bridge, viadukten, viaduct, järnvägen, railway,
  rakt, straight, åk, kör, gå, drive, head, cykla, walk, exit, leave, promenera, fortsätt, go,
  continue`;

/** "hörnet av Storgatan": corners of screens are everywhere. */
const corner = findAll(
  'directions',
  exactCase`(?<![${LETTER}])(?:[Hh]örnet|[Cc]orner)_(?:av|mellan|of|between)_[A-ZÅÄÖ]`,
);

export const directions: RuleGroup[] = [
  { word: isWordOf('hörnet, corner'), rules: [corner] },
  { word: isWordOf(turnWords), rules: [turns] },
  { word: isWordOf(distanceUnits), rules: [distance] },
  {
    word: isWordOf('möter, hämtar, framme, ring, meet, pick, call'),
    rules: [meeting],
  },
  {
    word: isWordOf(
      'kör, åk, drive, dig, travel, tar, svänger, viker, åker, tag, ta, sväng, vik, turn',
    ),
    rules: [goTo],
  },
  { digits: true, text: /\d(?:m|km)(?![a-z])/i, rules: [distance] },
  {
    word: isWordOf(
      'min, minuter, minutes, minute, kvart, timme, promenadavstånd, gångavstånd, walking, foot, fots',
    ),
    rules: [walk],
  },
  {
    word: isWordOf(
      stops,
      `buss, stadsbuss, bussen, busslinje, linje, tåg, tåget, spårvagn, bus, buses, tram, train, line, trains, kliv,
       stig, gå, hoppa, kliver, stiger, get, byt`,
    ),
    rules: [transport],
  },
  { word: isWordOf(stations, 'center, centre, terminal'), rules: [nearStation] },
  { word: isWordOf(roadWords), rules: [byRoad] },
  { digits: true, text: /[Ee] ?\d/, rules: [byRoad] },
];
