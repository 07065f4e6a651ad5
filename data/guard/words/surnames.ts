import { anyOf, bare } from '../pattern.ts';
import { WordSet } from './word-set.ts';

/** Surnames that no ending gives away, and that are no place or everyday word of this field. */
const surnames = new WordSet(
  `abdi abdullah abdullahi abrahamsson ahmad ahmed ahmadi alexandersson ali alvarez amin andersen
    andrews asplund awad bako bauer becker begum bengtson bernadotte bianchi björk björn boman borg
    brandt brown bursell byström chen christensen cohen costa dahl dahlin davies diaz edin ek ekdahl
    eklöf ekman elfving eliasson ericson evans fagerlund falk farah fernandez fischer flink flodin
    fors franzen frisk garcia gonzalez granath grahn greene haddad hagel hagman hallin hamid hansen
    hassan hedin hedman hellman hernandez hoffmann holm hosseini huang hussain hussein hägg höglund
    ibrahim iqbal ismail ivanov ivanova jama jamshidi jensen jimenez johnson jones jung jørgensen
    kallin karim karimi kask khalil khan kim kovac kovalenko kowalska kowalski kristensen kumar
    kuusela larsen lehtonen lilja lind linde lindh lindell lindén linder linnarud liljegren ljung
    ljunggren lopez lundell lundin lång löf madsen malm martinez melin meyer mohamed mohammed
    mohamud mohammadi molin moradi morales moreno morris mustafa müller mäkelä nguyen nielsen
    nieminen noor nordin norell norén novak nowak nyman omar osman osmani pedersen perez petrov
    petrovic petersen popescu quist rahimi rahman ramirez ramos rask reis rezaei rivera rodriguez
    roos rosén rossi roth rydell rydén saleh salih salo salonen sanchez sandell sandin sandén
    schmidt schneider schultz shevchenko schröder silva sjödin sköld smith sorensen stolt stål stål
    sundin svärd sälg tallberg taylor tehrani thorén thelin thunberg torres tran turesson valentin
    virtanen wagner walker wallin warsame weber wester westin wiberg wiklund wilson winther wong
    yang yilmaz yusuf zetterlund zhang öhman öberg åberg åkerman öhrn öst osterman hägglund
    kaya demir celik sahin bondarenko tkachenko hakimi farhadi jafari shirazi barzani hagos tesfaye
    tekle kebede mengistu haile gebre`,
);

/** Endings that make a Swedish surname of a capitalized word after a given name. */
const endings = anyOf(
  `son, qvist, kvist, quist, gren, green, berg, bergh, strom, stroem, lund, lundh, dahl, blad, blom,
  blam, gard, holm, hult, hof, hoff, lof, lov, mark, ander, elius, enius, ling, feld, feldt, falt,
  hjelm, skold, stedt, stad, svard, torn, thorn, wall, vik, wik, rot, roth, stierna, stjarna,
  krona, crona, hammar, gran, back, backe, borg, bro, fors, kull, land, lind, lindh, nas, roos,
  rud, rudh, sjo, skog, strand, sund, ryd, torp, enko, sky, ska, skaya, ovic, inen`,
);
const ending = new RegExp(`(?:${endings}|[a-z]{3}man|[a-z]mann|[a-z]{2}ius|i[cć]|ov|ova|yan)$`);

/** The surest: what is made of these two is a surname wherever it stands. */
const beginnings = anyOf(
  `lind, lund, lof, sjo, ljung, nord, hall, hag, ny, ros, wall, west, lilje, sand, sten, berg, holm,
  dahl, ek, eke, as, hed, asp, alm, bjork, blom, sund, soder, oster, vester, wester, ceder, seger,
  gran, strom, fors, back, bergen, aker, akers, oh, nor, norr, hell, wik, vik, rost, rud, eng,
  engs, ang, angs, fager, ed, falk, gull, hog, hogs, malm`,
);
const ends = anyOf(
  `gren, berg, strom, lund, holm, man, quist, qvist, kvist, mark, blad, stedt, dahl, strand, vall,
  wall, roth`,
);
const sureEnding = new RegExp(`(?:[a-z]{2}sson|[a-z]{3}[qk]vist|(?:${beginnings})(?:${ends}))$`);

export function looksLikeSurname(word: string): boolean {
  const plain = nominative(word);
  return surnames.has(plain) || ending.test(plain) || surnames.has(word);
}

export function isSurelySurname(word: string): boolean {
  const plain = nominative(word);
  return (
    sureEnding.test(plain) || (plain.length > 4 && (surnames.has(word) || surnames.has(plain)))
  );
}

/** "Svenssons" names the same person as "Svensson". */
function nominative(word: string): string {
  const plain = bare(word);
  return /[^s]s$/.test(plain) && plain.length > 4 && !surnames.has(plain)
    ? plain.slice(0, -1)
    : plain;
}
