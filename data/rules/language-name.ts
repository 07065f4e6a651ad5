type Named = 'sv' | 'en' | 'ar' | 'uk';

/**
 * Names that Unicode does not have (sign language), or has as those who speak the language do not say
 * it. Where a language is missing here, Unicode's name stands, if there is one.
 */
const ownNames: Record<string, Partial<Record<Named, string>>> = {
  ckb: { sv: 'sorani', en: 'Sorani' },
  fit: { en: 'Meänkieli' },
  ps: { sv: 'pashto' },
  rom: { en: 'Romani', ar: 'لغة الروما', uk: 'ромська' },
  swl: { sv: 'svenskt teckenspråk', en: 'Swedish Sign Language' },
};

/** What a language (BCP 47) is called in another, in the middle of a sentence; undefined: not known. */
export function languageName(tag: string, inLanguage: string): string | undefined {
  const own = ownNames[tag]?.[inLanguage as Named];
  if (own) return own;
  try {
    return namesIn(inLanguage).of(tag);
  } catch {
    return undefined; // Not built as a tag is.
  }
}

const made = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const known = made.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  made.set(language, names);
  return names;
}
