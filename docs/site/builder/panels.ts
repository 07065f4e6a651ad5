import { html } from '../layout.ts';
import type { Markup, SiteLanguage } from '../page.ts';
import type { Choice } from './choice.ts';
import { handOver } from './letters.ts';
import type { Materials } from './materials.ts';
import { policyLine } from './policy.ts';
import { styleSheet } from './snippet.ts';
import { builderText } from './text/builder-text.ts';

/** What goes with the code to those who have to say yes. */
export function handOverPanel(
  language: SiteLanguage,
  materials: Materials,
  choice: Choice,
): Markup {
  const text = builderText[language];
  return html`<section aria-labelledby="hand-over" class="columns">
    <div>
      <h2 id="hand-over" tabindex="-1">${text.handOver}</h2>
      <p>${text.handOverIntro}</p>
      <div id="policy-part">
        <label for="policy">${text.policy}</label>
        <textarea
          id="policy"
          class="code"
          readonly
          rows="3"
          spellcheck="false"
          lang="zxx"
          aria-describedby="policy-hint"
        >
${policyLine(choice, materials)}</textarea>
        <p class="hint" id="policy-hint">${text.policyHint}</p>
        ${copyButton('policy', text.copyPolicy)}
      </div>
      <p id="policy-nothing" hidden>${text.policyNothing}</p>
      <details id="style-part">
        <summary>${text.styleSheet}</summary>
        <textarea
          id="style-sheet"
          class="code"
          readonly
          rows="6"
          spellcheck="false"
          lang="zxx"
          aria-label="${text.copyStyleSheet}"
        >
${styleSheet(choice, materials)}</textarea>
        ${copyButton('style-sheet', text.copyStyleSheet)}
      </details>
    </div>
    <div>
      <label for="letter">${text.letter}</label>
      <textarea id="letter" readonly rows="22">${handOver(choice, materials, language)}</textarea>
      ${copyButton('letter', text.copyLetter)}
    </div>
  </section>`;
}

/** Code that was pasted long ago, held against what would be pasted today. */
export function checkPanel(language: SiteLanguage): Markup {
  const text = builderText[language];
  return html`<section aria-labelledby="check" class="needs-script">
    <h2 id="check">${text.check}</h2>
    <p>${text.checkIntro}</p>
    <form id="check-form" autocomplete="off">
      <label for="pasted">${text.checkCode}</label>
      <textarea id="pasted" class="code" rows="8" spellcheck="false" lang="zxx"></textarea>
      <p><button type="submit" class="button">${text.checkButton}</button></p>
    </form>
    <div role="status" id="findings"></div>
    <p id="check-open-part" hidden>
      <a class="button quiet" id="check-open" href="#main">${text.checkOpen}</a>
    </p>
  </section>`;
}

function copyButton(id: string, label: string): Markup {
  return html`<p class="needs-script actions">
    <button type="button" class="button quiet" data-copy="${id}">${label}</button>
  </p>`;
}
