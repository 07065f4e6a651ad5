import { html, raw } from '../layout.ts';
import type { Markup, SiteLanguage } from '../page.ts';
import type { Choice } from './choice.ts';
import { fieldName } from './field-name.ts';
import type { BuilderElement, Materials, Setting, StyleSetting } from './materials.ts';
import { builderText } from './text/builder-text.ts';

export function elementFields(
  { elements }: Materials,
  { element: chosen }: Choice,
  language: SiteLanguage,
): Markup {
  return html`<fieldset>
    <legend><h2>${builderText[language].element}</h2></legend>
    <div class="cards">
      ${elements.map(
        ({ name, label, purpose }) =>
          html`<label class="choice">
            <input type="radio" name="element" value="${name}" ${checked(name === chosen)} />
            <span><b>${label[language]}</b><span class="hint">${purpose[language]}</span></span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** The fields of every element; only those of the chosen one are shown. */
export function settingFields(
  { elements }: Materials,
  { element: chosen }: Choice,
  language: SiteLanguage,
): Markup {
  return html`${elements.map(
    (element) =>
      html`<div data-element="${element.name}" ${hidden(element.name !== chosen)}>
        ${element.settings.map((setting) => settingField(element, setting, language))}
        ${element.styles.length ? styleFields(element, language) : ''}
      </div>`,
  )}`;
}

function settingField(
  { name: element }: BuilderElement,
  { name, label, description, default: usual, options }: Setting,
  language: SiteLanguage,
): Markup {
  const text = builderText[language];
  const id = fieldName(element, name);
  const notSet = text.notSet[name] ?? text.notSetOtherwise;
  return html`<div class="field">
    <label for="${id}">${label[language]}</label>
    <select id="${id}" name="${id}" aria-describedby="${id}:hint">
      ${usual ? '' : html`<option value="">${notSet}</option>`}
      ${options.map(({ value, label }) => {
        const name = label[language];
        return html`<option value="${value}" ${value === usual ? raw('selected') : ''}>
          ${value === usual ? text.usual(name) : name}
        </option>`;
      })}
    </select>
    <p class="hint" id="${id}:hint">${description[language]}</p>
  </div>`;
}

function styleFields({ name, styles }: BuilderElement, language: SiteLanguage): Markup {
  const text = builderText[language];
  return html`<details class="styles">
    <summary>${text.styles}</summary>
    <p class="hint">${text.stylesHint}</p>
    ${styles.map((style) => styleField(name, style, language))}
    <p>
      <button type="button" class="button quiet" data-reset="${name}">${text.stylesReset}</button>
    </p>
  </details>`;
}

/** Corners from square to round, as `rem`: nobody should have to know CSS. */
const lengths = ['0', '0.25rem', '0.375rem', '0.5rem', '0.75rem', '1rem'];

function styleField(
  element: string,
  { name, label, description, default: usual, kind }: StyleSetting,
  language: SiteLanguage,
): Markup {
  const id = fieldName(element, name);
  const field =
    kind === 'color'
      ? html`<input
          type="color"
          id="${id}"
          name="${id}"
          value="${usual}"
          data-usual="${usual}"
          aria-describedby="${id}:hint"
        />`
      : html`<select id="${id}" name="${id}" data-usual="${usual}" aria-describedby="${id}:hint">
          ${lengths.map(
            (length) => html`<option ${length === usual ? raw('selected') : ''}>${length}</option>`,
          )}
        </select>`;
  return html`<div class="field">
    <label for="${id}">${label[language]}</label> ${field}
    <p class="hint" id="${id}:hint">${description[language]}</p>
  </div>`;
}

export function languageField(
  { languages }: Materials,
  { language: chosen }: Choice,
  language: SiteLanguage,
): Markup {
  const text = builderText[language];
  return html`<div class="field">
    <label for="language">${text.language}</label>
    <select id="language" name="language" aria-describedby="language:hint">
      ${languages.map(
        ({ value, label, isReviewed }) =>
          html`<option value="${value}" ${value === chosen ? raw('selected') : ''}>
            ${isReviewed ? label[language] : text.unreviewed(label[language])}
          </option>`,
      )}
    </select>
    <p class="hint" id="language:hint">${text.languageHint}</p>
  </div>`;
}

export function exitField(language: SiteLanguage): Markup {
  const text = builderText[language];
  return html`<label class="choice" id="exit-field">
    <input type="checkbox" name="exit" value="1" />
    <span><b>${text.exit}</b><span class="hint">${text.exitHint}</span></span>
  </label>`;
}

function checked(isChecked: boolean): Markup | '' {
  return isChecked ? raw('checked') : '';
}

function hidden(isHidden: boolean): Markup | '' {
  return isHidden ? raw('hidden') : '';
}
