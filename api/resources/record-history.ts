import { collections } from '../../data/collections.ts';

/**
 * Address of what releases have changed in a record, by the path of its item; undefined: it is no record
 * of a release, but made from several, or a list. A channel or a goal is told of with what it is part of.
 */
export function historyAddress(path: string, latestRoot: string): string | undefined {
  const record = recordAt(path);
  return record && `${latestRoot}/changes?record=${record}`;
}

function recordAt(path: string): string | undefined {
  const [id = '', type = '', whole = '', wholeType = ''] = path.split('/').reverse();
  if (Object.hasOwn(collections, type)) return `${type}/${id}`;
  if (type === 'channels' || type === 'goals') return `${wholeType}/${whole}`;
  return type === 'members' ? `organizations/${id}` : undefined;
}
