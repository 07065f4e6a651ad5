/**
 * A text with places for values: `{0}`, `{1}`. Where the first value is counted, one text for each
 * plural category of the language (Unicode CLDR: zero, one, two, few, many, other).
 */
export type Word = string | Counted;
export type Counted = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
