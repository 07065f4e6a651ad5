import type { Channel } from '../schema/channel.ts';
import type { Period } from '../schema/dates.ts';
import type { SupportService } from '../schema/support-service.ts';
import { anniversary, firstDay, lastDay } from './period.ts';

/**
 * What may be said of a contact on a day:
 * - `verified`: the operator confirmed it within twelve months;
 * - `check-before-use`: confirmed, but longer ago; or for a time that has not come;
 * - `unverified`: a source says it, nobody has asked the operator;
 * - `unconfirmed`: the same, and no source that anybody stands behind (confidence C);
 * - `withdrawn`: not to be used any more.
 */
export type Freshness =
  'verified' | 'check-before-use' | 'unverified' | 'unconfirmed' | 'withdrawn';

/** Twelve months: contacts change with budgets and calls for tender, which are yearly. */
const verificationYears = 1;

/** What freshness follows from: of the channel, and of the service it belongs to. */
export type Contact = Pick<Channel, 'verifiedOn' | 'confidence' | 'validFrom' | 'validTo'>;
export type Owner = Pick<SupportService, 'status' | 'deprecated' | 'validity'>;

/** Freshness of a channel of a service on a day in Sweden (YYYY-MM-DD), from published dates alone. */
export function freshness(channel: Contact, service: Owner, today: string): Freshness {
  const { verifiedOn } = channel;
  if (isWithdrawn(channel, service, today)) return 'withdrawn';
  if (isUnconfirmed(channel)) return 'unconfirmed';
  const hasBegun = periodsOf(channel, service).every(
    ({ from }) => !from || today >= firstDay(from),
  );
  if (!hasBegun) return 'check-before-use';
  if (!verifiedOn) return 'unverified';
  // Verified tomorrow: the reader's clock is wrong, and says nothing about the age of anything.
  const counts = verifiedOn <= today && today <= reviewDate(verifiedOn);
  return counts ? 'verified' : 'check-before-use';
}

/** Whether a contact is not to be used any more on a day in Sweden (YYYY-MM-DD). */
export function isWithdrawn(channel: Contact, service: Owner, today: string): boolean {
  const isOver = periodsOf(channel, service).some(({ to }) => to && today > lastDay(to));
  return isOver || !!service.deprecated || service.status === 'closed';
}

function periodsOf({ validFrom, validTo }: Contact, { validity }: Owner): Period[] {
  return [{ from: validFrom, to: validTo }, ...(validity ? [validity] : [])];
}

/** Whether nobody responsible has said it, neither in a source nor when asked. It needs no clock. */
export function isUnconfirmed(channel: Pick<Contact, 'verifiedOn' | 'confidence'>): boolean {
  return !channel.verifiedOn && channel.confidence === 'C';
}

/** The last day (YYYY-MM-DD) that a verification counts: the operator is to be asked again by then. */
export function reviewDate(verifiedOn: string): string {
  return anniversary(verifiedOn, verificationYears);
}
