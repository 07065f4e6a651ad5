import { isLoose } from '../loose.ts';
import { absenceCounts, lastDayOfAbsence } from '../rules/absence.ts';
import { confidenceOf } from '../rules/evidence.ts';
import { firstDay, lastDay } from '../rules/period.ts';
import { AbsenceStatement } from '../schema/absence-statement.ts';
import { SupportService } from '../schema/support-service.ts';
import { recordIn, type Check, type RecordIndex } from './index-records.ts';

/** Support is missing only on the municipality's own word, and not where a service of its own is known. */
export const checkAbsence: Check = function* (record, { collection, records, today }) {
  if (collection !== 'absence-statements') return;
  const { data: statement } = AbsenceStatement.safeParse(record);
  if (!statement) return;

  const { statedById, areaId } = statement;
  const body = recordIn(records, 'organizations', statedById);
  const areas = body?.['areaIds'];
  if (body && body['kind'] !== 'municipality')
    yield {
      path: ['statedById'],
      code: 'not-the-municipality',
      value: statedById,
      expected: String(body['kind']),
    };
  else if (body && !(Array.isArray(areas) && areas.includes(areaId)))
    yield { path: ['areaId'], code: 'not-its-own-area', value: areaId, expected: statedById };

  if (confidenceOf(statement.sources, 'statedOn') !== 'A')
    yield { path: ['sources'], code: 'not-its-own-word' };

  for (const other of contradicting(statement, records, today))
    yield { path: ['kind'], code: 'absence-contradicted', value: statement.kind, other };
};

/**
 * Services said to serve the very area while the statement counts. Those of the county or the country
 * contradict nothing: the municipality speaks of its own.
 */
function* contradicting(statement: AbsenceStatement, records: RecordIndex, today: string) {
  const { areaId, list, kind, statedOn, deprecated } = statement;
  if (deprecated || !absenceCounts(statedOn, today)) return;
  for (const { file, path, value } of records.get('support-services')?.values() ?? []) {
    if (!isLoose(value) || value['kind'] !== kind || value['list'] !== list) continue;
    const { data: service } = SupportService.safeParse(value);
    if (!service?.areaIds.includes(areaId) || service.deprecated || service.status === 'closed')
      continue;
    const { from, to } = service.validity ?? { from: null, to: null };
    const isOver = to && lastDay(to) < statedOn;
    const isLater = from && firstDay(from) > lastDayOfAbsence(statedOn);
    if (!isOver && !isLater) yield { file, path };
  }
}
