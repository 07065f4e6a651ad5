import type { GuardKind } from './hit.ts';
import type { Reading } from './reading.ts';

/** A hit inside one reading of a text. */
export interface Found {
  kind: GuardKind;
  start: number;
  end: number;
}

export type Rule = (reading: Reading) => Iterable<Found>;

/**
 * Rules with what tells that they are worth trying. Most texts give no sign at all, and there are
 * hundreds of thousands of them.
 */
export interface RuleGroup {
  /** Whether a word is such a sign. Its answer is remembered, so it must depend on the word alone. */
  word?: (word: string) => boolean;
  /** A second sign that must be there too, when the first is common; remembered as well. */
  also?: (word: string) => boolean;
  /** What the text must match besides, or, without `word`, all it must match. */
  text?: RegExp;
  /** Of no use on a text without figures: a cheaper test than an expression. */
  digits?: true;
  rules: readonly Rule[];
}

/**
 * The commonest rule: every match of an expression, unless something around it shows that it is
 * harmless. With a group named `hit`, that group is what is reported.
 */
export function findAll(
  kind: GuardKind,
  expression: RegExp,
  isHarmless: (match: RegExpExecArray, reading: Reading) => boolean = () => false,
): Rule {
  return function* search(reading) {
    for (const match of reading.text.matchAll(expression)) {
      if (isHarmless(match, reading)) continue;
      const whole = [match.index, match.index + match[0].length] as const;
      const [start, end] = match.indices?.groups?.['hit'] ?? whole;
      yield { kind, start, end };
    }
  };
}

/** A named group of a match; empty when it took no part. */
export function part(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? '';
}

/** The text around a match, as far as a look back or ahead needs. */
export function around(match: RegExpExecArray, { text }: Reading): [before: string, after: string] {
  const end = match.index + match[0].length;
  return [text.slice(Math.max(0, match.index - 40), match.index), text.slice(end, end + 40)];
}
