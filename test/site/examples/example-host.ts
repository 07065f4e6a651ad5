/** A host page for examples: the built scripts, and the data of a release that stays what it is. */
import { openArchive } from '../../../api/releases/archive.ts';
import { releasedFacts } from '../../../api/releases/released-facts.ts';
import { regionDocuments, type Facts } from '../../../api/embed/region-data.ts';
import { loadData } from '../../../data/load.ts';
import { releasesFolder } from '../../../data/release/store.ts';
import type { RegionData } from '../../../data/schema/region-data.ts';
import { siteScripts } from '../../../docs/site/build-widgets.ts';
import { startHost, type Host } from '../host.ts';

/** The first release of the real facts: a later one must not change what these tests compare with. */
const release = '2026.11.0';

export interface ExampleHost extends Host {
  /** What an element is told of a region in a language. */
  dataOf(region: string, language: string): RegionData;
}

export async function startExampleHost(): Promise<ExampleHost> {
  const host = await startHost();
  const texts = new Map<string, string>();
  for (const facts of await bothCounties()) {
    for (const [path, make] of regionDocuments(facts, { release: null, publisher: null })) {
      const body = String((await make()).body);
      texts.set(path, body);
      host.pages.set(path, { body, headers: { 'content-type': 'application/json' } });
    }
  }
  const preview = siteScripts().find(({ name }) => name === 'preview.js')!;
  host.pages.set('/site/preview.js', {
    body: preview.body,
    headers: { 'content-type': preview.type },
  });
  return Object.assign(host, {
    dataOf(region: string, language: string) {
      const file = language === 'sv' ? region : `${region}.${language}`;
      return JSON.parse(texts.get(`/embed/data/${file}.json`)!) as RegionData;
    },
  });
}

/** Värmland as it was released, and the fictional county, which no real release holds. */
async function bothCounties(): Promise<Facts[]> {
  const today = '2026-11-23';
  const working = loadData({ regions: ['varmland', 'sweden'], today });
  const regions = new Map(
    working.entries.map(({ collection, region, value }) => [
      `${collection}/${(value as { id: string }).id}`,
      region,
    ]),
  );
  const archive = await openArchive(releasesFolder('data', false));
  const released = await releasedFacts(archive, release, (...key) => regions.get(key.join('/')));
  return [loadData({ regions: ['sweden', 'example'], today }), released];
}
