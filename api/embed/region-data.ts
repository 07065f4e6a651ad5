import { fallbackAsOf } from '../../components/static/index.ts';
import { collections, type CollectionName, type Dataset } from '../../data/collections.ts';
import { referencesIn } from '../../data/link/references.ts';
import { publicHolidays } from '../../data/rules/holidays.ts';
import { textsAt } from '../../data/schema-walk.ts';
import { RegionData } from '../../data/schema/region-data.ts';
import type { Publisher } from '../../data/schema/publisher.ts';
import type { Region } from '../../data/schema/region.ts';
import { SupportList, type SupportService } from '../../data/schema/support-service.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import type { LaterDocument } from '../http/answer-store.ts';
import { lineage } from '../resources/lineage.ts';
import { isWithdrawn } from '../resources/withdrawn.ts';
import { inEveryLanguage, wordsFor } from './languages.ts';

/** Facts, and which region each record came from. */
export interface Facts {
  readonly dataset: Dataset;
  readonly regions: readonly Region[];
  readonly regionOf: ReadonlyMap<object, string>;
}

/** What is said of the data on every page that shows it. */
export interface Standing {
  /** Data release, or null for data of no release. */
  readonly release: string | null;
  /** Null: a demonstration, and the elements say so wherever they stand. */
  readonly publisher: Publisher | null;
}

/**
 * What the elements of a page fetch: one answer for each region and language, with the list for exposed persons. The
 * other lists have answers of their own, which hold nothing else. Most are made when they are first asked for.
 */
export function regionDocuments(facts: Facts, standing: Standing): LaterDocument[] {
  return facts.regions.flatMap((region) =>
    SupportList.options.flatMap((list) => {
      const name = `${region.id}${list === 'exposed' ? '' : `.${list}`}`;
      return inEveryLanguage(name, () => regionData(region, facts, standing, list));
    }),
  );
}

/**
 * A region's own records that hold, and those of the regions it is part of; of the support services one list alone
 * (null: none), and of the organizations only those that the rest names. Plans stand beside no list but that for
 * exposed persons. With the words of a Swedish page.
 */
export function regionData(
  region: Region,
  { dataset, regions, regionOf }: Facts,
  { release, publisher }: Standing,
  list: SupportList | null = 'exposed',
): RegionData {
  const around = lineage(dataset.areas, region.areaId);
  const shown = new Set(regions.filter(({ areaId }) => around.has(areaId)).map(({ id }) => id));

  function own<Name extends CollectionName>(name: Name): Dataset[Name][number][] {
    return dataset[name].filter(
      (record) => shown.has(regionOf.get(record) ?? '') && !isWithdrawn(record),
    );
  }

  const hasPlans = list === null || list === 'exposed';
  const ofPlans = <Name extends CollectionName>(name: Name) => (hasPlans ? own(name) : []);
  const records = {
    publications: ofPlans('publications'),
    mandates: ofPlans('mandates'),
    strategies: ofPlans('strategies'),
    plans: ofPlans('plans'),
    activities: ofPlans('activities'),
    'follow-ups': ofPlans('follow-ups'),
    networks: ofPlans('networks'),
    'support-services': own('support-services').filter((service) => service.list === list),
  };
  const { 'follow-ups': followUps, 'support-services': services, ...rest } = records;
  return RegionData.parse({
    region,
    release,
    language: 'sv',
    ...wordsFor({ services }, 'sv'),
    numbersAsOf: fallbackAsOf,
    notice: noticeOf(publisher),
    list,
    ...rest,
    followUps,
    services,
    contactsAsOf: lastLook(services),
    publicHolidays: holidaysAround(services),
    organizations: namedOrganizations(records, dataset),
    areas: own('areas'),
  });
}

/** The last day on which anybody read one of the contacts in a source, or asked its operator; null without contacts. */
function lastLook(services: readonly SupportService[]): string | null {
  const contacts = services.flatMap(({ sources, channels }) => [{ sources }, ...channels]);
  const days = contacts.flatMap(({ sources, ...contact }) => [
    ...sources.map(({ readOn }) => readOn),
    ...('verifiedOn' in contact && contact.verifiedOn ? [contact.verifiedOn] : []),
  ]);
  return days.sort().at(-1) ?? null;
}

/**
 * Public holidays of the years in which hours are trusted, which is twelve months from when they were
 * verified, and of the weeks after these, in which a service may open next.
 */
function holidaysAround(services: readonly SupportService[]): string[] {
  const verified = services
    .flatMap(({ channels }) => channels)
    .filter(({ hours }) => hours && !hours.alwaysOpen)
    .flatMap(({ verifiedOn }) => (verifiedOn ? [Number(verifiedOn.slice(0, 4))] : []));
  const years = new Set(verified.flatMap((year) => [year, year + 1, year + 2]));
  return [...years].sort().flatMap(publicHolidays);
}

/** Who answers for what an element shows: not the page it stands on. */
function noticeOf(publisher: Publisher | null): LocalizedText {
  if (!publisher) {
    return {
      sv: 'Demonstration. Inte publicerad av någon myndighet.',
      en: 'Demonstration. Not published by any authority.',
    };
  }
  const { name } = publisher;
  return { sv: `Publiceras av ${name.sv}.`, en: `Published by ${name.en ?? name.sv}.` };
}

/** Organizations that records name, and those which these name in turn. */
function namedOrganizations(
  records: Partial<Record<CollectionName, readonly object[]>>,
  { organizations }: Dataset,
): Dataset['organizations'] {
  const named = new Set(
    Object.entries(records).flatMap(([name, list]) =>
      organizationsIn(name as CollectionName, list),
    ),
  );
  for (let before = 0; before < named.size;) {
    before = named.size;
    const found = organizations.filter(({ id }) => named.has(id));
    for (const id of organizationsIn('organizations', found)) named.add(id);
  }
  return organizations.filter(({ id }) => named.has(id));
}

function organizationsIn(name: CollectionName, records: readonly object[]): string[] {
  return referencesIn(collections[name])
    .filter(({ target }) => target === 'organizations')
    .flatMap(({ pattern }) => records.flatMap((record) => [...textsAt(record, pattern)]))
    .map(({ text }) => text);
}
