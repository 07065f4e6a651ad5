import type { Channel } from '../schema/channel.ts';
import type { Confidence, Source } from '../schema/source.ts';

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

/** What may be said of a contact: only `verifiedOn` makes it verified, and confidence C is unconfirmed. */
export function contactStanding(channel: Channel): 'verified' | 'unverified' | 'unconfirmed' {
  if (channel.verifiedOn) return 'verified';
  return channel.confidence === 'C' ? 'unconfirmed' : 'unverified';
}
