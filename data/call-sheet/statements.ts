import { lastDayOfAbsence, subjectOf } from '../rules/absence.ts';
import type { AbsenceStatement } from '../schema/absence-statement.ts';
import { soonAfter } from './calls.ts';

/** A municipality's word that it has no support of a kind, which no longer counts, or soon will not. */
export interface LapsingStatement {
  readonly statement: AbsenceStatement;
  /** The last day that it counts. */
  readonly lastDay: string;
}

/** Which of them to ask about again on a day (YYYY-MM-DD), the one that ends first before the others. */
export function lapsingStatements(
  statements: readonly AbsenceStatement[],
  today: string,
): LapsingStatement[] {
  const current = statements.filter(({ deprecated }) => deprecated === null);
  return [...Map.groupBy(current, subjectOf).values()]
    .map((said) => said.reduce((a, b) => (b.statedOn > a.statedOn ? b : a)))
    .map((statement) => ({ statement, lastDay: lastDayOfAbsence(statement.statedOn) }))
    .filter(({ lastDay }) => lastDay <= soonAfter(today))
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : Number(a.lastDay > b.lastDay)));
}
