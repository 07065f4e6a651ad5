import type { Dataset } from '../../data/collections.ts';
import { releasesFolder } from '../../data/release/store.ts';
import { formatFinding, type Finding } from '../../data/findings.ts';
import { loadData, type Loaded } from '../../data/load.ts';
import type { Facts } from '../embed/region-data.ts';
import { openArchive, type Archive } from './archive.ts';
import { releasedFacts } from './released-facts.ts';

/** What a service publishes: the newest release, or the working data as long as there is none. */
export interface PublishedFacts extends Facts {
  readonly archive: Archive;
}

/** Working data that cannot be published. The message names mistakes, a line for each. */
export class UnpublishableError extends Error {}

/**
 * Reads what is published in a data folder. `today` is the day in Sweden, YYYY-MM-DD.
 *
 * @throws BrokenReleaseError when a release is not what it was.
 * @throws UnpublishableError when something is wrong in the working data, released or not: a service
 *   that starts on data nobody can release would hide the mistake until the next emergency.
 */
export async function publishedFacts(
  folder: string,
  today: string,
  language: 'sv' | 'en',
): Promise<PublishedFacts> {
  const archive = await openArchive(releasesFolder(folder, false));
  const working = loadData({ root: folder, today });
  if (working.findings.length > 0) {
    throw new UnpublishableError(refusal(working.findings, language));
  }
  const newest = archive.manifests.at(-1);
  if (newest) {
    const facts = await releasedFacts(archive, newest.version, regionsIn(working));
    return { ...withoutWithdrawn(facts, working), archive };
  }
  return { ...working, archive };
}

/** Mistakes that are told at the start: of a whole country there can be thousands. */
const mostTold = 20;

function refusal(findings: readonly Finding[], language: 'sv' | 'en'): string {
  const lines = findings.slice(0, mostTold).map((finding) => formatFinding(finding, language));
  const others = findings.length - lines.length;
  const rest = others > 0 ? [`And ${others} more. To see all: npm run frid -- check`] : [];
  return ['The data cannot be published:', ...lines, ...rest].join('\n');
}

/** What somebody calls by, or is kept from calling by: a withdrawal of it cannot wait. */
type Urgent = 'support-services' | 'absence-statements';

/**
 * A contact that is withdrawn in the working data is withdrawn at once, before the next release: the
 * operator asked for it, or the number is wrong. So is what a municipality said that it does not have.
 */
function withoutWithdrawn(facts: Facts, { dataset: working }: Loaded): Facts {
  const regionOf = new Map(facts.regionOf);

  function current<Name extends Urgent>(name: Name): Dataset[Name] {
    const reasons = new Map(
      working[name].flatMap(({ id, deprecated }) => (deprecated ? [[id, deprecated]] : [])),
    );
    return [...facts.dataset[name]].map((record) => {
      const deprecated = record.deprecated ?? reasons.get(record.id) ?? null;
      if (deprecated === record.deprecated) return record;
      const withdrawn = { ...record, deprecated };
      regionOf.set(withdrawn, facts.regionOf.get(record) ?? '');
      return withdrawn;
    }) as unknown as Dataset[Name];
  }

  const urgent = {
    'support-services': current('support-services'),
    'absence-statements': current('absence-statements'),
  };
  return { ...facts, regionOf, dataset: { ...facts.dataset, ...urgent } };
}

/** Which region a record is in, also where the working data are under repair. */
function regionsIn({ entries }: Loaded): (collection: string, id: string) => string | undefined {
  const regions = new Map(
    entries.map(({ collection, region, value }) => [
      `${collection}/${String((value as { id?: unknown } | null)?.id)}`,
      region,
    ]),
  );
  return (collection, id) => regions.get(`${collection}/${id}`);
}
