import { freshness, isUnconfirmed, reviewDate } from '../rules/freshness.ts';
import type { Channel } from '../schema/channel.ts';
import type { SupportService } from '../schema/support-service.ts';

/** Somebody to ask, and the channels to ask about. */
export interface Call {
  service: SupportService;
  /** Most urgent first. */
  channels: Channel[];
  /** Always shown, or for the whole country: wrong numbers there lead most people astray. */
  reach: Reach;
}

export type Reach = 'always-shown' | 'national' | 'local';

const reaches: Reach[] = ['always-shown', 'national', 'local'];
/** What ends within this many days is asked about anew before it does. */
const daysAhead = 30;

/**
 * Whom to ask on a day (YYYY-MM-DD), most urgent first: lines that are always shown and national ones
 * before all others; then what nobody responsible stands behind, what was never verified, and what was
 * verified longest ago. A service is called once, about all its channels.
 */
export function callsToMake(services: readonly SupportService[], today: string): Call[] {
  const soon = soonAfter(today);
  const calls = services.flatMap((service): Call[] => {
    const channels = service.channels
      .filter((channel) => isDue(channel, service, today, soon))
      .sort(byUrgency);
    return channels.length === 0 ? [] : [{ service, channels, reach: reachOf(service) }];
  });
  return calls.sort(
    (a, b) =>
      reaches.indexOf(a.reach) - reaches.indexOf(b.reach) ||
      byUrgency(a.channels[0]!, b.channels[0]!),
  );
}

/** What ends on this day or before it is asked about today. */
export function soonAfter(today: string): string {
  return new Date(Date.parse(today) + daysAhead * 864e5).toISOString().slice(0, 10);
}

function reachOf({ alwaysShown, areaIds }: SupportService): Reach {
  if (alwaysShown) return 'always-shown';
  return areaIds.includes('se') ? 'national' : 'local';
}

function isDue(channel: Channel, service: SupportService, today: string, soon: string): boolean {
  const state = freshness(channel, service, today);
  if (state === 'withdrawn') return false;
  return (
    state !== 'verified' || channel.verifiedOn === null || reviewDate(channel.verifiedOn) <= soon
  );
}

function byUrgency(a: Channel, b: Channel): number {
  return Number(isUnconfirmed(b)) - Number(isUnconfirmed(a)) || compare(a.verifiedOn, b.verifiedOn);
}

/** Never comes before any day. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
