import type { Word } from '../text/word.ts';
import type { View } from './view.ts';

/** Making the rules of a language costs far more than using them. */
const rules: Record<string, Intl.PluralRules> = {};

/**
 * A text with its values in place, in the plural form that goes with the first of them. What the data
 * does not hold, an older script's word or a newer one's, is told as nothing.
 */
export function tell(
  { language }: Pick<View, 'language'>,
  word: Word | undefined,
  ...values: (string | number)[]
): string {
  if (typeof word === 'object') {
    rules[language] ??= new Intl.PluralRules([language, 'en']);
    word = word[rules[language].select(values[0] as number)] ?? word.other;
  }
  return word?.replace(/{(\d)}/g, (_, index: string) => String(values[Number(index)])) ?? '';
}
