/** What an example promises to say, in a language. */
import type { Example } from '../../../components/examples/example.ts';
import { exitWords } from '../../../components/quick-exit/quick-exit.words.ts';
import { core, coreLanguage } from '../../../components/text/core.ts';
import type { Word } from '../../../components/text/word.ts';
import { wordsIn } from '../../../components/text/words.ts';
import type { RegionData } from '../../../data/schema/region-data.ts';
import type { Language, LocalizedText } from '../../../data/schema/text.ts';

/** Troubles in which no data comes, and no words with it. */
const isWithoutData: unknown[] = ['no-answer', 'offline', 'broken-answer'];

/** The words of an example as they may stand on the screen, with any values and in any plural form. */
export function promisedWords({ says, trouble }: Example, language: Language): RegExp[] {
  const known = coreLanguage(language);
  const words: Record<string, unknown> = {
    ...exitWords[known],
    ...core[known],
    ...(isWithoutData.includes(trouble) ? {} : wordsIn(language).words),
  };
  return says.map((key) => {
    const word = words[key] as Word | undefined;
    if (!word) throw new Error(`There is no word "${key}" here. Correct the example.`);
    const forms = typeof word === 'string' ? [word] : Object.values(word);
    return new RegExp(forms.map((form) => pattern(form)).join('|'), 'i');
  });
}

/** The texts of the data that an example promises to show. */
export function promisedTexts({ tells = [] }: Example, data: RegionData): RegExp[] {
  return tells.map((path) => {
    const text = path
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data);
    const localized = text as LocalizedText;
    return new RegExp(pattern(localized[data.language] ?? localized.sv), 'i');
  });
}

function pattern(text: string): string {
  return text
    .replace(/[.*+?^$()[\]\\|]/g, '\\$&')
    .replace(/\{\d\}/g, '.+?')
    .replace(/\s+/g, '\\s+');
}
