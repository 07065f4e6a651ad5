import { words } from '../../components/text/words.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { CachePolicy } from '../http/headers.ts';
import type { LaterDocument } from '../http/service.ts';

/** Languages in which the elements have words. */
const languages = Object.keys(words) as (keyof typeof words)[];

/**
 * The same records with the words of each language, each in a file of its own below /embed/data/: a reader loads one
 * of them. Their names are static, so that hosting the data elsewhere is copying files.
 */
export function inEveryLanguage(
  name: string,
  make: () => RegionData | Promise<RegionData>,
  cache: CachePolicy = 'latest',
): LaterDocument[] {
  return languages.map((language): LaterDocument => {
    const path = `/embed/data/${name}${language === 'sv' ? '' : `.${language}`}.json`;
    const document = async () => {
      const data: RegionData = { ...(await make()), language, words: words[language] };
      return { path, body: JSON.stringify(data), type: 'application/json', cache };
    };
    return [path, document];
  });
}
