import type { Publisher } from '../../data/schema/publisher.ts';
import { ProblemError } from '../http/problem.ts';
import type { LaterDocument } from '../http/answer-store.ts';
import type { Archive } from '../releases/archive.ts';
import { releasedFacts } from '../releases/released-facts.ts';
import { inEveryLanguage } from './languages.ts';
import { regionData, type Facts } from './region-data.ts';

/**
 * What plan elements fetch where the host page pins a release, one answer for each release, region and language. It has no
 * support service: an old contact is for history, not for calling. Made when it is asked for.
 */
export function releasedRegionDocuments(
  archive: Archive,
  facts: Facts,
  publisher: Publisher | null,
): LaterDocument[] {
  const regionOfId = regionsById(facts);
  return archive.manifests.flatMap(({ version }) =>
    facts.regions.flatMap(({ id }) => {
      const make = async () => {
        const released = await releasedFacts(archive, version, regionOfId);
        const region = released.regions.find((one) => one.id === id);
        if (!region) {
          throw new ProblemError('NotFound', `Release ${version} has no region "${id}".`);
        }
        return regionData(region, released, { release: version, publisher }, null);
      };
      return inEveryLanguage(`releases/${version}/${id}`, make, 'release');
    }),
  );
}

/** A snapshot does not say which region a record came from; the newest facts do, and no record ever leaves them. */
function regionsById({
  dataset,
  regionOf,
}: Facts): (collection: string, id: string) => string | undefined {
  const known = new Map(
    Object.entries(dataset).flatMap(([collection, records]) =>
      records.map((record) => [`${collection}/${record.id}`, regionOf.get(record)] as const),
    ),
  );
  return (collection, id) => known.get(`${collection}/${id}`);
}
