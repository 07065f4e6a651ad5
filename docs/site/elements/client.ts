/** Shows the examples of an element, each in a page of its own that cannot reach this one. */
import type { Example } from '../../../components/examples/example.ts';
import { copy } from '../builder/client/copy.ts';
import { previewPage } from '../builder/client/preview-page.ts';
import { valuesIn } from '../builder/client/values.ts';
import type { Materials } from '../builder/materials.ts';
import { liveEn } from '../builder/text/live.en.ts';
import { liveSv } from '../builder/text/live.sv.ts';
import type { Scene } from './scenes.ts';
import { clockShift, exampleCode, isOnStage, onStage } from './example-code.ts';

interface Island {
  materials: Materials;
  element: string;
  examples: Example[];
}

const text = document.documentElement.lang === 'en' ? liveEn : liveSv;
const { materials, element, examples } = JSON.parse(
  document.getElementById('island')!.textContent,
) as Island;
const switches = document.getElementById('switches')!;
const frames = [...document.querySelectorAll<HTMLIFrameElement>('[data-example]')];

function show(frame: HTMLIFrameElement): void {
  const given = valuesIn(switches);
  const language = given.get('language')!;
  const example = examples[Number(frame.dataset.example)]!;
  const { trouble, only, steps } = example;
  const shown = isOnStage(example) ? { attributes: onStage(example, element) } : example;
  const { html, sandbox } = previewPage(exampleCode(element, shown, language, materials), {
    failure: trouble === 'scripts-blocked' ? 'scripts' : 'none',
    shift: clockShift(example, materials.asOf),
    ...(isOnStage(example) && { scenes: { [element]: { trouble, only, steps } as Scene } }),
    scheme: given.get('scheme')!,
    isRightToLeft: given.has('rtl'),
    language,
    text,
  });
  frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = html;
}

/** Each when it comes into view: nobody waits for what nobody looks at. */
const views = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    views.unobserve(target);
    show(target as HTMLIFrameElement);
  }
});
frames.forEach((frame) => views.observe(frame));

switches.addEventListener('input', () => {
  for (const frame of frames) {
    if (frame.srcdoc) show(frame);
  }
});

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-copy-example]');
  if (!button) return;
  const example = examples[Number(button.dataset.copyExample)]!;
  const language = valuesIn(switches).get('language')!;
  void copy(exampleCode(element, example, language, materials), null, text).then((said) => {
    document.getElementById('status')!.textContent = said;
  });
});
