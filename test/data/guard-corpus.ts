import { harmlessSecondLook } from './guard-corpus/harmless-second-look.ts';
import { harmlessEnglish, harmlessLinks, harmlessSwedish } from './guard-corpus/harmless.ts';
import { hiddenLeaks } from './guard-corpus/hidden.ts';
import type { Leaks } from './guard-corpus/leaks.ts';
import { personLeaks } from './guard-corpus/persons.ts';
import { placeLeaks } from './guard-corpus/places.ts';
import { secondLookLeaks } from './guard-corpus/second-look.ts';
import type { GuardKind } from '../../data/guard/hit.ts';

/** Everything that must be found, with the kind it must be found as. */
export const leaks: readonly (readonly [kind: GuardKind, text: string])[] = [
  placeLeaks,
  personLeaks,
  hiddenLeaks,
  secondLookLeaks,
].flatMap((byKind: Leaks) =>
  Object.entries(byKind).flatMap(([kind, texts]) =>
    texts.map((text) => [kind as GuardKind, text] as const),
  ),
);

/** Everything that must be left alone. */
export const harmless: readonly string[] = [
  ...harmlessSwedish,
  ...harmlessEnglish,
  ...harmlessLinks,
  ...harmlessSecondLook,
];
