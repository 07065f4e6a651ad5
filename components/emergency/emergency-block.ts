import { html } from 'lit/html.js';
import { telHref } from '../../data/rules/phone.ts';
import type { Language } from '../../data/schema/text.ts';
import { core, coreLanguage } from '../text/core.ts';
import { dateInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import type { Content } from '../view/view.ts';
import { emergencyNumber, nationalLine } from './numbers.ts';

/** 112 and the national line: what every view of support begins with, and the fallback of the snippet. */
export function emergencyBlock(pageLanguage: Language): Content {
  // A translation that nobody has reviewed is not what to read in danger.
  return pageLanguage in core
    ? blockIn(coreLanguage(pageLanguage))
    : [blockIn('sv'), blockIn('en')];
}

function blockIn(language: keyof typeof core): Content {
  const words = core[language];
  const { name, number, pageDate, unconfirmedNumber, readOn } = nationalLine;
  const [dated, read] = [pageDate, readOn].map((day) => dateInWords({ language }, day));
  const call = (label: string, digits: string) =>
    html`<a class="call" href=${telHref(digits)}
      >${label} <bdi dir="ltr">${digits.replace(/ /g, '\xa0')}</bdi></a
    >`;
  return html`<div lang=${language} dir="ltr">
    <p>
      <strong>${words.inDanger} ${call(words.call, emergencyNumber)}</strong>
    </p>
    <p>
      ${words.exposed} ${call(name, number)} ${words.or} ${call(name, unconfirmedNumber)}
      (${words.unconfirmed})
    </p>
    <p>
      <small
        >${number}: ${tell({ language }, words.sourceDated, dated!, read!)}
        ${words.notVerified}</small
      >
    </p>
  </div>`;
}
