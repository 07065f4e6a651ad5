import { wordLanguages } from '../../components/text/words.ts';
import { SupportList } from '../../data/schema/support-service.ts';
import { ProblemError } from '../http/problem.ts';
import { didYouMean, likelyMeant, quote } from '../http/query.ts';
import { unknownRelease } from '../releases/other-names.ts';

/** Of what there are data for elements. */
export interface KnownData {
  readonly regions: readonly string[];
  /** Newest first. */
  readonly releases: readonly string[];
  /** Folders of scripts, as in "v1", which have the data beside them. */
  readonly folders: readonly string[];
}

/** What the address of data is made of. The list for exposed persons and Swedish have no word in it. */
const shape = /^\/embed\/(?:([^/]+)\/)?data\/(?:releases\/([^/]+)\/)?([^/]+)\.json$/;
const [usualList, ...otherLists] = SupportList.options;
const [usualLanguage, ...otherLanguages] = wordLanguages;

/**
 * What is told of data that are not there, to the editor who opens the address that the console names: what is
 * misspelled in the attributes of the element, and what can be written. Undefined: it is no address of data.
 */
export function unknownData(
  path: string,
  { regions, releases, folders }: KnownData,
  { baseUrl, apiRoot }: { baseUrl: string; apiRoot: string },
): ProblemError | undefined {
  const [whole, folder, release, name = ''] = shape.exec(decoded(path)) ?? [];
  if (whole === undefined || (folder !== undefined && !folders.includes(folder))) return undefined;
  const beginning = whole.slice(0, whole.indexOf('/data/') + '/data/'.length);
  if (release !== undefined && !releases.includes(release)) {
    const addressOf = (one: string) => `${baseUrl}${beginning}releases/${one}/${name}.json`;
    return unknownRelease(release, releases, { list: `${apiRoot}/releases`, addressOf });
  }

  const lists = release === undefined ? SupportList.options : [];
  const [region = '', ...words] = name.split('.');
  const parts = [
    meant('region', region, regions),
    ...words.map((word) => meant('list or language', word, [...lists, ...wordLanguages])),
  ];
  const detail = [
    ...parts.flatMap(({ mistake }) => mistake ?? []),
    `The address is REGION.LIST.LANGUAGE.json. Regions: ${regions.join(', ')}.`,
    release === undefined
      ? `Lists: ${otherLists.join(', ')}; without one it is ${usualList}.`
      : 'A release has no lists: old contacts are for history.',
    `Languages: ${otherLanguages.join(', ')}; without one it is ${usualLanguage}.`,
  ].join(' ');
  if (!parts.every(({ likely }) => likely !== undefined))
    return new ProblemError('NotFound', detail);

  const [likelyRegion, ...others] = parts.map(({ likely }) => likely);
  const inOrder = [otherLists, otherLanguages].map((all: readonly string[]) =>
    others.find((one) => all.includes(one ?? '')),
  );
  const file = [likelyRegion, ...inOrder, 'json'].filter((part) => part !== undefined).join('.');
  const of = release === undefined ? '' : `releases/${release}/`;
  return new ProblemError('NotFound', detail, {
    suggestions: [`${baseUrl}${beginning}${of}${file}`],
  });
}

interface Part {
  /** Undefined: nobody can tell. */
  readonly likely: string | undefined;
  /** Undefined: there is such a one. */
  readonly mistake?: string;
}

function meant(what: string, given: string, known: readonly string[]): Part {
  if (known.includes(given)) return { likely: given };
  const likely = likelyMeant(given, known);
  return {
    likely: likely[0],
    mistake: `There is no ${what} ${quote(given)}.${didYouMean(likely)}`,
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
