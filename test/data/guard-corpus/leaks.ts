import type { GuardKind } from '../../../data/guard/hit.ts';

/** Texts that must be objected to, by the kind of leak that must be named. */
export type Leaks = Partial<Record<GuardKind, readonly string[]>>;
