import { html, raw } from '../layout.ts';
import type { Markup, SiteLanguage } from '../page.ts';
import type { Choice } from './choice.ts';
import { placeIds, places, type PlaceId } from './places.ts';
import { builderText, type Places } from './text/builder-text.ts';

const groups: Readonly<Record<'tools' | 'limits' | 'others', readonly PlaceId[]>> = {
  tools: [
    ...([
      'html',
      'sitevision',
      'wordpress-block',
      'wordpress-classic',
      'wordpress-visual',
    ] as const),
    ...(['optimizely', 'umbraco', 'drupal'] as const),
  ],
  limits: ['stripped', 'frame', 'fragment', 'text'],
  others: ['own-files', 'email'],
};

export function placeFields({ place: chosen }: Choice, language: SiteLanguage): Markup {
  const text = builderText[language];
  return html`<fieldset>
    <legend><h2>${text.place}</h2></legend>
    ${Object.entries(groups).map(
      ([group, ids]) =>
        html`<div role="group" aria-labelledby="places-${group}">
          <p class="group" id="places-${group}">
            ${text.placeGroups[group as keyof typeof groups]}
          </p>
          <div class="places">
            ${ids.map(
              (id) =>
                html`<label class="choice">
                  <input
                    type="radio"
                    name="place"
                    value="${id}"
                    ${id === chosen ? raw('checked') : ''}
                  />
                  <span>${text.places[id].label}</span>
                </label>`,
            )}
          </div>
        </div>`,
    )}
  </fieldset>`;
}

/** What to do at each place; only the steps of the chosen one are shown. */
export function placeSteps({ place: chosen }: Choice, language: SiteLanguage): Markup {
  const text = builderText[language];
  const placeTexts: Places = text.places;
  return html`${placeIds.map((id) => {
    const { otherwise } = places[id];
    const { steps, loss } = placeTexts[id];
    const otherLoss = otherwise && placeTexts[otherwise].loss;
    return html`<div data-place="${id}" ${id === chosen ? '' : raw('hidden')}>
      ${loss ? html`<p><strong>${loss}</strong></p>` : ''}
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${
        otherwise
          ? html`<p class="needs-script">
              ${text.otherwise}
              <button type="button" class="link" data-take="${otherwise}">
                ${text.otherwiseTake(text.places[otherwise].label)}
              </button>
              ${otherLoss ? html`<br /><strong>${otherLoss}</strong>` : ''}
            </p>`
          : ''
      }
    </div>`;
  })}`;
}
