import type { Edition, PublishedRecord } from '../../../data/diff/edition.ts';
import { loadData } from '../../../data/load.ts';
import { findRegions } from '../../../data/read/regions.ts';
import { buildSnapshot, type ReleasePlan } from '../../../data/release/build-snapshot.ts';
import { releasesFolder, writeRelease } from '../../../data/release/store.ts';
import { nextVersion } from '../../../data/release/version.ts';
import { workingEdition } from '../../../data/release/working-edition.ts';
import type { Channel } from '../../../data/schema/channel.ts';
import type { Source } from '../../../data/schema/source.ts';

const lastDay = '2026-11-23';

/**
 * Gives a made-up country a history: one release a month, the last of them what the files say now.
 * The salts of a release are random by design, so its hashes differ from run to run.
 */
export function* writeReleases(root: string, count: number): Generator<string> {
  if (count === 0) return;
  const loaded = loadData({ root, regions: findRegions(root).names, today: lastDay });
  const now = workingEdition(loaded, true);
  const folder = releasesFolder(root, true);
  let previous: ReleasePlan['previous'] = null;
  for (const releasedOn of lastMonths(count)) {
    const version = nextVersion(previous?.snapshot.version ?? null, releasedOn);
    const snapshot = buildSnapshot({ version, releasedOn, previous }, editionOn(now, releasedOn));
    const { hash } = writeRelease(folder, snapshot);
    previous = { snapshot, hash };
    yield version;
  }
}

/** The same day of as many months, the latest last. */
function lastMonths(count: number): string[] {
  const [year, month, day] = lastDay.split('-').map(Number) as [number, number, number];
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + index, day)).toISOString().slice(0, 10),
  );
}

/** What was known on a day: without the services and channels told of later, and with nobody asked since. */
function editionOn(edition: Edition, day: string): Edition {
  const records = edition.records
    .filter((record) => record.collection !== 'support-services' || isKnown(record.fields, day))
    .map((record) => withoutLater(record, day));
  return { ...edition, records };
}

function withoutLater(record: PublishedRecord, day: string): PublishedRecord {
  if (record.collection !== 'support-services') return record;
  const channels = (record.fields['channels'] as Channel[])
    .filter((channel) => isKnown(channel, day))
    .map((channel) =>
      channel.verifiedOn !== null && channel.verifiedOn > day
        ? { ...channel, verifiedOn: null, verifiedByRole: null }
        : channel,
    );
  return { ...record, fields: { ...record.fields, channels } };
}

function isKnown(owner: object, day: string): boolean {
  const { sources } = owner as { sources: Source[] };
  return sources.some(({ pageDate }) => pageDate !== null && pageDate <= day);
}
