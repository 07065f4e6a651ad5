import type { Loose } from '../loose.ts';
import { canonical, sha256 } from '../release/hash.ts';

/**
 * A short mark of what a row's service and channel said when the sheet was made. When they say
 * something else by the time the sheet comes back, somebody else's change would be undone.
 */
export function stampOf(service: Loose, channel: Loose | undefined): string {
  const own = { ...service, channels: null };
  // The letter keeps programs from taking the mark for a number.
  return 's' + sha256(canonical([own, channel ?? null])).slice(0, 9);
}
