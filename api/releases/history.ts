import { changesBetween, type Change } from '../../data/diff/changes.ts';
import type { Edition, PublishedRecord } from '../../data/diff/edition.ts';
import { redactionSentences, sentencesOf } from '../../data/diff/sentences.ts';
import { inLine } from '../http/in-line.ts';
import type { Archive } from './archive.ts';
import { comparerOf } from './comparer.ts';
import type { Compared } from './comparison.ts';
import { inBatches, MovedError, readStandings, type FoundChange } from './release-index.ts';

export type { FoundChange } from './release-index.ts';

/** What a release changed in one record. */
export interface ReleasedChange {
  readonly id: string;
  readonly release: string;
  readonly releasedOn: string;
  readonly kind: Change['kind'];
  readonly collection: string;
  readonly recordId: string;
  readonly sentences: { readonly sv: string[]; readonly en: string[] };
  readonly patch: Change['patch'];
}

/**
 * What each release changed. Which records did is found out when it is first asked for, and kept; what
 * they say is read from the releases for every answer, so that nothing taken out of them is kept here.
 */
export interface History {
  readonly changesIn: (version: string) => Promise<readonly FoundChange[]>;
  /** Changes in sentences and as JSON Patch. */
  readonly tell: (found: readonly FoundChange[]) => Promise<ReleasedChange[]>;
  /** What was taken out of a release afterwards, in sentences. */
  readonly redactionsIn: (version: string) => Promise<{ sv: string[]; en: string[] }>;
}

const histories = new WeakMap<Archive, History>();

/** The history of an archive, one for all who ask. */
export function historyOf(archive: Archive): History {
  const known = histories.get(archive) ?? makeHistory(archive);
  histories.set(archive, known);
  return known;
}

function makeHistory(archive: Archive): History {
  const { manifests } = archive;
  const made = new Map<string, Compared>();
  const comparer = comparerOf(archive);
  /** One comparison at a time: whoever asks for the same waits instead of reading it again. */
  const compareInLine = inLine();

  async function compare(version: string): Promise<Compared> {
    const known = made.get(version) ?? (await comparer.compare(version));
    made.set(version, known);
    return known;
  }

  function compared(version: string): Promise<Compared> {
    return compareInLine(() => unlessMoved(() => compare(version)));
  }

  /** What was taken out of a release moves what stands behind it: then everything is looked up again. */
  async function unlessMoved<T>(
    work: () => Promise<T>,
    lookUp: () => Promise<void> = () => Promise.resolve(),
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof MovedError)) throw error;
      made.clear();
      comparer.forget();
      await lookUp();
      return work();
    }
  }

  async function tellNow(found: readonly FoundChange[]): Promise<ReleasedChange[]> {
    const told: ReleasedChange[] = [];
    for (const [release, changes] of Map.groupBy(found, (change) => change.release)) {
      const position = manifests.findIndex(({ version }) => version === release);
      const previous = manifests[position - 1]?.version ?? null;
      const at = { release, releasedOn: manifests[position]?.releasedOn ?? '' };
      for (const some of inBatches(changes)) {
        const before = await readStandings(
          archive,
          previous,
          some.map((one) => one.before),
        );
        const after = await readStandings(
          archive,
          release,
          some.map((one) => one.after),
        );
        told.push(...some.flatMap((_, index) => toldOf(before[index], after[index], at)));
      }
    }
    return told;
  }

  async function tell(found: readonly FoundChange[]): Promise<ReleasedChange[]> {
    let places = found;
    return unlessMoved(
      () => tellNow(places),
      async () => {
        const anew = found.map(async ({ release, collection, recordId }) => {
          const { changes } = await compared(release);
          return changes.filter(
            (change) => change.collection === collection && change.recordId === recordId,
          );
        });
        places = (await Promise.all(anew)).flat();
      },
    );
  }

  return {
    changesIn: async (version) => (await compared(version)).changes,
    tell,
    async redactionsIn(version) {
      const { redacted } = await compared(version);
      const edition = { version, records: [], redactedRecords: redacted };
      return { sv: redactionSentences(edition, 'sv'), en: redactionSentences(edition, 'en') };
    },
  };
}

function toldOf(
  before: PublishedRecord | undefined,
  after: PublishedRecord | undefined,
  at: { release: string; releasedOn: string },
): ReleasedChange[] {
  return changesBetween(editionOf(before), editionOf(after)).map((change) => {
    const { kind, collection, id, patch } = change;
    const sentences = { sv: sentencesOf([change], 'sv'), en: sentencesOf([change], 'en') };
    return {
      id: `${at.release}/${collection}/${id}`,
      ...{ ...at, kind, collection, recordId: id, sentences, patch },
    };
  });
}

function editionOf(record: PublishedRecord | undefined): Edition {
  return { version: null, records: record ? [record] : [], redactedRecords: [] };
}
