import { html } from 'lit/html.js';
import type { Publication } from '../../data/schema/publication.ts';
import { fact } from '../plan/fact.view.ts';
import { dateInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { say, type Content, type Value, type View } from '../view/view.ts';

/** In the order of the publication's page. */
const fields = [
  'publisher',
  'seriesNumber',
  'diaryNumber',
  'issn',
  'year',
  'pages',
  'type',
  'contact',
] as const;

/** The fields of the publication's page, those without a value included, and the way there. */
export function publicationView(view: View, publication: Publication, publisher: Value): Content {
  const { words } = view;
  const { landingPage } = publication;
  const { title, readOn } = publication.sources[0]!;
  const values = { ...publication, publisher };
  const notGiven: string[] = publication.notGiven;
  return html`<dl>
      ${fields.map((field) =>
        fact(
          words[`publication.${field}`],
          say(view, values[field]) ?? (notGiven.includes(field) ? words.notGiven : words.unknown),
        ),
      )}
    </dl>
    <p>
      ${landingPage && html`<a href=${landingPage} rel="noreferrer">${title}</a>, `}
      ${tell(view, words.readOn, dateInWords(view, readOn))}
    </p>`;
}
