import { html, raw } from '../layout.ts';
import type { Markup, SiteLanguage, SitePage } from '../page.ts';
import { defaultChoice, type Choice } from './choice.ts';
import { elementFields, languageField, settingFields, exitField } from './fields.ts';
import { makeMaterials } from './make-materials.ts';
import type { Materials } from './materials.ts';
import { placeFields, placeSteps } from './place-fields.ts';
import { previewPanel } from './preview-panel.ts';
import { checkPanel, handOverPanel } from './panels.ts';
import { snippetOf } from './snippet.ts';
import { builderText } from './text/builder-text.ts';

/** Where an editor makes the code for a page. Without scripts, it offers the code of the first choice. */
export const buildPage: SitePage = {
  path: { sv: '/sv/bygg', en: '/en/build' },
  title: { sv: builderText.sv.title, en: builderText.en.title },
  description: { sv: builderText.sv.description, en: builderText.en.description },
  navigation: {
    place: 'header',
    label: { sv: builderText.sv.navigation, en: builderText.en.navigation },
  },
  scripts: ['/site/builder.js'],
  wide: true,
  framesOwnPages: true,
  main: (language, context) => {
    const materials = makeMaterials(context);
    const choice = defaultChoice(materials, language);
    return builder(language, materials, choice);
  },
};

function builder(language: SiteLanguage, materials: Materials, choice: Choice): Markup {
  const text = builderText[language];
  const { code } = snippetOf(choice, materials);
  return html`
    <link rel="stylesheet" href="/site/builder.css" />
    <h1>${text.title}</h1>
    <p class="lead">${text.intro}</p>
    ${withoutScripts(language, materials)}
    <div class="builder">
      <div class="builder-form">
        <p role="status" id="link-told"></p>
        <div id="choices" class="needs-script">
          ${elementFields(materials, choice, language)}
          <fieldset>
            <legend><h2>${text.settings}</h2></legend>
            ${settingFields(materials, choice, language)}
            ${languageField(materials, choice, language)} ${exitField(language)}
          </fieldset>
          ${placeFields(choice, language)}
        </div>
        <section aria-labelledby="result">
          <h2 id="result" tabindex="-1">${text.result}</h2>
          ${materials.publisher ? '' : html`<p class="notice">${text.demonstration}</p>`}
          ${
            materials.baseUrl.startsWith('https:')
              ? ''
              : html`<p class="notice">${text.notSecure(materials.baseUrl)}</p>`
          }
          ${placeSteps(choice, language)}
          <label for="code" id="code-label">${text.live.code}</label>
          <textarea id="code" class="code" readonly rows="18" spellcheck="false" lang="zxx">
${code}</textarea>
          <p class="needs-script actions">
            <button type="button" class="button" data-copy="code" id="copy-code">
              ${text.live.copy}
            </button>
            <a class="button quiet" id="zip" href="/embed/self-hosting/varmland.zip" hidden
              >${text.zip}</a
            >
            <a class="button quiet" id="mail" href="mailto:" hidden>${text.mail}</a>
          </p>
          <div id="script-part" hidden>
            <label for="script">${text.script}</label>
            <textarea
              id="script"
              class="code"
              readonly
              rows="6"
              spellcheck="false"
              lang="zxx"
            ></textarea>
            <p class="actions">
              <button type="button" class="button" data-copy="script">${text.copyScript}</button>
            </p>
          </div>
          <p id="weight" class="hint"></p>
          <p class="needs-script">
            <button type="button" class="button quiet" id="share">${text.share}</button>
          </p>
          <p role="status" id="status" class="status"></p>
        </section>
      </div>
      ${previewPanel(language)}
    </div>
    ${handOverPanel(language, materials, choice)} ${checkPanel(language)}
    <script type="application/json" id="materials">
      ${raw(JSON.stringify(materials).replaceAll('<', '\\u003c'))}
    </script>
  `;
}

function withoutScripts(language: SiteLanguage, { elements }: Materials): Markup {
  const text = builderText[language];
  const areas = elements[0]!.settings.find(({ name }) => name === 'area')?.options ?? [];
  return html`<noscript>
    <p class="notice">${text.noScript}</p>
    <details>
      <summary>${text.noScriptArea(areas[0]?.value ?? '')}</summary>
      <ul class="codes">
        ${areas.map(({ value, label }) => html`<li><code>${value}</code> ${label[language]}</li>`)}
      </ul>
    </details>
  </noscript>`;
}
