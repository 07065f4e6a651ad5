import type { Page } from '../pages.ts';
import { thing } from './parts.ts';
import type { Thing } from './vocabulary.ts';

/**
 * The page that tells of a record or a list: of which release, of which day, and whether a newer release
 * says otherwise. Not the record itself: a support service has no version and is not obsolete.
 */
export function ofWhen({ _meta }: Page, latestRoot: string): Thing | undefined {
  const { release, superseded, validAt } = _meta as {
    readonly release?: string | null;
    readonly superseded?: boolean;
    readonly validAt?: string | null;
  };
  if (!release && !validAt) return undefined;
  return thing({
    '@type': 'CreativeWork',
    version: release,
    temporalCoverage: validAt,
    creativeWorkStatus: release && (superseded ? 'Obsolete' : 'Published'),
    isPartOf: release && { '@id': `${latestRoot}/releases/${release}` },
  });
}
