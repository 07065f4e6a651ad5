import type { Channel } from '../schema/channel.ts';
import type { Confidence, Source } from '../schema/source.ts';
import { isUnconfirmed } from './freshness.ts';

/** Sources that back a field; a source without a field list backs them all. */
export function sourcesOf(sources: readonly Source[], field: string): Source[] {
  return sources.filter((source) => !source.fields || source.fields.includes(field));
}

/** Best confidence of the sources that back a field, or undefined when none does. */
export function confidenceOf(sources: readonly Source[], field: string): Confidence | undefined {
  return sourcesOf(sources, field)
    .map((source) => source.confidence)
    .sort()[0];
}

/** Latest date a source said this, as exact as it was; undefined when no source is dated. */
export function statedOn(sources: readonly Source[], field: string): string | undefined {
  return sourcesOf(sources, field)
    .map((source) => source.pageDate)
    .filter((date) => date !== null)
    .sort()
    .at(-1);
}

/** Standing of a contact where there is no clock; what has one asks `freshness`. */
export function contactStanding(channel: Channel): 'verified' | 'unverified' | 'unconfirmed' {
  if (isUnconfirmed(channel)) return 'unconfirmed';
  return channel.verifiedOn ? 'verified' : 'unverified';
}
