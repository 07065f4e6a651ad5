import type { Loose } from '../loose.ts';
import type { CellFlaw } from '../spreadsheet/finding.ts';
import type { CellEdit } from './read-cells.ts';
import { bare } from './phone.ts';

/** What a verification vouches for, besides the number: the hours that are computed with. */
const vouchedHours = [
  'channel.hours.weekly',
  'channel.hours.alwaysOpen',
  'channel.hours.publicHolidays',
];

/**
 * The edit by which a channel would say that something was verified on a day when something else was.
 * A number that is only written in another way is the same number.
 */
export function stillVerified(
  edits: readonly CellEdit[],
  channel: Loose,
): { edit: CellEdit; flaw: CellFlaw } | null {
  const verifiedOn = channel['verifiedOn'];
  const isVerifiedAnew = edits.some(({ column }) => column.name === 'channel.verifiedOn');
  if (typeof verifiedOn !== 'string' || isVerifiedAnew) return null;
  const edit = edits.find(({ column, value }) =>
    column.name === 'channel.value'
      ? !isSame(channel['value'], value)
      : vouchedHours.includes(column.name),
  );
  return edit ? { edit, flaw: { code: 'sheet-still-verified', expected: verifiedOn } } : null;
}

function isSame(before: unknown, now: unknown): boolean {
  const [old, value] = [before, now].map((text) => (typeof text === 'string' ? text : ''));
  const digits = bare(old ?? '');
  return old === value || (digits !== '' && digits === bare(value ?? ''));
}
