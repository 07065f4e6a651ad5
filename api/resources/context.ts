import type { Dataset } from '../../data/collections.ts';
import type { Deprecated } from '../deprecation/table.ts';
import type { Parameter } from '../http/target.ts';
import type { ToldBody } from '../http/told-body.ts';
import type { Archive } from '../releases/archive.ts';

/** The JSON of a list, told at once from its query; undefined: its route has to answer, with an error perhaps. */
export type QuickList = (path: string, parameters: readonly Parameter[]) => ToldBody | undefined;

/** Data, and where they are told of. Addresses are absolute and have no slash at the end. */
export interface Edition {
  readonly dataset: Dataset;
  /** "https://example.org" */
  readonly baseUrl: string;
  /** "https://example.org/frid/v1", or a release below it: "https://example.org/frid/v1/releases/2026.11.0" */
  readonly apiRoot: string;
  /** Where the other pages of a list are: in a release, so that nothing shifts between two pages. */
  readonly pagesRoot: string;
  /** Where the newest data are, whatever release this is. */
  readonly latestRoot: string;
  /** Release the records are from; null: the working data. */
  readonly release: string | null;
  /** Day of that release, YYYY-MM-DD: the day its answers speak of. Null: the working data have none. */
  readonly ownDay: string | null;
  /** Whether a newer release says otherwise. */
  readonly superseded: boolean;
  readonly archive: Archive;
  /** What clients are to stop using. */
  readonly deprecated: readonly Deprecated[];
}

/** What resources are made from. */
export interface ResourceContext extends Edition {
  /** Where resources put lists that need no routing, by path. */
  readonly quick: Map<string, QuickList>;
  /** Where they put work that a first question would wait for: done in turns with requests, once the service answers. */
  readonly later: (() => Promise<void>)[];
}
