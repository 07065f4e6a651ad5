import { html } from 'hono/html';
import { problemKinds, problemPath, type ProblemKind } from '../../api/http/problem.ts';
import type { Markup, SiteLanguage } from '../site/page.ts';
import { byFirstWord, commonParameters, type ApiDescription } from './description.ts';
import { operationSection, parameterRow } from './operation.view.ts';
import { inWords } from './schema.view.ts';
import type { ReferenceText } from './text/en.ts';
import { texts } from './text/texts.ts';

/** The whole reference, made from the description of the API: nothing in it can be forgotten. */
export function reference(language: SiteLanguage, description: ApiDescription): Markup {
  const text = texts[language];
  const apiRoot = description.servers[0]?.url ?? '';
  const groups = [...byFirstWord(description)];
  const shown = { apiRoot, language, text };
  return html`
    <h1>${text.heading}</h1>
    <p class="lead">${text.lead}</p>
    <nav aria-label="${text.contents}">
      <ul>
        ${[
          ['start', text.start],
          ['common', text.common],
          ...groups.map(([word]) => [`group-${word}`, `/${word}`]),
          ['errors', text.errors],
          ['limits', text.limits],
        ].map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`)}
        <li><a href="${text.recordsPath}">${text.records}</a></li>
      </ul>
    </nav>
    ${startSection(apiRoot, text)} ${commonSection(description, language, text)}
    ${groups.map(
      ([word, operations]) =>
        html`<section aria-labelledby="group-${word}">
          <h2 id="group-${word}">/${word}</h2>
          ${operations.map(([path, operation]) => operationSection({ path, operation, ...shown }))}
        </section>`,
    )}
    ${errorSection(apiRoot, language, text)} ${limitSection(description, language, text)}
    <div
      hidden
      data-sending="${text.sending}"
      data-failed="${text.failed}"
      data-clipped="${text.clipped}"
    ></div>
  `;
}

function startSection(apiRoot: string, text: ReferenceText): Markup {
  const addresses = ['openapi.json', 'datapackage.json', 'datapackage.zip'];
  const [description, ...bulk] = addresses.map(
    (name) => html`<a href="${apiRoot}/${name}">${apiRoot}/${name}</a>`,
  );
  return html`<section aria-labelledby="start">
    <h2 id="start">${text.start}</h2>
    <p><code>curl ${apiRoot}/plans</code></p>
    <p>${text.startText} ${description}</p>
    <p>${text.formsText} ${bulk[0]}, ${bulk[1]}</p>
    <p>${text.guide} <a href="${text.guidePath}">${text.guideName}</a></p>
  </section>`;
}

const anyText = { type: 'string' };

function commonSection(
  { paths }: ApiDescription,
  language: SiteLanguage,
  text: ReferenceText,
): Markup {
  const all = Object.values(paths).flatMap(({ get }) => get.parameters ?? []);
  const rows = commonParameters.flatMap((name) => {
    const parameter = all.find((one) => one.name === name);
    if (!parameter) return [];
    // Which values sort and fields take depends on the list.
    const open =
      name === 'sort' || name === 'fields' ? { ...parameter, schema: anyText } : parameter;
    return [parameterRow(open, { language, text }, `parameter-${name}`)];
  });
  return html`<section aria-labelledby="common">
    <h2 id="common">${text.common}</h2>
    <p>${text.commonText}</p>
    <dl class="fields">${rows}</dl>
  </section>`;
}

function errorSection(apiRoot: string, language: SiteLanguage, text: ReferenceText): Markup {
  const rows = Object.entries(problemKinds).map(
    ([kind, { status, title, titleInSwedish, about }]) =>
      html`<div>
        <dt>
          <a href="${apiRoot}${problemPath(kind as ProblemKind)}"
            >${status} ${language === 'sv' ? titleInSwedish : title}</a
          >
        </dt>
        <dd>${inWords(about[language])}</dd>
      </div>`,
  );
  return html`<section aria-labelledby="errors">
    <h2 id="errors">${text.errors}</h2>
    <p>${text.errorsText}</p>
    <dl class="fields">${rows}</dl>
  </section>`;
}

function limitSection(
  description: ApiDescription,
  language: SiteLanguage,
  text: ReferenceText,
): Markup {
  const { info, 'x-sla': level } = description;
  return html`<section aria-labelledby="limits">
    <h2 id="limits">${text.limits}</h2>
    <p>${level[language]}</p>
    <ul>
      ${info['x-limitations'].map((one) => html`<li>${inWords(one[language])}</li>`)}
    </ul>
  </section>`;
}
