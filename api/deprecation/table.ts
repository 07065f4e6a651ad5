import type { BothLanguages } from '../resources/responses.ts';

/**
 * Something clients are to stop using: an address with all below it ("/": the whole version), a parameter
 * of an address, or a field of a record type.
 */
export type Deprecated = (
  | { readonly path: string; readonly parameter?: string }
  | { readonly schema: string; readonly field: string }
) & {
  /** Since when, YYYY-MM-DD. */
  readonly on: string;
  /** The last day it answers, YYYY-MM-DD; null: not decided. */
  readonly until: string | null;
  /** What to use instead, below the API root or as a whole address; null: nothing takes its place. */
  readonly successor: string | null;
  /** What to do, for the description and the reference. */
  readonly about: BothLanguages;
};

/** All that is deprecated, in one place: headers, description and reference follow from it. */
export const deprecated: readonly Deprecated[] = [];

/** The entry for the whole version, if it has one. */
export function deprecatedVersion(table: readonly Deprecated[]): Deprecated | undefined {
  return table.find((one) => 'path' in one && one.path === '/' && !one.parameter);
}

/**
 * Whether a path, or a template of one, is at the address of an entry, or below it where the entry is no
 * parameter. `{id}` stands for any one part.
 */
export function isMeant(
  path: string,
  { path: address, parameter }: { path: string; parameter?: string },
): boolean {
  const parts = path.split('/').filter(Boolean);
  const wanted = address.split('/').filter(Boolean);
  if (parameter !== undefined && parts.length !== wanted.length) return false;
  return wanted.every(
    (part, at) => part === parts[at] || (/^\{.+\}$/.test(part) && parts[at] !== undefined),
  );
}
