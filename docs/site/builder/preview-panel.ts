import { html, raw } from '../layout.ts';
import type { Markup, SiteLanguage } from '../page.ts';
import { failures } from './failures.ts';
import { builderText } from './text/builder-text.ts';

/** The snippet on a page of its own, and switches for what can happen to it there. */
export function previewPanel(language: SiteLanguage): Markup {
  const text = builderText[language];
  return html`<section class="preview needs-script" aria-labelledby="preview">
    <h2 id="preview">${text.preview}</h2>
    <div id="preview-switches">
      <fieldset>
        <legend>${text.failure}</legend>
        <div class="switches">
          ${failures.map(
            (failure) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name="failure"
                  value="${failure}"
                  ${failure === 'none' ? raw('checked') : ''}
                />
                <span>${text.failures[failure]}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      <div class="row">
        <fieldset>
          <legend>${text.scheme}</legend>
          <div class="switches">
            <label class="choice">
              <input type="radio" name="scheme" value="light" checked /><span>${text.light}</span>
            </label>
            <label class="choice">
              <input type="radio" name="scheme" value="dark" /><span>${text.dark}</span>
            </label>
          </div>
        </fieldset>
        <label class="choice">
          <input type="checkbox" name="rtl" value="1" /><span>${text.rightToLeft}</span>
        </label>
      </div>
      <div class="field">
        <label for="width">${text.width}</label>
        <input type="range" id="width" name="width" min="320" max="1280" step="20" value="400" />
        <output for="width" id="width-told">${text.live.pixels(400)}</output>
      </div>
    </div>
    <a class="skip-preview" href="#hand-over">${text.skipPreview}</a>
    <div class="stage" tabindex="0" role="group" aria-label="${text.previewFrame}">
      <iframe id="preview-frame" title="${text.preview}" width="400" height="640"></iframe>
    </div>
  </section>`;
}
