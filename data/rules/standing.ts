import type { ActivityStatus } from '../schema/activity.ts';
import type { FollowUp } from '../schema/follow-up.ts';
import type { LocalizedText } from '../schema/text.ts';

/** What was last said of an activity, and in which round. */
export interface Standing {
  status: ActivityStatus;
  note: LocalizedText | null;
  round: FollowUp;
}

/**
 * Where each activity stands, by its id: as the latest round said that asked about it. An activity
 * that no round has asked about is not there at all, because nobody is late who was not asked.
 */
export function standings(rounds: readonly FollowUp[]): Map<string, Standing> {
  const latest = new Map<string, Standing>();
  for (const round of [...newestFirst(rounds)].reverse()) {
    for (const { activityId, status, note } of round.activityStatuses)
      latest.set(activityId, { status, note, round });
  }
  return latest;
}

/** Follow-up rounds, the latest first. */
export function newestFirst(rounds: readonly FollowUp[]): FollowUp[] {
  return [...rounds].sort((a, b) => (a.date < b.date ? 1 : -1));
}
