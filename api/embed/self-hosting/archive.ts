import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Region } from '../../../data/schema/region.ts';
import type { Document } from '../../http/document.ts';
import type { LaterDocument } from '../../http/answer-store.ts';
import { widgetFolders, type WidgetVersion } from '../widget-versions.ts';
import { examplePage, instructions, snippet } from './instructions.ts';

/** Scripts for frames are of no use without the service that the frames show. */
const notHosted = ['frame.js', 'in-frame.js', 'manifest.json'];

/** The same local time in every archive, wherever it is made: its bytes depend on its content alone. */
const noTime = () => new Date(1980, 0, 1);

interface Surroundings {
  readonly widgets: readonly WidgetVersion[];
  /** Data for the elements, of all regions. */
  readonly data: readonly LaterDocument[];
  readonly release: string | null;
  readonly baseUrl: string;
}

/**
 * For each region an archive with all that a host needs to serve the elements itself, and the manifest
 * in it as a file of its own, to compare with. Made when they are first asked for.
 */
export function selfHosting(
  regions: readonly Region[],
  { widgets, data, release, baseUrl }: Surroundings,
): LaterDocument[] {
  const latest = widgetFolders(widgets).findLast(({ folder }) => folder.startsWith('v'))?.version;
  if (!latest) return [];

  return regions.flatMap(({ id }): LaterDocument[] => {
    const path = `/embed/self-hosting/${id}`;
    const archive = `${baseUrl}${path}.zip`;
    const manifest = `${baseUrl}${path}.json`;

    async function files(): Promise<Map<string, Uint8Array>> {
      const all = new Map<string, Uint8Array>();
      for (const { name, body } of latest!.files) {
        if (!notHosted.some((one) => name.startsWith(one))) all.set(name, body);
      }
      const ofRegion = new RegExp(`^/embed/(data/${id}(\\..+)?\\.json)$`);
      for (const [address, make] of data) {
        const name = ofRegion.exec(address)?.[1];
        if (name) all.set(name, Buffer.from((await make()).body));
      }
      for (const language of ['sv', 'en'] as const) {
        const about = { region: id, language, archive, manifest };
        const texts = {
          [language === 'sv' ? 'LAS-MIG.txt' : 'READ-ME.txt']: instructions(about),
          [`snippet.${language}.html`]: snippet(about, '/frid/frid.js'),
          [language === 'sv' ? 'index.html' : 'index.en.html']: examplePage(about),
        };
        for (const [name, text] of Object.entries(texts)) all.set(name, Buffer.from(text));
      }
      return all;
    }

    function describe(all: Map<string, Uint8Array>): string {
      const listed = [...all].map(([name, body]): [string, object] => {
        const hash = createHash('sha384').update(body).digest('base64');
        return [name, { integrity: `sha384-${hash}`, bytes: body.length }];
      });
      const { version } = latest!;
      const about = { region: id, version, release, manifest, archive };
      return `${JSON.stringify({ ...about, files: Object.fromEntries(listed) }, null, 2)}\n`;
    }

    async function makeArchive(): Promise<Document> {
      const all = await files();
      all.set('manifest.json', Buffer.from(describe(all)));
      const inFolder = [...all].map(([name, body]) => [`frid/${name}`, body] as const);
      const body = zipSync(Object.fromEntries(inFolder), { mtime: noTime(), level: 9 });
      const name = `frid-${id}-${latest!.version}${release ? `-${release}` : ''}.zip`;
      const headers = { 'content-disposition': `attachment; filename="${name}"` };
      return { path: `${path}.zip`, body, type: 'application/zip', bulk: true, headers };
    }

    async function makeManifest(): Promise<Document> {
      return { path: `${path}.json`, body: describe(await files()), type: 'application/json' };
    }

    return [
      [`${path}.zip`, makeArchive],
      [`${path}.json`, makeManifest],
    ];
  });
}
