import { wordLanguages, words } from '../../components/text/words.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import { SupportList } from '../../data/schema/support-service.ts';
import type { Language } from '../../data/schema/text.ts';
import { ProblemError, type ProblemKind } from '../http/problem.ts';
import { likelyMeant, quote } from '../http/query.ts';
import { embedTextIn, type EmbedText } from './text.ts';

/** Parameters that an element has, besides those that all have. Each is an attribute of the element. */
const own = {
  'support-directory': ['area', 'list'],
  'support-contact': ['service'],
  'plan-summary': ['plan'],
  'plan-activities': ['plan', 'activity'],
  'plan-progress': ['plan'],
  'network-directory': [],
} as const satisfies Record<string, readonly Parameter[]>;

type Parameter =
  | 'region'
  | 'lang'
  | 'allow-unreviewed'
  | 'theme'
  | 'heading-level'
  | 'area'
  | 'list'
  | 'service'
  | 'plan'
  | 'activity';

/** Elements that there are pages and fragments of, for hosts without scripts of ours. */
export type EmbeddableName = keyof typeof own;
export const embeddable = Object.keys(own) as EmbeddableName[];

/** How an element is printed: as a page for a frame, or as a part of somebody's page. */
export type Form = 'frame' | 'fragment';

/** An element as it was asked for. */
export interface Embed {
  readonly element: EmbeddableName;
  readonly form: Form;
  readonly data: RegionData;
  /** Of what is printed. */
  readonly language: keyof typeof words;
  /** What the element speaks once its script runs: another one only where the host allows it. */
  readonly spoken: Language;
  readonly theme: string;
  readonly headingLevel: number;
  /** What the element itself is given. */
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * What can be asked of an element. A page for a frame has headings and colors of its own, and a script,
 * without which nothing is said in a language that no translator has reviewed.
 */
export function parametersOf(element: EmbeddableName, form: Form): Parameter[] {
  const common = [...own[element], 'lang', 'region'] as const;
  return form === 'frame' ? [...common, 'theme', 'allow-unreviewed'] : [...common, 'heading-level'];
}

/** What was asked for does not exist. The message is for the editor of the page, in its language. */
export class EmbedError extends ProblemError {
  /** For programs, which are told everything in English. */
  readonly inEnglish: string;

  constructor(kind: ProblemKind, language: string, tell: (text: EmbedText) => string[]) {
    super(kind, tell(embedTextIn(language)).join(' '));
    this.inEnglish = tell(embedTextIn('en')).join(' ');
  }
}

/** Data of a region by its id, with one list of support and no other; undefined: no such region. */
export type DataOf = (region: string, list: SupportList) => RegionData | undefined;

/** Values longer than this many are told by example. */
const fewValues = 20;

/**
 * Reads what was asked for. Strictly, because an editor who misspells the municipality must learn so,
 * not see another one. Throws an EmbedError that names every mistake and what was likely meant.
 */
export function readEmbed(
  element: EmbeddableName,
  form: Form,
  query: URLSearchParams,
  { regions, dataOf }: { regions: readonly string[]; dataOf: DataOf },
): Embed {
  const known = parametersOf(element, form);
  const region = query.get('region') ?? 'varmland';
  const { data: list = 'exposed' } = SupportList.safeParse(query.get('list'));
  const data = dataOf(region, list) ?? dataOf('varmland', list)!;
  // The page of another list than that for exposed persons is a fragment in a frame: it has no script.
  const hasScript = form === 'frame' && list === 'exposed';
  const languages = hasScript && query.has('allow-unreviewed') ? wordLanguages : reviewed;
  const mistakes = (text: EmbedText) =>
    mistakesIn(text, query, known, (name) =>
      name === 'lang' ? plain(languages) : allowedValues(name, data, regions, query),
    );
  const language = languageOf(query);
  if (mistakes(embedTextIn(language)).length)
    throw new EmbedError('BadRequest', language, mistakes);
  const attributes = Object.fromEntries(
    ['region', 'heading-level', 'allow-unreviewed', ...own[element]].flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return {
    ...{ element, form, data, attributes, language },
    spoken: wordLanguages.find((one) => one === query.get('lang')) ?? 'sv',
    theme: query.get('theme') ?? 'auto',
    headingLevel: Number(query.get('heading-level') ?? 2),
  };
}

/** Languages that may be shown to anybody. */
const reviewed = Object.keys(words);

/** The language asked for, where it is one of those. */
export function languageOf(query: URLSearchParams): keyof typeof words {
  const wanted = query.get('lang') ?? 'sv';
  return Object.hasOwn(words, wanted) ? (wanted as keyof typeof words) : 'sv';
}

function mistakesIn(
  text: EmbedText,
  query: URLSearchParams,
  known: readonly Parameter[],
  allowedFor: (name: Parameter) => ReadonlyMap<string, string>,
): string[] {
  const didYouMean = (likely: string[]) => (likely.length ? text.didYouMean(likely) : '');
  return [...new Set(query.keys())].flatMap((name) => {
    const values = query.getAll(name);
    const isKnown = known.find((one) => one === name);
    if (!isKnown) {
      const likely = likelyMeant(name, known).map((one) => `"${one}"`);
      return text.unknown(quote(name), didYouMean(likely), known.toSorted().join(', '));
    }
    if (values.length > 1) return text.repeated(quote(name), values.length);
    const allowed = allowedFor(isKnown);
    const [value = ''] = values;
    if (allowed.has(value)) return [];
    if (name === 'lang' && known.includes('allow-unreviewed') && isUnreviewed(value)) {
      return text.unreviewed(quote(value));
    }
    return text.wrong(
      ...[quote(name), quote(value), didYouMean(likelyValues(value, allowed))],
      allowed.size > fewValues
        ? text.oneOfMany(allowed.size, [...allowed.keys()][0]!)
        : text.oneOf([...allowed].map(([one, label]) => (label ? `${one} (${label})` : one))),
    );
  });
}

function isUnreviewed(language: string): boolean {
  return wordLanguages.some((one) => one === language) && !reviewed.includes(language);
}

/** People write the name of a municipality where its code belongs. */
function likelyValues(value: string, allowed: ReadonlyMap<string, string>): string[] {
  const byWord = new Map(
    [...allowed].flatMap(
      ([one, label]) =>
        [
          [one, one],
          [label, one],
        ] as const,
    ),
  );
  const likely = likelyMeant(value, [...byWord.keys()].filter(Boolean)).map((word) =>
    byWord.get(word)!,
  );
  return [...new Set(likely)].map((one) =>
    [`"${one}"`, allowed.get(one)].filter(Boolean).join(' '),
  );
}

/** Values of a parameter, with what people call them. */
function allowedValues(
  name: Parameter,
  data: RegionData,
  regions: readonly string[],
  query: URLSearchParams,
): ReadonlyMap<string, string> {
  const { areas, services, plans, activities, region } = data;
  const named = (records: readonly { id: string; name: { sv: string } }[]) =>
    new Map(records.map((one) => [one.id, one.name.sv]));
  const titled = (records: readonly { id: string; title: { sv: string } }[]) =>
    new Map(records.map((one) => [one.id, one.title.sv]));
  switch (name) {
    case 'region':
      return plain(regions);
    case 'lang':
      return plain(reviewed);
    case 'allow-unreviewed':
      return plain(['true', '']);
    case 'list':
      return plain(SupportList.options);
    case 'theme':
      return plain(['auto', 'light', 'dark']);
    case 'heading-level':
      return plain(['1', '2', '3', '4', '5', '6']);
    case 'area':
      return named(
        areas.filter(({ id, partOfId }) => id === region.areaId || partOfId === region.areaId),
      );
    case 'service':
      return named(services);
    case 'plan':
      return titled(plans);
    case 'activity': {
      const plan = query.get('plan') ?? plans[0]?.id;
      return titled(activities.filter(({ planId }) => planId === plan));
    }
  }
}

function plain(values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(values.map((one) => [one, '']));
}
