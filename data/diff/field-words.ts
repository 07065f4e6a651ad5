import type { Path } from '../flaw.ts';
import { en } from './text/en.ts';
import { sv } from './text/sv.ts';

/** What a field is called, with the group it is in and its language: "öppettiderna, texten på svenska". */
export function fieldInWords(path: Path, language: 'sv' | 'en'): string {
  const words = { sv, en }[language];
  return path.reduce<string>((said, step, index) => {
    if (typeof step === 'number') return `${said} (${step + 1})`;
    const inLanguage = index > 0 ? words.language[step] : undefined;
    if (inLanguage) return `${said} ${inLanguage}`;
    return said === '' ? words.field(step) : `${said}, ${words.field(step)}`;
  }, '');
}
