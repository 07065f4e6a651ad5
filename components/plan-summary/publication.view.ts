import { html } from 'lit/html.js';
import type { Publication } from '../../data/schema/publication.ts';
import { dateInWords } from '../text/dates.ts';
import type { Content, Value, View } from '../view/view.ts';
import { definitions } from './definitions.view.ts';
import { summaryWords } from './summary.words.ts';

/** The fields of the publication's page, those without a value included, and the way there. */
export function publicationView(view: View, publication: Publication, publisher: Value): Content {
  const words = summaryWords[view.language];
  const { landingPage } = publication;
  const { title, readOn } = publication.sources[0]!;
  const values = { ...publication, publisher };
  const notGiven: string[] = publication.notGiven;
  const fields = Object.keys(words.publication) as (keyof typeof words.publication)[];
  return html`${definitions(
      view,
      fields.map((field) => [
        words.publication[field],
        values[field] ?? (notGiven.includes(field) ? words.notGiven : words.notKnown),
      ]),
    )}
    <p>
      ${landingPage && html`<a href=${landingPage} rel="noreferrer">${title}</a>, `} ${words.readOn}
      ${dateInWords(readOn, view.language)}
    </p>`;
}
