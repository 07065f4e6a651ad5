import type { KeyObject } from 'node:crypto';
import type { Manifest } from './manifest.ts';
import { journalName, type ReleaseReader, type Stranger } from './reader.ts';
import { isOf } from './signature.ts';
import { verifyRelease } from './verify-release.ts';
import type { CheckedRelease, ReleaseProblem, ReleaseProblemCode } from './verify-release.ts';

export interface VerifyOptions {
  /** Key that the newest release must be signed with; all before it hang on the same chain. */
  key?: KeyObject;
  onProgress?: (done: number, total: number) => void;
}

export interface VerifiedRelease {
  version: string;
  hash: string;
  releasedOn: string;
  records: number;
  redactions: Manifest['redactions'];
  signed: boolean;
}

export interface Verification {
  /** Releases that could be read, oldest first. */
  releases: VerifiedRelease[];
  problems: ReleaseProblem[];
}

/**
 * Recomputes everything: each record, each release, the chain from the first to the newest, and
 * signatures. That the newest release itself was replaced as a whole shows only by a signature or by
 * an older copy: `compareReleases` is for that.
 */
export async function verifyReleases(
  reader: ReleaseReader,
  { key, onProgress }: VerifyOptions = {},
): Promise<Verification> {
  const versions = await reader.versions();
  const checked: CheckedRelease[] = [];
  for (const version of versions) {
    onProgress?.(checked.length, versions.length);
    const [snapshot, manifest] = await Promise.all([
      reader.read(version, 'snapshot.json'),
      reader.read(version, 'manifest.json'),
    ]);
    const files = { 'snapshot.json': snapshot, 'manifest.json': manifest };
    checked.push({ ...verifyRelease(version, files), snapshot: undefined });
  }
  onProgress?.(versions.length, versions.length);

  const strangers = await reader.strangers();
  return {
    releases: checked.flatMap(({ manifest }) => (manifest ? [summary(manifest)] : [])),
    problems: [
      ...checked.flatMap((release, index) => [
        ...release.problems,
        ...chainProblems(release, checked[index - 1]),
      ]),
      ...strangers.map(strangerProblem),
      ...(key ? unsignedAtTheEnd(checked, key) : []),
    ],
  };
}

/**
 * Releases that two places both have, but not alike: other ones altogether, or the same with other
 * facts taken out. What was redacted here and still stands there is a leak that goes on.
 */
export function compareReleases(
  here: readonly VerifiedRelease[],
  there: readonly VerifiedRelease[],
): ReleaseProblem[] {
  return there.flatMap((theirs) => {
    const ours = here.find(({ version }) => version === theirs.version);
    const codes = ours ? differences(ours, theirs) : [];
    return codes.map((code) => ({ version: theirs.version, code }));
  });
}

function differences(ours: VerifiedRelease, theirs: VerifiedRelease): ReleaseProblemCode[] {
  if (ours.hash !== theirs.hash) return ['not-the-same-here'];
  const cuts = ({ redactions }: VerifiedRelease) =>
    redactions.map(({ record, field }) => `${record} ${field ?? ''}`);
  const [here, there] = [cuts(ours), cuts(theirs)];
  const codes: ReleaseProblemCode[] = [];
  if (here.some((cut) => !there.includes(cut))) codes.push('still-shown-there');
  if (there.some((cut) => !here.includes(cut))) codes.push('taken-out-there');
  return codes;
}

function summary(manifest: Manifest): VerifiedRelease {
  const { version, hash, releasedOn, counts, redactions, signature } = manifest;
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { version, hash, releasedOn, records, redactions, signed: signature !== undefined };
}

/** A release must name the one before it, by version and hash. */
function chainProblems(release: CheckedRelease, before: CheckedRelease | undefined) {
  const { version, links, hashes } = release;
  const broken = links.filter((link) =>
    before === undefined
      ? link !== null
      : link?.version !== before.version || !fits(link.hash, before.hashes),
  );
  // With no hash of its own, a release hangs in the air and has been reported for it.
  if (broken.length === 0 || hashes.length === 0) return [];
  const [link] = broken;
  const expected = link ? `${link.version} ${link.hash.slice(0, 12)}…` : '–';
  return [{ version, code: 'chain-broken', expected } satisfies ReleaseProblem];
}

/** A broken release before has been reported; either of its hashes will do, or any when it has none. */
function fits(hash: string, hashes: readonly string[]): boolean {
  return hashes.length === 0 || hashes.includes(hash);
}

function strangerProblem({ version, file }: Stranger): ReleaseProblem {
  const code = file === journalName ? 'redaction-unfinished' : 'stranger';
  return { version: version ?? '–', code, file };
}

/** Releases after the newest one that is signed with the key. */
function unsignedAtTheEnd(releases: readonly CheckedRelease[], key: KeyObject): ReleaseProblem[] {
  const isSigned = ({ manifest, problems }: CheckedRelease) =>
    manifest?.signature && isOf(key, manifest.signature) && problems.length === 0;
  return releases
    .slice(releases.findLastIndex(isSigned) + 1)
    .map(({ version }) => ({ version, code: 'not-signed' }));
}
