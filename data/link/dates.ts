import { collections } from '../collections.ts';
import { firstDay, lastDay } from '../rules/period.ts';
import { PartialDate } from '../schema/dates.ts';
import { leavesOf, textsAt } from '../schema-walk.ts';
import { groupsIn } from '../loose.ts';
import type { Check } from './index-records.ts';

/** Dates of something that has been done: reading, asking, looking, stating, publishing a page. */
const pastDates = ['readOn', 'verifiedOn', 'searchedOn', 'statedOn', 'pageDate'];

const pastDatesOfCollection = new Map(
  Object.entries(collections).map(([name, schema]) => [
    name,
    leavesOf(schema)
      .map((leaf) => leaf.pattern)
      .filter((pattern) => pastDates.some((date) => date === pattern.at(-1))),
  ]),
);

/** What has been done was not done after today. */
export const checkFutureDates: Check = function* (record, { collection, today }) {
  for (const pattern of pastDatesOfCollection.get(collection)!)
    for (const { path, text } of textsAt(record, pattern))
      if (isPartialDate(text) && firstDay(text) > today)
        yield { path, code: 'future-date', value: text, expected: today };
};

/** A channel's validity does not end before it begins. */
export const checkValidityOrder: Check = function* (record) {
  for (const { group, position } of groupsIn(record['channels'])) {
    const { validFrom, validTo } = group;
    if (
      isPartialDate(validFrom) &&
      isPartialDate(validTo) &&
      firstDay(validFrom) > lastDay(validTo)
    )
      yield {
        path: ['channels', position, 'validFrom'],
        code: 'validity-order',
        value: validFrom,
        expected: validTo,
      };
  }
};

function isPartialDate(value: unknown): value is string {
  return PartialDate.safeParse(value).success;
}
