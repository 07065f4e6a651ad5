import { changesBetween, type Change } from '../../data/diff/changes.ts';
import type { Edition } from '../../data/diff/edition.ts';
import { redactionSentences, sentencesOf } from '../../data/diff/sentences.ts';
import { releasedEdition } from '../../data/release/released-edition.ts';
import type { Archive } from './archive.ts';

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

/** A change, and whether it is of a list that is only shown to who asks for it by name. */
export interface HistoricChange {
  readonly told: ReleasedChange;
  readonly isApart: boolean;
}

/** What each release changed, worked out when it is first asked for. */
export interface History {
  readonly changesIn: (version: string) => Promise<readonly HistoricChange[]>;
  /** What was taken out of a release afterwards, in sentences. */
  readonly redactionsIn: (version: string) => Promise<{ sv: string[]; en: string[] }>;
}

const nothing: Edition = { version: null, records: [], redactedRecords: [] };

export function historyOf({ manifests, snapshot }: Archive): History {
  const made = new Map<string, Promise<readonly HistoricChange[]>>();

  /** Kept, because the next comparison begins with it. */
  let last = nothing;

  async function editionOf(version: string | undefined): Promise<Edition> {
    if (version === undefined) return nothing;
    if (version !== last.version) last = releasedEdition(await snapshot(version));
    return last;
  }

  async function compare(version: string): Promise<readonly HistoricChange[]> {
    const position = manifests.findIndex((manifest) => manifest.version === version);
    const manifest = manifests[position];
    if (!manifest) return [];
    const before = await editionOf(manifests[position - 1]?.version);
    const changes = changesBetween(before, await editionOf(version));
    return changes.map((change) => ({
      told: toldOf(change, version, manifest.releasedOn),
      isApart: isApart(change),
    }));
  }

  return {
    changesIn(version) {
      const known = made.get(version);
      if (known) return known;
      const making = compare(version);
      made.set(version, making);
      making.catch(() => made.delete(version));
      return making;
    },
    async redactionsIn(version) {
      const edition = await editionOf(version);
      return { sv: redactionSentences(edition, 'sv'), en: redactionSentences(edition, 'en') };
    },
  };
}

/** The three lists of support never stand together, not even in what changed. */
function isApart({ collection, before, after }: Change): boolean {
  if (collection !== 'support-services') return false;
  return [before, after].some((record) => record && record.fields['list'] !== 'exposed');
}

function toldOf(change: Change, release: string, releasedOn: string): ReleasedChange {
  const { kind, collection, id, patch } = change;
  const sentences = { sv: sentencesOf([change], 'sv'), en: sentencesOf([change], 'en') };
  return {
    id: `${release}/${collection}/${id}`,
    ...{ release, releasedOn, kind, collection, recordId: id, sentences, patch },
  };
}
