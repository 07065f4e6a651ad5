/** Languages the command speaks. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** Words of a topic in every language, each with the same names. */
export type Bilingual<Words> = Record<Language, Words>;

/** The language asked for with `--lang`, else that of the environment; English where neither is Swedish. */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const joined = args.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const position = args.lastIndexOf('--lang');
  const asked = joined ?? (position >= 0 ? args[position + 1] : undefined);
  const wish = languages.find((language) => language === asked);
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return wish ?? (locale.toLowerCase().startsWith('sv') ? 'sv' : 'en');
}
