import { core } from './core.ts';
import type { Counted, Word } from './word.ts';

/** Swedish texts of the elements. The other languages are typed by this table. */
export const sv = {
  ...core.sv,

  // The directory
  found: { one: '{0} verksamhet', other: '{0} verksamheter' },
  municipality: 'Kommun',
  supportIn: 'Stöd i',
  areaUnknown: 'Stöd, område inte känt',
  nationwide: 'Stöd i hela landet',
  socialServices: 'Kommunens socialtjänst –',
  beforeYouCall: 'Innan du ringer:',

  // A service
  fictional: 'PÅHITTAT',
  forWhom: 'För',
  'audience.everyone': 'alla',
  'audience.women': 'kvinnor',
  'audience.men': 'män',
  'audience.trans-persons': 'transpersoner',
  'audience.lgbtqi-persons': 'hbtqi-personer',
  'audience.children': 'barn',
  'audience.young-persons': 'unga',
  'audience.relatives': 'närstående',
  'audience.honor-exposed': 'utsatta för hedersrelaterat våld',
  'audience.crime-victims': 'brottsutsatta',
  'audience.violence-users': 'den som utövar våld',
  'audience.professionals': 'yrkesverksamma',
  numberUnknown: 'numret är inte känt här',
  'channel.phone': 'Telefon',
  'channel.sms': 'Sms',
  'channel.chat': 'Chatt',
  'channel.email': 'E-post',
  'channel.text-telephone': 'Texttelefon',
  'channel.relay': 'Samtalsförmedling',
  'channel.web': 'Webbplats',
  emailStays: 'E-post sparas i din e-postlåda.',
  statedHours: 'Uppgiven tid:',
  withdrawn: 'gäller inte längre',
  'free.yes': 'gratis',
  'free.no': 'inte gratis',
  'anonymous.yes': 'anonymt',
  'anonymous.no': 'inte anonymt',
  'interpreter.yes': 'med tolk',
  'interpreter.no': 'inte med tolk',
  'bill.yes': 'syns på telefonräkningen',
  'bill.no': 'syns inte på telefonräkningen',
  'bill.unknown': 'inte känt om det syns på telefonräkningen',
  conflict: 'En annan källa:',
  sourceAbout: 'Källan är från omkring {0}, läst {1}.',
  sourceUndated: 'Källan är utan datum, läst {1}.',
  verified: 'Kontrollerad hos verksamheten {0}.',

  // A plan
  noPlan: 'Ingen plan är känd här.',
  planPeriod: 'Planens period {0}.',
  'planPeriod.ended': 'Planens period {0} är över.',
  'planPeriod.running': 'Planens period {0} pågår.',
  'planPeriod.upcoming': 'Planens period {0} har inte börjat.',
  'planPeriod.unknown': 'Planens period {0} har inget känt slut.',
  noSuccessor: 'Ingen efterföljande plan är känd, sökt {0}.',
  successor: 'Efterföljande plan:',
  area: 'Område',
  purpose: 'Syfte',
  startingPoint: 'Utgångspunkt',
  mandate: 'Uppdrag',
  platform: 'Plattform',
  participants: 'Deltagare',
  coordinator: 'Samordnare',
  emphasized: 'Särskilt fokus:',
  sharedBy: 'Gemensamt ansvar:',
  duties: 'Varje medlem i nätverket har ansvar att',
  goals: 'Planens mål',
  validTo: 'Gäller t.o.m. {0}.',
  wasValidTo: 'Gällde t.o.m. {0}.',
  aboutPublication: 'Om publikationen',
  'publication.publisher': 'Utgivare',
  'publication.seriesNumber': 'Löpnummer',
  'publication.diaryNumber': 'Diarienummer',
  'publication.issn': 'ISSN (seriens)',
  'publication.year': 'Publiceringsår',
  'publication.pages': 'Sidantal',
  'publication.type': 'Publikationstyp',
  'publication.contact': 'Kontakt',
  notGiven: 'Inget värde angivet',
  unknown: 'Inte känt',
  readOn: 'läst {0}',
  goal: 'Mål',
  title: 'Aktivitet',
  responsible: 'Ansvarig',
  timing: 'Tid',
  status: 'Status',
  'status.completed': 'genomförd',
  'status.continuing': 'genomförs löpande',
  'status.in-progress': 'pågår',
  'status.not-started': 'inte påbörjad',
  'status.paused': 'pausad',
  'status.dropped': 'utgår',
  notAsked: 'inte med i någon uppföljning',
  more: 'Visa {0} till',

  // Networks
  networks: 'Nätverk',
  noNetworks: 'Inga nätverk är kända här.',
  audience: 'Målgrupp',
  coordinatedBy: 'Samordnas av',
  members: 'Medlemmar',
  noMembers: 'Källan namnger inga medlemmar.',
  size: 'Storlek',
  about: 'cirka {0}',
  newsletter: 'Nyhetsbrev',
  platformOf: 'Plattform för',
  asOf: 'Enligt källan {0}.',
  'field.violence-against-women': 'Mäns våld mot kvinnor',
  'field.gender-equality': 'Jämställdhet',

  // Activities
  activities: 'Aktiviteter',
  noActivities: 'Inga aktiviteter i planen är kända här.',
  missing: 'Aktiviteten finns inte i den här planen.',
  showAll: 'Visa alla {0} aktiviteter',
  count: { one: '{0} aktivitet', other: '{0} aktiviteter' },
  countOf: '{0} av {1} aktiviteter',
  search: 'Sök i aktiviteterna',
  targetGroup: 'Målgrupp',
  onlyFocus: 'Bara särskilt fokus',
  any: 'Alla',
  list: 'Lista',
  table: 'Tabell',
  clear: 'Rensa alla val',
  nothing: 'Ingen aktivitet passar alla dina val.',
  widen: 'Vidga urvalet:',
  without: 'Ta bort ”{0}” (ger {1})',
  others: 'och {0} till',
  read: 'Läs mer',
  readAbout: 'om',
  focus: 'Särskilt fokus',
  cooperating: 'Samverkar',
  violence: 'Våld',
  indicators: 'Mäts genom',
  place: 'Plats i planen',
  followUps: 'Uppföljningar',
  'group.exposed-adults': 'utsatta vuxna',
  'group.children': 'barn',
  'group.violence-users': 'personer som utövar våld',
  'group.professionals': 'yrkesverksamma',
  'violence.close-relationships': 'våld i nära relationer',
  'violence.honor-related': 'hedersrelaterat våld',
  'violence.prostitution-and-trafficking': 'prostitution och människohandel',
  'violence.sexual-violence': 'sexuellt våld',
  'violence.digital': 'digitalt våld',
  'violence.other': 'annat våld',

  // Progress
  progress: 'Uppföljning',
  noFollowUps: 'Ingen uppföljning är känd.',
  latest: 'Status enligt den senaste uppföljning som frågade: {0}.',
  byGoal: 'Status per mål',
  allGoals: 'Hela planen',
  noGoal: 'Utan mål',
  severalGoals: 'En aktivitet kan höra till flera mål.',
  timeline: 'Tidslinje',
  timeUnknown: 'tid inte känd',
  today: 'I dag, {0}',
  rounds: 'Medlemmarnas åtaganden',
  reportedBy: 'Rapporterad av',
  asked: '{0} tillfrågades, {1} svarade.',
  nobodyAsked: 'Ingen medlem tillfrågades om åtaganden.',
  organization: 'Medlem',
  answer: 'Svar',
  answered: 'svarade',
  notAnswered: 'tillfrågades, svarade inte',
  answeredWithoutText: 'Svarade, utan egen text.',
  asTable: 'Som tabell:',
} satisfies Record<string, Word>;

/** The texts of the elements in one language, complete. */
export type Words = {
  [Key in keyof typeof sv]: (typeof sv)[Key] extends string ? string : Counted;
};

/**
 * Words on which somebody's safety may hang. In a language that no translator has reviewed they stand
 * in Swedish and English instead.
 */
export const safetyKeys = [
  'inDanger',
  'call',
  'exposed',
  'or',
  'unconfirmed',
  'withdrawn',
  'beforeYouCall',
  'emailStays',
  'bill.yes',
  'bill.no',
  'bill.unknown',
] as const satisfies (keyof Words)[];
export type SafetyKey = (typeof safetyKeys)[number];

/** A language that waits for its review, and says so. */
export type Translation = Omit<Words, SafetyKey> & { notReviewed: string };

/** A word in the reviewed languages, in the answer of one that is not. */
export interface Reviewed {
  sv: string;
  en: string;
}

/** The words as a view gets them: from data that may be older or newer than it, so any may be missing. */
export type ViewWords = Partial<Omit<Words, SafetyKey> & Record<SafetyKey, string | Reviewed>>;
