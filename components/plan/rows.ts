import { standings, type Standing } from '../../data/rules/standing.ts';
import type { Activity } from '../../data/schema/activity.ts';
import type { Goal } from '../../data/schema/goal.ts';
import type { Plan } from '../../data/schema/plan.ts';
import type { RegionData } from '../../data/schema/region-data.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { plain, type View } from '../view/view.ts';

/** Somebody who takes part: an organization, or a network whose members share the responsibility. */
export interface Party {
  id: string;
  name: LocalizedText;
}

/** An activity with everything it refers to. */
export interface ActivityRow {
  activity: Activity;
  goals: Goal[];
  responsible: Party[];
  cooperating: Party[];
  standing: Standing | undefined;
  /** What search looks in; made when it is first needed. */
  searched?: string;
}

/** A plan's activities, in its own order. */
export function activityRows(data: RegionData, plan: Plan): ActivityRow[] {
  const parties = new Map<string, Party>();
  for (const party of [...data.organizations, ...data.networks]) parties.set(party.id, party);
  const named = (ids: (string | null)[]) =>
    ids.map((id) => parties.get(id!)).filter((party) => party !== undefined);
  const latest = standings(data.followUps);
  return data.activities
    .filter(({ planId }) => planId === plan.id)
    .map((activity) => ({
      activity,
      goals: plan.goals.filter(({ id }) => activity.goalIds.includes(id)),
      responsible: named([activity.sharedByNetworkId, ...activity.responsibleIds]),
      cooperating: named(activity.cooperatingIds),
      standing: latest.get(activity.id),
    }));
}

/** Statuses in the order in which they are shown, the most finished first. */
export const statusOrder = [
  'completed',
  'continuing',
  'in-progress',
  'not-started',
  'paused',
  'dropped',
] as const;

/** What rows can be sorted by; without a value, a row comes last whichever way they are sorted. */
const sortKeys = {
  title: ({ activity }, view) => plain(view, activity.title),
  goal: ({ goals }) => String(goals[0]?.number ?? ''),
  responsible: ({ responsible: [first] }, view) => first && plain(view, first.name),
  timing: ({ activity }) => activity.timing?.from,
  status: ({ standing }) => standing && String(statusOrder.indexOf(standing.status)),
} satisfies Record<string, (row: ActivityRow, view: View) => string | null | undefined>;
export type SortKey = keyof typeof sortKeys;

export interface Order {
  by: SortKey;
  descending: boolean;
}

// Made when something is sorted: a phone makes it for longer than it reads this file.
let collator: Intl.Collator | undefined;

/** In English too, Swedish names are sorted as Swedes look them up: å, ä and ö last. */
export function compare(a: string, b: string): number {
  collator ??= new Intl.Collator('sv', { numeric: true });
  return collator.compare(a, b);
}

/** The rows in another order than the plan's own. */
export function sorted(rows: ActivityRow[], { by, descending }: Order, view: View): ActivityRow[] {
  return rows
    .map((row) => ({ row, key: sortKeys[by](row, view) ?? '' }))
    .sort(
      (a, b) => Number(!a.key) - Number(!b.key) || (descending ? -1 : 1) * compare(a.key, b.key),
    )
    .map(({ row }) => row);
}
