import { ActivityStatus } from '../../../data/schema/activity.ts';
import { activitiesPerPlan, activityOf } from './activities.ts';
import { answers } from './activity-texts.ts';
import { membersOf } from './networks.ts';
import { boardOf } from './organizations.ts';
import type { County } from './places.ts';
import type { Random } from './random.ts';
import { fictional, madeUp, readOn, sourcesOf, type Written } from './record.ts';

/** Two rounds for each plan, as far as their days have come: every activity, and every member. */
export function followUpsOf(
  planId: string,
  from: number,
  county: County,
  random: Random,
): Written<'follow-ups'>[] {
  const years = [from + 1, from + 3].filter((year) => `${year}-03-14` < readOn);
  return years.map((year) => {
    return {
      id: `${planId}-uppfoljning-${year}`,
      ...fictional,
      planId,
      title: madeUp(`Uppföljning i mars ${year}`, `Follow-up in March ${year}`),
      date: `${year}-03-14`,
      reportedById: boardOf(county),
      activityStatuses: Array.from({ length: activitiesPerPlan }, (_, index) => {
        return {
          activityId: activityOf(planId, index + 1),
          status: random.pick(ActivityStatus.options),
          ...(random.chance(30) && { note: random.pick(answers) }),
        };
      }),
      commitments: membersOf(county).map((organizationId) => {
        const answered = random.chance(85);
        return { organizationId, answered, ...(answered && { text: random.pick(answers) }) };
      }),
      sources: sourcesOf('uppföljningen', county.id, `${year}-03-14`),
    };
  });
}
