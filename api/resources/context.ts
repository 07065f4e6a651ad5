import type { Dataset } from '../../data/collections.ts';

/** What resources are made from. Addresses are absolute and have no slash at the end. */
export interface ResourceContext {
  readonly dataset: Dataset;
  /** "https://example.org" */
  readonly baseUrl: string;
  /** "https://example.org/frid/v1" */
  readonly apiRoot: string;
}
