import { z } from 'zod';

/**
 * Languages of texts (BCP 47). Swedish and English are complete; the others carry a review state
 * of their own. `sv-simple` is easy Swedish (IANA variant "simple").
 */
export const Language = z.enum(['sv', 'en', 'fi', 'ar', 'so', 'uk', 'sv-simple']);
export type Language = z.infer<typeof Language>;

const words = z.string().trim().min(1, { error: 'text' });

/** One text in several languages. Swedish always exists; a reader without a translation gets it with its own `lang`. */
export const LocalizedText = z
  .strictObject({
    sv: words,
    en: words.optional(),
    fi: words.optional(),
    ar: words.optional(),
    so: words.optional(),
    uk: words.optional(),
    'sv-simple': words.optional(),
  })
  .meta({
    id: 'LocalizedText',
    description: 'Text by language (BCP 47); Swedish is always present',
    example: { sv: 'Värmlands län', en: 'Värmland County' },
  });
export type LocalizedText = z.infer<typeof LocalizedText>;
