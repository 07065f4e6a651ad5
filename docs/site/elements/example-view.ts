import type { Example } from '../../../components/examples/example.ts';
import type { Materials } from '../builder/materials.ts';
import { html } from '../layout.ts';
import type { Markup, SiteLanguage } from '../page.ts';
import { exampleTag, isOnStage } from './example-code.ts';
import { elementsText } from './text.ts';

/** Its frame keeps its height, so that nothing moves under the pointer; what is long scrolls inside. */
function isShort({ state, trouble }: Example): boolean {
  const isWithoutData = trouble && trouble !== 'newer-later';
  return isWithoutData || state === 'missing' || state === 'empty';
}

/** An example in a frame of its own, with its code where that is what makes it. */
export function exampleView(
  element: string,
  example: Example,
  index: number,
  language: SiteLanguage,
  materials: Materials,
): Markup {
  const title = example.title[language];
  const isArranged = isOnStage(example) || example.trouble || example.yearsLater;
  return html`<section
    class="example ${isArranged ? 'needs-script' : ''}"
    aria-labelledby="example-${index}"
  >
    <h3 id="example-${index}">${title}</h3>
    <iframe
      class="needs-script ${isShort(example) ? 'short' : ''}"
      data-example="${index}"
      title="${title}"
      sandbox=""
    ></iframe>
    ${isArranged ? '' : exampleActions(element, example, index, title, language, materials)}
  </section>`;
}

function exampleActions(
  element: string,
  example: Example,
  index: number,
  title: string,
  language: SiteLanguage,
  materials: Materials,
): Markup {
  const text = elementsText[language];
  const tag = exampleTag(element, example, materials);
  return html`<div class="actions">
    <pre tabindex="0" role="group" aria-label="${text.codeOf(title)}"><code>${tag}</code></pre>
    <button
      type="button"
      class="button quiet needs-script"
      data-copy-example="${index}"
      aria-label="${text.copyOf(title)}"
    >
      ${text.copy}
    </button>
  </div>`;
}
