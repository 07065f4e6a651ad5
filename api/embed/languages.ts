import { answerLanguages, languagesToChoose } from '../../components/text/answer-languages.ts';
import { wordLanguages, wordsIn } from '../../components/text/words.ts';
import { Language } from '../../data/schema/text.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { CachePolicy } from '../http/headers.ts';
import type { LaterDocument } from '../http/answer-store.ts';

/**
 * The same records in each language of the elements, each in a file of its own below /embed/data/: a reader loads one
 * of them. Their names are static, so that hosting the data elsewhere is copying files.
 */
export function inEveryLanguage(
  name: string,
  make: () => RegionData | Promise<RegionData>,
  cache: CachePolicy = 'latest',
): LaterDocument[] {
  return wordLanguages.map((language): LaterDocument => {
    const path = `/embed/data/${name}${language === 'sv' ? '' : `.${language}`}.json`;
    const document = async () => {
      const data = inLanguage(await make(), language);
      return { path, body: JSON.stringify(data), type: 'application/json', cache };
    };
    return [path, document];
  });
}

/** A region's data with the words of a language, and of its texts only what a reader of it is shown. */
export function inLanguage(data: RegionData, language: Language): RegionData {
  return {
    ...(spoken(data, language) as RegionData),
    language,
    ...wordsFor(data, language),
  };
}

/** The words of a language, and those for the languages that the services answer in, which can be chosen. */
export function wordsFor(
  { services }: Pick<RegionData, 'services'>,
  language: Language,
): Pick<RegionData, 'words' | 'reviewNote' | 'languages'> {
  const { words, reviewNote } = wordsIn(language);
  return {
    words: { ...words, ...answerLanguages(services, language) },
    reviewNote,
    languages: languagesToChoose(services, language),
  };
}

/** What an unreviewed language shows in those that are; and what is complete only in both. */
const kept = ['beforeYouCall', 'claim'];

/** Texts keep the language and Swedish, which stands where there is no other. */
function spoken(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => spoken(one, language));
  if (typeof value !== 'object' || value === null) return value;
  const isText = 'sv' in value && Object.keys(value).every((key) => isLanguage(key));
  const entries = Object.entries(value)
    .filter(([key]) => !isText || key === 'sv' || key === language)
    .map(([key, one]) => [key, kept.includes(key) ? one : spoken(one, language)] as const);
  return Object.fromEntries(entries);
}

function isLanguage(key: string): boolean {
  return Language.options.some((language) => language === key);
}
