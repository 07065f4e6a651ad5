import { collections } from '../../data/collections.ts';
import type { ResourceContext } from './context.ts';

/**
 * Address of what releases have changed in a record, by the path of its item; undefined: it is no record
 * of a release, but made from several, or a list. A channel or a goal is told of with what it is part of.
 */
export function historyAddress(path: string, latestRoot: string): string | undefined {
  const record = recordAt(path);
  return record && `${latestRoot}/changes?record=${record}`;
}

/** The same, unless there is no release yet that could have changed anything. */
export function releasedHistory(
  path: string,
  { archive, latestRoot }: Pick<ResourceContext, 'archive' | 'latestRoot'>,
): string | undefined {
  return archive.manifests.length ? historyAddress(path, latestRoot) : undefined;
}

function recordAt(path: string): string | undefined {
  const [id = '', type = '', whole = '', wholeType = ''] = path.split('/').reverse();
  if (Object.hasOwn(collections, type)) return `${type}/${id}`;
  if (type === 'channels' || type === 'goals') return `${wholeType}/${whole}`;
  return type === 'members' ? `organizations/${id}` : undefined;
}
