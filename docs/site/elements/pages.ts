import { allExamples } from '../../../components/examples/all.ts';
import type { Example } from '../../../components/examples/example.ts';
import { elements, type ElementDescription } from '../../../components/manifest/elements.ts';
import { dateInWords } from '../../../components/text/dates.ts';
import { makeMaterials } from '../builder/make-materials.ts';
import type { Materials } from '../builder/materials.ts';
import { html, raw } from '../layout.ts';
import type { Markup, SiteContext, SiteLanguage, SitePage } from '../page.ts';
import { exampleView } from './example-view.ts';
import { elementTables } from './tables.ts';
import { elementsText } from './text.ts';

const indexPage: SitePage = {
  path: { sv: '/sv/element', en: '/en/elements' },
  title: { sv: elementsText.sv.index, en: elementsText.en.index },
  description: { sv: elementsText.sv.indexDescription, en: elementsText.en.indexDescription },
  navigation: {
    place: 'footer',
    label: { sv: elementsText.sv.index, en: elementsText.en.index },
  },
  main: (language) => html`
    <h1>${elementsText[language].index}</h1>
    <p class="lead">${elementsText[language].indexIntro}</p>
    <ul class="tiles">
      ${elements.map(
        (element) =>
          html`<li>
            <a href="${pathOf(element)[language]}">${element.label[language]}</a>
            <p>${element.purpose[language]}</p>
          </li>`,
      )}
    </ul>
  `,
};

/** The list of the elements, and a page for each: how it looks, and all that can be set. */
export const elementPages: readonly SitePage[] = [
  indexPage,
  ...elements.map((element): SitePage => ({
    path: pathOf(element),
    title: { sv: `${element.label.sv}, ett element`, en: `${element.label.en}, an element` },
    description: element.purpose,
    scripts: ['/site/elements.js'],
    wide: true,
    main: (language, context) => elementPage(element, language, context),
  })),
];

function pathOf({ folder }: ElementDescription): SitePage['path'] {
  return { sv: `/sv/element/${folder}`, en: `/en/elements/${folder}` };
}

/** What can be shown in a frame. A test tells the others. */
export function shownExamples(folder: string): Example[] {
  return allExamples[folder]!.examples.filter(({ ownPage }) => !ownPage);
}

function elementPage(
  element: ElementDescription,
  language: SiteLanguage,
  context: SiteContext,
): Markup {
  const text = elementsText[language];
  const materials = makeMaterials(context);
  const { folder, tagName } = element;
  const shown = shownExamples(folder);
  const buildAddress = `${language === 'sv' ? '/sv/bygg' : '/en/build'}#element=${folder}`;
  const island = { materials, element: folder, examples: shown };
  return html`
    <link rel="stylesheet" href="/site/builder.css" />
    <h1>${element.label[language]}</h1>
    <p class="lead">${element.purpose[language]}</p>
    <p><code>&lt;${tagName}&gt;</code></p>
    <p><a class="button" href="${buildAddress}">${text.build}</a></p>
    <h2>${text.examples}</h2>
    <p>${text.examplesIntro(dateInWords({ language }, materials.asOf))} ${text.arranged}</p>
    <noscript><p class="notice">${text.examplesOff}</p></noscript>
    ${switches(language, materials)}
    <p role="status" id="status" class="status"></p>
    ${shown.map((example, index) => exampleView(folder, example, index, language, materials))}
    <h2>${text.settings}</h2>
    ${elementTables(element, language)}
    <script type="application/json" id="island">
      ${raw(JSON.stringify(island).replaceAll('<', '\\u003c'))}
    </script>
  `;
}

function switches(language: SiteLanguage, { languages }: Materials): Markup {
  const text = elementsText[language];
  return html`<div id="switches" class="needs-script switches">
    <fieldset class="switches">
      <legend>${text.scheme}</legend>
      <label class="choice">
        <input type="radio" name="scheme" value="light" checked /><span>${text.light}</span>
      </label>
      <label class="choice">
        <input type="radio" name="scheme" value="dark" /><span>${text.dark}</span>
      </label>
    </fieldset>
    <label class="choice">
      <input type="checkbox" name="rtl" value="1" /><span>${text.rightToLeft}</span>
    </label>
    <div class="field">
      <label for="language">${text.language}</label>
      <select id="language" name="language">
        ${languages.map(
          ({ value, label }) =>
            html`<option value="${value}" ${value === language ? raw('selected') : ''}>
              ${label[language]}
            </option>`,
        )}
      </select>
    </div>
  </div>`;
}
