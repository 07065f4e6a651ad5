import { dateInWords } from '../../../components/text/dates.ts';
import { historyOf } from '../../../api/releases/history.ts';
import { isOpen } from '../../../api/releases/release-index.ts';
import { html } from '../layout.ts';
import type { Markup, SiteContext, SiteLanguage, SitePage } from '../page.ts';

/** Sentences shown of one release; the rest is in the data. */
const shownSentences = 40;

const text = {
  sv: {
    heading: 'Utgåvor och ändringar',
    lead: 'Uppgifterna ges ut i utgåvor som inte ändras i efterhand. Den som citerar planen kan peka på en utgåva, och vem som helst kan kontrollera att den är vad den var.',
    none: 'Inget är utgivet än. Det som visas är arbetsmaterialet.',
    releasedOn: 'Utgiven',
    records: 'Poster',
    hash: 'Kontrollsumma',
    first: 'Den första utgåvan: alla poster är nya.',
    nothing:
      'Inget som visas i listorna för den som är utsatt, i planen eller i nätverken har ändrats.',
    more: (count: number) => `Och ${count} ändringar till`,
    asData: 'Utgåvan som data',
    changes: 'Alla ändringar som data',
    feed: 'Flöde att följa (Atom)',
    ways: [
      { path: '/sv/guider/utvecklare#lås-och-citera-en-utgåva', label: 'Så citerar du en utgåva' },
      { path: '/sv/guider/utgavor#kontrollera', label: 'Så kontrollerar du en utgåva' },
    ],
    promise: 'Vad som kan ändras i en utgåva',
    promiseText:
      'En sak: om något har läckt som aldrig borde ha getts ut, som en plats, tas det bort ur alla utgåvor. Att det har hänt syns, och kontrollsumman går fortfarande att räkna om. Gamla kontaktuppgifter är till för att följa vad som har ändrats, inte för att ringa.',
  },
  en: {
    heading: 'Releases and changes',
    lead: 'The facts are published in releases that do not change afterwards. Whoever cites the plan can point at a release, and anybody can check that it is what it was.',
    none: 'Nothing is released yet. What is shown is work in progress.',
    releasedOn: 'Released',
    records: 'Records',
    hash: 'Hash',
    first: 'The first release: all records are new.',
    nothing:
      'Nothing has changed in what is shown in the list for exposed persons, the plan or the networks.',
    more: (count: number) => `And ${count} more changes`,
    asData: 'The release as data',
    changes: 'All changes as data',
    feed: 'Feed to follow (Atom)',
    ways: [
      { path: '/en/guides/developers#pin-and-cite-a-release', label: 'How to cite a release' },
      { path: '/en/guides/releases#verify', label: 'How to verify a release' },
    ],
    promise: 'What can change in a release',
    promiseText:
      'One thing: if something has leaked that should never have been published, such as a place, it is taken out of every release. That this has happened can be seen, and the hash can still be computed. Old contacts are for following what has changed, not for calling.',
  },
} as const;

export const releasesPage: SitePage = {
  path: { sv: '/sv/data/utgavor', en: '/en/data/releases' },
  title: { sv: 'Utgåvor och ändringar', en: 'Releases and changes' },
  description: {
    sv: 'Alla utgåvor av uppgifterna, och vad som har ändrats från en till nästa.',
    en: 'Every release of the facts, and what has changed from one to the next.',
  },
  fromAllReleases: true,
  main: async (language, context) => {
    const words = text[language];
    const { manifests } = context.facts.archive;
    return html`
      <h1>${words.heading}</h1>
      <p class="lead">${words.lead}</p>
      <p>
        <a href="/frid/v1/changes">${words.changes}</a><br />
        <a href="/frid/v1/changes.atom">${words.feed}</a>
        ${words.ways.map(({ path, label }) => html`<br /><a href="${path}">${label}</a>`)}
      </p>
      ${manifests.length ? await releaseList(language, context) : html`<p>${words.none}</p>`}
      <section aria-labelledby="promise">
        <h2 id="promise">${words.promise}</h2>
        <p>${words.promiseText}</p>
      </section>
    `;
  },
};

async function releaseList(language: SiteLanguage, { facts }: SiteContext): Promise<Markup[]> {
  const words = text[language];
  const history = historyOf(facts.archive);
  const list: Markup[] = [];
  // Oldest first: each comparison begins where the one before ended.
  for (const manifest of facts.archive.manifests) {
    const { version, releasedOn, hash, counts, previous } = manifest;
    // The lists for others stand nowhere beside that for exposed persons.
    const found = previous ? await history.changesIn(version) : [];
    const changes = found.filter(isOpen);
    // Each has a sentence at least.
    const told = await history.tell(changes.slice(0, shownSentences));
    const sentences = told.flatMap((change) => change.sentences[language]);
    const hidden = changes.length - told.length + sentences.length - shownSentences;
    list.push(html`
      <section aria-labelledby="release-${version}">
        <h2 id="release-${version}">${version}</h2>
        <dl class="facts">
          <dt>${words.releasedOn}</dt>
          <dd>${dateInWords({ language }, releasedOn)}</dd>
          <dt>${words.records}</dt>
          <dd>${Object.values(counts).reduce((sum, count) => sum + count, 0)}</dd>
          <dt>${words.hash}</dt>
          <dd><code>${hash}</code></dd>
        </dl>
        ${
          !previous
            ? html`<p>${words.first}</p>`
            : sentences.length === 0
              ? html`<p>${words.nothing}</p>`
              : html`<ul>
                  ${sentences.slice(0, shownSentences).map((one) => html`<li>${one}</li>`)}
                </ul>`
        }
        ${hidden > 0 ? html`<p>${words.more(hidden)}</p>` : ''}
        <p><a href="/frid/v1/releases/${version}">${words.asData}</a></p>
      </section>
    `);
  }
  return list.reverse();
}
