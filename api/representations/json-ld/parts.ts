import type { Period } from '../../../data/schema/dates.ts';
import type { Goal } from '../../../data/schema/goal.ts';
import type { Source } from '../../../data/schema/source.ts';
import type { LocalizedText } from '../../../data/schema/text.ts';
import type { Thing } from './vocabulary.ts';

/** A node without what is unknown. */
export function thing(fields: Thing): Thing {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** ISO 8601 interval, ".." where it is open or not known; undefined when nothing is known. */
export function interval(period: Period | null): string | undefined {
  return period?.from || period?.to ? `${period.from ?? '..'}/${period.to ?? '..'}` : undefined;
}

/** Several texts as one language map: RDF keeps their languages, not their order. */
export function languageMap(texts: readonly LocalizedText[]): Thing | undefined {
  const languages = new Set(texts.flatMap((text) => Object.keys(text) as (keyof LocalizedText)[]));
  if (languages.size === 0) return undefined;
  return Object.fromEntries(
    [...languages].map((language) => [language, texts.flatMap((text) => text[language] ?? [])]),
  );
}

/** Where a claim was read: the dates that no reader may mix up keep their own words. */
export function sourcesOf(sources: readonly Source[]): Thing[] {
  return sources.map(({ title, url, pageDate, readOn, confidence }) =>
    thing({
      '@type': 'CreativeWork',
      name: title,
      url,
      datePublished: pageDate,
      readOn,
      confidence,
    }),
  );
}

export function identifier(scheme: string, value: string | null): Thing | undefined {
  return value === null ? undefined : { '@type': 'PropertyValue', propertyID: scheme, value };
}

/** A goal is part of its plan or strategy. `strategy` is where the goals are that a plan's goal serves. */
export function goal(
  { id, number, text, validity, strategyGoalIds }: Goal,
  parent: string,
  strategy?: string,
): Thing {
  return thing({
    '@id': `${parent}#${id}`,
    '@type': 'CreativeWork',
    position: number,
    text,
    temporalCoverage: interval(validity),
    isPartOf: { '@id': parent },
    isBasedOn: strategy ? strategyGoalIds.map((served) => `${strategy}#${served}`) : [],
  });
}
