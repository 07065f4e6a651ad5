import { languageName } from '../../data/rules/language-name.ts';
import type { Language } from '../../data/schema/text.ts';
import { sv } from './sv.ts';

/**
 * Which language a service answers in, with the name of the language as Unicode has it. A name cannot
 * be declined by rule, so where a language would do that it stands after a colon.
 */
const sentences: Record<Language, string> = {
  sv: 'På {0}.',
  en: 'In {0}.',
  fi: 'Kieli: {0}.',
  ar: 'ب{0}.',
  so: 'Af {0}.',
  uk: 'Мова: {0}.',
  'sv-simple': 'På {0}.',
};

/** As much of a support service as is asked here. */
interface Answering {
  channels: readonly { languages: readonly string[] }[];
}

/**
 * A word for every language that somebody answers in and the tables have no word for. The elements
 * look them up by tag. In Swedish, and marked so, where a language has no name for another.
 */
export function answerLanguages(
  services: readonly Answering[],
  language: Language,
): Record<string, string | { sv: string }> {
  return Object.fromEntries(
    tagsOf(services)
      .map((tag) => [`language.${tag}`, sentence(tag, language)] as const)
      .filter(([key]) => !(key in sv)),
  );
}

/** Tag and name of each language that somebody answers in, in the order of the names: to choose from. */
export function languagesToChoose(
  services: readonly Answering[],
  language: Language,
): [tag: string, name: string][] {
  const own = language === 'sv-simple' ? 'sv' : language;
  const { compare } = new Intl.Collator(own);
  return tagsOf(services)
    .map((tag): [string, string] => [
      tag,
      capitalized(languageName(tag, own) ?? languageName(tag, 'sv') ?? tag, own),
    ])
    .sort(([, a], [, b]) => compare(a, b));
}

function capitalized(name: string, language: string): string {
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(language) + rest.join('');
}

function tagsOf(services: readonly Answering[]): string[] {
  return [
    ...new Set(services.flatMap(({ channels }) => channels.flatMap(({ languages }) => languages))),
  ];
}

function sentence(tag: string, language: Language): string | { sv: string } {
  const own = languageName(tag, language === 'sv-simple' ? 'sv' : language);
  if (own) return sentences[language].replace('{0}', () => own);
  return { sv: sentences.sv.replace('{0}', () => languageName(tag, 'sv') ?? tag) };
}
