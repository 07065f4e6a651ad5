import { dateInWords } from '../../../components/text/dates.ts';
import { coverageOf } from '../../../api/resources/coverage.ts';
import { contactStanding } from '../../../data/rules/evidence.ts';
import type { AbsenceStatement } from '../../../data/schema/absence-statement.ts';
import type { Area } from '../../../data/schema/area.ts';
import type { SupportKind, SupportService } from '../../../data/schema/support-service.ts';
import { html } from '../layout.ts';
import type { SiteContext, SiteLanguage, SitePage } from '../page.ts';
import { scrollTable } from '../table.ts';
import { coverageText as text, kindNames } from './coverage-text.ts';

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
  const day = facts.archive.manifests.at(-1)?.releasedOn ?? null;
  const coverage = coverageOf(facts.dataset, day).filter(({ list }) => list === 'exposed');
  const statements = new Map(facts.dataset['absence-statements'].map((one) => [one.id, one]));
  const services = new Map(region.services.map((service) => [service.id, service]));
  const municipalities = region.areas
    .filter(({ partOfId }) => partOfId === region.region.areaId)
    .sort((a, b) => a.name.sv.localeCompare(b.name.sv, 'sv'));
  const kinds = [...new Set(coverage.map(({ kind }) => kind))];
  const cell = (area: Area, kind: SupportKind) => {
    const found = coverage.find((one) => one.areaId === area.id && one.kind === kind);
    const evidence = found?.evidence.flatMap((id) => services.get(id) ?? []) ?? [];
    const said = found?.statements.flatMap((id) => statements.get(id) ?? []) ?? [];
    return inWords(language, { evidence, said, countyId: region.region.areaId });
  };
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

interface Known {
  readonly evidence: readonly SupportService[];
  readonly said: readonly AbsenceStatement[];
  readonly countyId: string;
}

/** "2 in the county, unverified; none in the municipality, it says itself, 12 May 2026". */
export function inWords(language: SiteLanguage, { evidence, said, countyId }: Known): string {
  const words = text[language];
  const stated = said.map(({ statedOn }) => statedOn).sort();
  const missing = stated.slice(-1).map((day) => words.missing(dateInWords({ language }, day)));
  const known = nearestKnown(language, evidence, countyId);
  return [...known, ...missing].join('; ') || words.nothing;
}

/** The nearest that is known, and whether anybody has asked. */
function nearestKnown(
  language: SiteLanguage,
  evidence: Known['evidence'],
  countyId: string,
): string[] {
  const words = text[language];
  const byReach = Map.groupBy(evidence, ({ areaIds }) =>
    areaIds.includes('se') ? 'national' : areaIds.includes(countyId) ? 'county' : 'local',
  );
  const nearest = (['local', 'county', 'national'] as const).find((reach) => byReach.has(reach));
  if (!nearest) return [];
  const counted = byReach.get(nearest)!;
  const standings = counted.flatMap(({ channels }) => channels.map(contactStanding));
  const standing = !standings.length
    ? words.noContact
    : standings.includes('verified')
      ? words.isVerified
      : standings.includes('unverified')
        ? words.isUnverified
        : words.isUnconfirmed;
  return [`${counted.length} ${words[nearest]}, ${standing}`];
}
