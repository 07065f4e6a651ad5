import type { SupportKind } from '../../../data/schema/support-service.ts';
import type { Bilingual } from '../page.ts';

/** What the page about coverage says. */
export const coverageText = {
  sv: {
    heading: 'Vad som är känt i varje kommun',
    lead: 'Tabellen visar vilka slags stöd för den som är utsatt som finns i våra data. ”Inte känt” betyder att vi inte har läst om det, inte att det saknas. ”Saknas” står bara där kommunen själv har sagt det, i 24 månader från den dagen.',
    verified: (verified: number, all: number) =>
      verified === 0
        ? `Ingen av de ${all} kontaktvägarna är kontrollerad hos verksamheten.`
        : `${verified} av ${all} kontaktvägar är kontrollerade hos verksamheten.`,
    areaUnknown: (count: number) =>
      count === 0
        ? ''
        : count === 1
          ? 'En verksamhet i länet räknas inte här, för ingen källa säger vilka kommuner den gäller.'
          : `${count} verksamheter i länet räknas inte här, för ingen källa säger vilka kommuner de gäller.`,
    everywhere: 'Samma i hela länet',
    table: 'Där kommunerna skiljer sig åt',
    municipality: 'Kommun',
    nothing: 'inte känt',
    missing: (day: string) => `saknas i kommunen enligt den själv, ${day}`,
    national: 'i hela landet',
    county: 'i länet',
    local: 'i kommunen',
    isVerified: 'kontrollerat',
    isUnverified: 'okontrollerat',
    isUnconfirmed: 'obekräftat',
    noContact: 'numret är inte känt',
    help: 'Vet du mer?',
    helpText: 'Så rättar du en uppgift eller berättar om en som fattas',
    asData: 'Samma uppgifter som data',
  },
  en: {
    heading: 'What is known in each municipality',
    lead: 'The table shows which kinds of support for exposed persons are in our data. “Not known” means that we have not read about it, not that there is none. “None” stands only where the municipality itself has said so, for 24 months from that day.',
    verified: (verified: number, all: number) =>
      verified === 0
        ? `None of the ${all} contacts is verified with the service.`
        : `${verified} of ${all} contacts are verified with the service.`,
    areaUnknown: (count: number) =>
      count === 0
        ? ''
        : count === 1
          ? 'One service in the county is not counted here, since no source says which municipalities it serves.'
          : `${count} services in the county are not counted here, since no source says which municipalities they serve.`,
    everywhere: 'The same in the whole county',
    table: 'Where the municipalities differ',
    municipality: 'Municipality',
    nothing: 'not known',
    missing: (day: string) => `none in the municipality, it says itself, ${day}`,
    national: 'in the whole country',
    county: 'in the county',
    local: 'in the municipality',
    isVerified: 'verified',
    isUnverified: 'unverified',
    isUnconfirmed: 'unconfirmed',
    noContact: 'the number is not known',
    help: 'Do you know more?',
    helpText: 'How to correct a fact or tell of a missing one',
    asData: 'The same facts as data',
  },
} as const;

/** What a kind of support is called. */
export const kindNames: Record<SupportKind, Bilingual> = {
  emergency: { sv: 'Nödnummer', en: 'Emergency number' },
  police: { sv: 'Polis', en: 'Police' },
  'health-advice': { sv: 'Råd om vård', en: 'Health advice' },
  helpline: { sv: 'Stödlinje', en: 'Helpline' },
  'womens-support': { sv: 'Kvinnojour', en: 'Women’s support' },
  'youth-support': { sv: 'Stöd för unga', en: 'Support for young persons' },
  'crime-victim-support': { sv: 'Brottsofferstöd', en: 'Support for victims of crime' },
  'honor-related-advice': { sv: 'Råd om hedersvåld', en: 'Advice on honor-related violence' },
  'suicide-prevention': { sv: 'Stöd vid självmordstankar', en: 'Suicide prevention' },
  'social-services': { sv: 'Socialtjänst', en: 'Social services' },
  'behavior-change': { sv: 'Stöd att sluta använda våld', en: 'Support to stop using violence' },
  'crisis-counseling': { sv: 'Samtal i kris', en: 'Crisis counseling' },
  'professional-advice': { sv: 'Råd till yrkesverksamma', en: 'Advice for professionals' },
};
