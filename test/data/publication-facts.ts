import type { CollectionName } from '../../data/collections.ts';

/** One fact of the source document, and the three places where a user finds it. */
export interface PublicationFact {
  /** The words of the source, exactly as they stand there. */
  fact: string;
  collection: CollectionName;
  id: string;
  /** JSON pointer (RFC 6901) in the record. */
  pointer: string;
  /** The value there, or an expression that the text there matches. */
  expected: unknown;
  /** Answer of the API that is the record, or that lists it. */
  api: string;
  /** Swedish text that is visible in the element; white space does not count. */
  widget: { element: 'frid-plan-summary'; text: string };
}

type Row = [fact: string, pointer: string, expected: unknown, visible: string];

const planId = 'varmland-2018-2021';
const platformId = 'myndighetssamverkan-vald-i-nara-relationer';
const title = 'Förebygga och bekämpa mäns våld mot kvinnor - handlingsplan för Värmland 2018-2021';

const mandateSentence =
  'Länsstyrelserna ska i samverkan med kommuner, landsting, myndigheter, det civila samhället och näringslivet';
const startSentence =
  'Utgångspunkten för handlingsplanen är den nationella strategin för att förebygga och bekämpa mäns våld mot kvinnor.';
const platformSentence =
  'I Värmland finns ett myndighetsgemensamt nätverk mot våld i nära relationer vilket utgör plattformen för den regionala handlingsplanen.';
const participantSentence =
  'Även civilsamhället och näringslivet kommer att finnas med i arbetet att genomföra handlingsplanen.';
const purposeSentence = 'Ett syfte bör vara att förbättra insatser till enskilda barn och vuxna.';

/**
 * Everything the landing page says, row by row and sentence by sentence. "regional strategier" is a
 * slip of the pen there; the record says "regionala", as data/README.md tells.
 */
export const facts: PublicationFact[] = [
  ...publication(
    [title, '/title/sv', title, title],
    ['Löpnummer:\n2018:13', '/seriesNumber', '2018:13', 'Löpnummer 2018:13'],
    ['Diarienummer:', '/diaryNumber', null, 'Diarienummer'],
    ['Inget värde angivet', '/notGiven/0', 'diaryNumber', 'Diarienummer Inget värde angivet'],
    ['ISBN/ISSN-nr:\n0284-6845', '/issn', '0284-6845', '0284-6845'],
    ['Publiceringsår:\n2018', '/year', 2018, 'Publiceringsår 2018'],
    ['Sidantal:\n20', '/pages', 20, 'Sidantal 20'],
    [
      'Publikationstyp:\nPlaneringsunderlag',
      '/type/sv',
      'Planeringsunderlag',
      'Publikationstyp Planeringsunderlag',
    ],
    ['Kontakt', '/contact', null, 'Kontakt Inget värde angivet'],
    ['Kontakt', '/notGiven/1', 'contact', 'Kontakt Inget värde angivet'],
  ),
  ...mandate(
    ['I regeringsbeslut', '/decidedById', 'regeringen', 'Regeringsbeslut'],
    ['regeringsbeslut 2017-12-18', '/decidedOn', '2017-12-18', 'Regeringsbeslut 2017-12-18'],
    ['ska Länsstyrelserna', '/addresseeKinds/0', 'county-administrative-boards', mandateSentence],
    ['i samverkan med kommuner', '/cooperatingKinds/0', 'municipalities', mandateSentence],
    ['landsting', '/cooperatingKinds/1', 'county-councils', mandateSentence],
    ['myndigheter', '/cooperatingKinds/2', 'authorities', mandateSentence],
    ['det civila samhället', '/cooperatingKinds/3', 'civil-society', mandateSentence],
    ['och näringslivet', '/cooperatingKinds/4', 'business', mandateSentence],
    [
      'utveckla sektorsövergripande regional strategier och handlingsplaner',
      '/assignment/sv',
      /utveckla sektorsövergripande regionala strategier och handlingsplaner/,
      'utveckla sektorsövergripande regionala strategier och handlingsplaner',
    ],
    [
      'i syfte att bekämpa mäns våld mot kvinnor',
      '/purpose/sv',
      'I syfte att bekämpa mäns våld mot kvinnor.',
      'I syfte att bekämpa mäns våld mot kvinnor.',
    ],
  ),
  ...plan(
    [title, '/title/sv', title, title],
    ['för Värmland', '/areaId', '17', 'Värmland'],
    ['2018-2021', '/period/from', '2018', '2018–2021'],
    ['2018-2021', '/period/to', '2021', '2018–2021'],
    [platformSentence, '/platformNote/sv', platformSentence, platformSentence],
    [
      platformSentence,
      '/platformNetworkId',
      platformId,
      'Myndighetssamverkan våld i nära relationer',
    ],
    [participantSentence, '/participantNote/sv', participantSentence, participantSentence],
    ['myndighetsgemensamt', '/participantKinds/0', 'authorities', 'myndighetsgemensamt'],
    ['Även civilsamhället', '/participantKinds/1', 'civil-society', 'Även civilsamhället'],
    ['och näringslivet', '/participantKinds/2', 'business', 'och näringslivet'],
    [startSentence, '/startingPoint/sv', startSentence, startSentence],
    [
      'den nationella strategin för att förebygga och bekämpa mäns våld mot kvinnor',
      '/strategyId',
      'nationell-strategi-2017-2026',
      'Ett utökat och verkningsfullt förebyggande arbete mot våld.',
    ],
    [purposeSentence, '/purpose/sv', purposeSentence, purposeSentence],
    [
      'Grunden för att kunna arbeta mot mäns våld mot kvinnor är att synliggöra våldet genom att fråga om våld – både om våldsutsatthet och våldsutövande.',
      '/rationale/sv',
      /^Grunden för att kunna arbeta mot mäns våld mot kvinnor är att synliggöra våldet genom/,
      'Grunden för att kunna arbeta mot mäns våld mot kvinnor är att synliggöra våldet genom att fråga om våld',
    ],
    [
      'Varje medlem i nätverket för myndighetssamverkan har i ansvar att förankra handlingsplanen i den egna organisationen',
      '/memberDuties/0/text/sv',
      'förankra handlingsplanen i den egna organisationen',
      'förankra handlingsplanen i den egna organisationen',
    ],
    [
      'och därefter implementera',
      '/memberDuties/1/text/sv',
      'därefter implementera arbetet',
      'därefter implementera arbetet',
    ],
    [
      'och förbättra arbetet.',
      '/memberDuties/2/text/sv',
      'därefter förbättra arbetet',
      'därefter förbättra arbetet',
    ],
    [
      'Ansvaret innebär också att fortsätta göra den nationella och regionala strategin känd i länet till både myndigheter, civilsamhället och näringslivet.',
      '/memberDuties/3/text/sv',
      /^fortsätta göra den nationella och regionala strategin känd i länet till både myndigheter/,
      'fortsätta göra den nationella och regionala strategin känd i länet till både myndigheter, civilsamhället och näringslivet',
    ],
    ['Länsstyrelsen', '/coordinatorId', 'lansstyrelsen-varmland', 'Länsstyrelsen Värmland'],
    [
      'samordnande myndighet inom området mäns våld mot kvinnor.',
      '/coordinatorNote/sv',
      'Samordnande myndighet inom området mäns våld mot kvinnor.',
      'Samordnande myndighet inom området mäns våld mot kvinnor.',
    ],
  ),
  ...activity(
    ['fråga om våld', '/title/sv', 'Fråga om våld', 'Fråga om våld'],
    ['våldsutsatthet', '/asksAbout/0', 'exposure', 'både om våldsutsatthet och våldsutövande'],
    ['våldsutövande', '/asksAbout/1', 'use', 'både om våldsutsatthet och våldsutövande'],
    [
      'Därför är den aktiviteten i handlingsplanen fetmarkerad',
      '/emphasized',
      true,
      'Aktiviteten är fetmarkerad i handlingsplanen',
    ],
    [
      'och kommer att få särskilt fokus',
      '/emphasisReason/sv',
      /kommer att få särskilt fokus/,
      'kommer att få särskilt fokus',
    ],
    [
      'då samtliga myndigheter i nätverket har gemensamt ansvar att upptäcka och synliggöra våldet.',
      '/sharedByNetworkId',
      platformId,
      'då samtliga myndigheter i nätverket har gemensamt ansvar att upptäcka och synliggöra våldet.',
    ],
  ),
  ...network(platformId, 'Myndighetssamverkan våld i nära relationer'),
  ...network('kvinnofridsnatverket-for-socialtjansten', 'Kvinnofridsnätverket för socialtjänsten'),
  ...network('referensgruppen-for-ideella-aktorer', 'Referensgruppen för ideella aktörer'),
  ...network('referensgruppen-for-politiker', 'Referensgruppen för politiker'),
  ...genderEqualityNetwork(
    ['Inom området jämställdhet', '/field', 'gender-equality', 'Inom området jämställdhet'],
    [
      'samordnas ett nätverk och',
      '/memberNote/sv',
      /^Inom området jämställdhet samordnas ett nätverk\./,
      'Inom området jämställdhet samordnas ett nätverk.',
    ],
    [
      'ett nyhetsbrev ges ut fyra gånger per år till',
      '/newsletter/note/sv',
      /^Ett nyhetsbrev ges ut fyra gånger per år/,
      'Ett nyhetsbrev ges ut fyra gånger per år',
    ],
    ['fyra gånger per år', '/newsletter/issuesPerYear', 4, 'fyra gånger per år'],
    ['cirka 300', '/size/value', 300, 'cirka 300'],
    ['cirka 300', '/size/qualifier', 'about', 'cirka 300'],
    [
      'de cirka 300 olika aktörer som är anslutna till Ett Jämställt Värmland.',
      '/size/of/sv',
      'olika aktörer som är anslutna till Ett Jämställt Värmland',
      'cirka 300 olika aktörer som är anslutna till Ett Jämställt Värmland',
    ],
    ['Ett Jämställt Värmland', '/name/sv', 'Ett Jämställt Värmland', 'Ett Jämställt Värmland'],
  ),
];

function publication(...rows: Row[]): PublicationFact[] {
  return inRecord('publications', 'lansstyrelsen-varmland-2018-13', rows);
}

function mandate(...rows: Row[]): PublicationFact[] {
  return inRecord('mandates', 'regeringsbeslut-2017-12-18', rows);
}

function plan(...rows: Row[]): PublicationFact[] {
  return inRecord('plans', planId, rows);
}

/** An activity is listed under its plan. */
function activity(...rows: Row[]): PublicationFact[] {
  return inRecord('activities', 'fraga-om-vald', rows, `/frid/v1/plans/${planId}/activities`);
}

/** Each of the four networks: its name, who coordinates it, and as of when. */
function network(id: string, name: string): PublicationFact[] {
  return inRecord('networks', id, [
    [name, '/name/sv', name, name],
    ['Länsstyrelsen', '/coordinatorId', 'lansstyrelsen-varmland', 'Länsstyrelsen Värmland'],
    ['I nuläget finns nätverken', '/statedAsOf', '2018', 'Enligt källan 2018'],
  ]);
}

function genderEqualityNetwork(...rows: Row[]): PublicationFact[] {
  return inRecord('networks', 'ett-jamstallt-varmland', rows);
}

function inRecord(
  collection: CollectionName,
  id: string,
  rows: readonly Row[],
  api = `/frid/v1/${collection}/${id}`,
): PublicationFact[] {
  return rows.map(([fact, pointer, expected, text]) => ({
    ...{ fact, collection, id, pointer, expected, api },
    widget: { element: 'frid-plan-summary', text },
  }));
}
