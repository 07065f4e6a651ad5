import { coverageOf } from '../../../api/resources/coverage.ts';
import { contactStanding } from '../../../data/rules/evidence.ts';
import type { Area } from '../../../data/schema/area.ts';
import type { SupportKind, SupportService } from '../../../data/schema/support-service.ts';
import { html } from '../layout.ts';
import type { Bilingual, SiteContext, SiteLanguage, SitePage } from '../page.ts';
import { scrollTable } from '../table.ts';

const text = {
  sv: {
    heading: 'Vad som är känt i varje kommun',
    lead: 'Tabellen visar vilka slags stöd för den som är utsatt som finns i våra data. ”Inte känt” betyder att vi inte har läst om det, inte att det saknas.',
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
    lead: 'The table shows which kinds of support for exposed persons are in our data. “Not known” means that we have not read about it, not that there is none.',
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

const kindNames: Record<SupportKind, Bilingual> = {
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

export const coveragePage: SitePage = {
  path: { sv: '/sv/data/tackning', en: '/en/data/coverage' },
  title: { sv: 'Täckning', en: 'Coverage' },
  description: {
    sv: 'Vad som är känt, inte känt och okontrollerat i varje kommun i Värmland.',
    en: 'What is known, not known and unverified in each municipality of Värmland.',
  },
  wide: true,
  main: (language, context) => {
    const words = text[language];
    const { services } = context.region;
    const channels = services.flatMap((service) => service.channels);
    const verified = channels.filter((channel) => contactStanding(channel) === 'verified');
    const unplaced = services.filter(({ areaIds }) => areaIds.length === 0);
    const { same, table } = rowsOf(language, context);
    const correct = context.pages.find(({ path }) => path.sv === '/sv/data/ratta');
    return html`
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      <p>
        ${words.verified(verified.length, channels.length)} ${words.areaUnknown(unplaced.length)}
      </p>
      <section aria-labelledby="same">
        <h2 id="same">${words.everywhere}</h2>
        <dl class="facts">
          ${same.map(
            ([kind, what]) => html`
              <dt>${kind}</dt>
              <dd>${what}</dd>
            `,
          )}
        </dl>
      </section>
      <section aria-labelledby="differ">
        <h2 id="differ">${words.table}</h2>
        ${scrollTable(words.table, [words.municipality, ...table.kinds], table.rows)}
      </section>
      <section aria-labelledby="more">
        <h2 id="more">${words.help}</h2>
        <p>
          ${correct ? html`<a href="${correct.path[language]}">${words.helpText}</a><br />` : ''}
          <a href="/frid/v1/coverage">${words.asData}</a>
        </p>
      </section>
    `;
  },
};

/** What is the same in all municipalities is said once; the rest is a table of municipalities and kinds. */
function rowsOf(language: SiteLanguage, { facts, region }: SiteContext) {
  const coverage = coverageOf(facts.dataset, null).filter(({ list }) => list === 'exposed');
  const services = new Map(region.services.map((service) => [service.id, service]));
  const municipalities = region.areas
    .filter(({ partOfId }) => partOfId === region.region.areaId)
    .sort((a, b) => a.name.sv.localeCompare(b.name.sv, 'sv'));
  const kinds = [...new Set(coverage.map(({ kind }) => kind))];
  const cell = (area: Area, kind: SupportKind) =>
    inWords(
      language,
      coverage
        .find((one) => one.areaId === area.id && one.kind === kind)
        ?.evidence.flatMap((id) => services.get(id) ?? []) ?? [],
      region.region.areaId,
    );
  const isSame = (kind: SupportKind) =>
    new Set(municipalities.map((area) => cell(area, kind))).size === 1;
  const differing = kinds.filter((kind) => !isSame(kind));
  const name = (area: Area) => area.name[language] ?? area.name.sv;
  return {
    same: kinds
      .filter(isSame)
      .map((kind) => [kindNames[kind][language], cell(municipalities[0]!, kind)] as const),
    table: {
      kinds: differing.map((kind) => kindNames[kind][language]),
      rows: municipalities.map((area) => [
        name(area),
        ...differing.map((kind) => cell(area, kind)),
      ]),
    },
  };
}

/** "2 in the county, unverified": the nearest that is known, and whether anybody has asked. */
function inWords(
  language: SiteLanguage,
  evidence: readonly SupportService[],
  countyId: string,
): string {
  const words = text[language];
  const byReach = Map.groupBy(evidence, ({ areaIds }) =>
    areaIds.includes('se') ? 'national' : areaIds.includes(countyId) ? 'county' : 'local',
  );
  const nearest = (['local', 'county', 'national'] as const).find((reach) => byReach.has(reach));
  if (!nearest) return words.nothing;
  const counted = byReach.get(nearest)!;
  const standings = counted.flatMap(({ channels }) => channels.map(contactStanding));
  const standing = !standings.length
    ? words.noContact
    : standings.includes('verified')
      ? words.isVerified
      : standings.includes('unverified')
        ? words.isUnverified
        : words.isUnconfirmed;
  return `${counted.length} ${words[nearest]}, ${standing}`;
}
