import { Feed } from 'feed';
import { escape } from '../../components/static/markup.ts';
import type { LaterDocument } from '../http/answer-store.ts';
import type { Archive } from './archive.ts';
import type { History } from './history.ts';
import { isOpen } from './release-index.ts';

/** Releases in the feed; the rest is in /changes. */
const mostReleases = 20;

/** Sentences told of one release; the rest is in /changes. */
const mostSentences = 100;

const type = 'application/atom+xml; charset=utf-8';

/** A feed of releases (RFC 4287): what each one changed, in both languages. */
export function atomFeed(
  { manifests }: Archive,
  history: History,
  { baseUrl, root }: { baseUrl: string; root: string },
): LaterDocument {
  const path = `${root}/changes.atom`;
  const apiRoot = baseUrl + root;
  const first = manifests[0]?.releasedOn ?? '2026-11-23';
  // An id that stays when the service moves to another address within its name (RFC 4151).
  const tag = (date: string, name: string) => `tag:${new URL(baseUrl).hostname},${date}:${name}`;

  async function make() {
    const feed = new Feed({
      id: tag(first, 'frid/changes'),
      title: 'Frid: ändringar / changes',
      link: `${apiRoot}/changes`,
      feedLinks: { atom: baseUrl + path },
      updated: instant(manifests.at(-1)?.releasedOn ?? first),
      author: { name: 'Frid', link: `${baseUrl}/` },
      generator: 'Frid',
      copyright: 'CC0-1.0',
    });
    for (const { version, releasedOn } of manifests.slice(-mostReleases).reverse()) {
      const all = await history.changesIn(version);
      const changes = all.filter(isOpen);
      // Each has a sentence at least: more of them than sentences nobody would see.
      const told = await history.tell(changes.slice(0, mostSentences + 1));
      const redactions = await history.redactionsIn(version);
      const sv = [...told.flatMap(({ sentences }) => sentences.sv), ...redactions.sv];
      const en = [...told.flatMap(({ sentences }) => sentences.en), ...redactions.en];
      const count = changes.length + redactions.sv.length;
      feed.addItem({
        id: tag(releasedOn, `frid/releases/${version}`),
        title: titleOf(version, count),
        link: `${apiRoot}/releases/${version}`,
        date: instant(releasedOn),
        content: `${list(sv, 'sv')}${list(en, 'en')}`,
      });
    }
    const headers = { 'X-Robots-Tag': 'noindex' };
    // Of a country it is half a megabyte: to compress it well would keep everybody waiting.
    return { path, body: feed.atom1(), type, language: 'sv, en', headers, bulk: true };
  }
  return [path, make];
}

/** A release has a day, and Atom wants a time of it. */
function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function titleOf(version: string, count: number): string {
  const changes = count === 1 ? '1 ändring / 1 change' : `${count} ändringar / ${count} changes`;
  return `${version}: ${changes}`;
}

function list(sentences: readonly string[], language: string): string {
  const items = sentences.slice(0, mostSentences).map((sentence) => `<li>${escape(sentence)}</li>`);
  const rest = sentences.length > mostSentences ? '<li>…</li>' : '';
  return `<ul lang="${language}">${items.join('')}${rest}</ul>`;
}
