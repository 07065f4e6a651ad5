import type { SupportService } from '../../data/schema/support-service.ts';
import { ProblemError } from '../http/problem.ts';

type Withdrawal = NonNullable<SupportService['deprecated']>;

/** Whether a record no longer holds; parts of records have no such field. */
export function isWithdrawn(record: object): boolean {
  return 'deprecated' in record && record.deprecated !== null;
}

/**
 * What is told of a record that no longer holds: since when, why, and what there is instead. `list` is its address,
 * `history` that of what releases have said of it.
 */
export function withdrawal(record: object, list: string, history?: string): ProblemError {
  const { on, reason, replacedBy } = (record as { deprecated: Withdrawal }).deprecated;
  const instead = replacedBy === null ? null : `${list}/${replacedBy}`;
  const detail =
    `This record was withdrawn on ${on}: ${reason.en ?? reason.sv} ` +
    (instead ? `It is replaced by ${instead}` : 'Nothing replaces it.');
  const headers = history ? { link: `<${history}>; rel="version-history"` } : undefined;
  return new ProblemError('Gone', detail, { withdrawnOn: on, replacedBy: instead }, headers);
}
