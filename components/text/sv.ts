/** Swedish texts of the elements. The other languages are typed by this table. */
export const sv = {
  // The emergency block
  inDanger: 'Är du i fara nu?',
  call: 'Ring',
  exposed: 'Är du utsatt för hot eller våld?',
  or: 'eller',
  about: 'cirka',
  unconfirmed: 'obekräftat',

  // States
  loading: 'Hämtar …',
  failed: 'Uppgifterna kunde inte hämtas.',
  retry: 'Försök igen',
  noPlan: 'Ingen plan är känd här.',
  found: (count: number) => `${count} ${count === 1 ? 'verksamhet' : 'verksamheter'}`,

  // The directory
  municipality: 'Kommun',
  supportIn: 'Stöd i',
  areaUnknown: 'Stöd, område inte känt',
  nationwide: 'Stöd i hela landet',
  socialServices: 'Kommunens socialtjänst –',
  beforeYouCall: 'Innan du ringer:',

  // A service
  fictional: 'PÅHITTAT',
  forWhom: 'För',
  audiences: {
    everyone: 'alla',
    women: 'kvinnor',
    men: 'män',
    'trans-persons': 'transpersoner',
    'lgbtqi-persons': 'hbtqi-personer',
    children: 'barn',
    'young-persons': 'unga',
    relatives: 'närstående',
    'honor-exposed': 'utsatta för hedersrelaterat våld',
    'crime-victims': 'brottsutsatta',
  },
  numberUnknown: 'numret är inte känt här',
  channels: {
    phone: 'Telefon',
    sms: 'Sms',
    chat: 'Chatt',
    email: 'E-post',
    'text-telephone': 'Texttelefon',
    relay: 'Samtalsförmedling',
    web: 'Webbplats',
  },
  emailStays: 'E-post sparas i din e-postlåda.',
  statedHours: 'Uppgiven tid:',
  not: 'inte ',
  withdrawn: 'gäller inte längre',
  free: 'gratis',
  anonymous: 'anonymt',
  showsOnBill: {
    yes: 'syns på telefonräkningen',
    no: 'syns inte på telefonräkningen',
    unknown: 'inte känt om det syns på telefonräkningen',
  },
  interpreter: 'med tolk',
  conflict: 'En annan källa:',
  source: (
    pageDate: string | null | undefined,
    isApproximate: boolean,
    readOn: string | null | undefined,
  ) =>
    `Källan är ${pageDate ? `från ${isApproximate ? 'omkring ' : ''}${pageDate}` : 'utan datum'}, läst ${readOn}.`,
  verified: (date?: string | null) =>
    date ? `Kontrollerad hos verksamheten ${date}.` : 'Inte kontrollerad hos verksamheten.',
};

export type Words = typeof sv;
