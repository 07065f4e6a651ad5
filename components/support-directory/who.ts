import type { SupportService } from '../../data/schema/support-service.ts';

/** Whom a reader can say to be. Nobody has to. */
export type Person = 'woman' | 'man' | 'trans' | 'young' | 'relative';

/**
 * Audiences that somebody surely is not one of. Whatever else a service is for, it may be for them: a
 * service is left out only when it is for these alone.
 */
const notFor: Record<Person, RegExp> = {
  woman: /^(men|trans|children|young|relatives)/,
  man: /^(women|trans|children|young|relatives)/,
  // A trans woman is a woman.
  trans: /^(children|young|relatives)/,
  young: /^relatives/,
  relative: /^(?!relatives|everyone)/,
};

export const people = Object.keys(notFor) as Person[];

/** Whether a service can be for this person; for a child or young person not one from 18 years. */
export function isFor(person: Person, { audiences, minimumAge }: SupportService): boolean {
  return (
    audiences.some((audience) => !notFor[person].test(audience)) &&
    !(person === 'young' && (minimumAge ?? 0) >= 18)
  );
}
