import type { Dataset } from '../../data/collections.ts';
import { ProblemError } from '../http/problem.ts';
import { didYouMean, likelyMeant, quote } from '../http/query.ts';
import type { History } from '../releases/history.ts';

/** Records there are, and those there were in any release, as "collection/id". */
export async function everKnown(
  dataset: Dataset,
  versions: readonly string[],
  history: History,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const [collection, records] of Object.entries<readonly { id: string }[]>(dataset))
    for (const { id } of records) known.add(`${collection}/${id}`);
  for (const version of versions)
    for (const { collection, recordId } of await history.changesIn(version))
      known.add(`${collection}/${recordId}`);
  return known;
}

/** An empty history would read as "nothing has changed": a slip of the hand is told instead. */
export function unknownRecord(
  record: string,
  known: ReadonlySet<string>,
  knownParameters: string[],
): ProblemError {
  const parameter = 'record';
  const [collection, id = ''] = record.split('/');
  const near = [...known].filter((one) => one.startsWith(`${collection}/`));
  const ids = near.map((one) => one.slice(one.indexOf('/') + 1));
  const inCollection = likelyMeant(id, ids).map((one) => `${collection}/${one}`);
  const suggestions = near.length ? inCollection : likelyMeant(record, known);
  const detail = `"${parameter}" is ${quote(record)}, which no release has had.${didYouMean(suggestions)} It must be a collection and an id, such as support-services/bris.`;
  const error = { parameter, detail, ...(suggestions.length ? { suggestions } : {}) };
  return new ProblemError('BadRequest', detail, { errors: [error], knownParameters });
}
