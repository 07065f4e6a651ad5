import type { Archive } from './archive.ts';
import {
  changesFrom,
  indexOf,
  noRelease,
  type FoundChange,
  type ReleaseIndex,
} from './release-index.ts';

/** Which records a release changed, and what was taken out of it. */
export interface Compared {
  readonly changes: readonly FoundChange[];
  readonly redacted: ReleaseIndex['redacted'];
}

/** Compares each release with the one before. */
export interface Comparer {
  /** Throws a MovedError when something was taken out of a release meanwhile: then `forget`, and ask again. */
  readonly compare: (version: string) => Promise<Compared>;
  readonly forget: () => void;
}

/** Compares where it is asked. The last release that was read is kept: the next comparison begins with it. */
export function comparison(archive: Archive): Comparer {
  const versions = archive.manifests.map(({ version }) => version);
  let last = noRelease;

  async function indexOfVersion(version: string | undefined): Promise<ReleaseIndex> {
    if (version === undefined) return noRelease;
    if (version !== last.version) last = await indexOf(archive, version, last);
    return last;
  }

  return {
    forget: () => void (last = noRelease),
    async compare(version) {
      const position = versions.indexOf(version);
      if (position < 0) return { changes: [], redacted: [] };
      const before = await indexOfVersion(versions[position - 1]);
      const after = await indexOfVersion(version);
      return { changes: await changesFrom(archive, before, after), redacted: after.redacted };
    },
  };
}
