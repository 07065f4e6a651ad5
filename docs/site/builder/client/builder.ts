/**
 * The builder at work. It stores nothing and asks for nothing: all it needs came with the page, and
 * what an editor chooses stands in the fragment of the address, which is never sent.
 */
import { defaultChoice, fromFragment, toFragment, type Choice } from '../choice.ts';
import type { Failure } from '../failures.ts';
import { whatThereIs } from '../likely.ts';
import { elementOf, type Materials } from '../materials.ts';
import { liveEn } from '../text/live.en.ts';
import { liveSv } from '../text/live.sv.ts';
import { watchCheck } from './check-view.ts';
import { copy } from './copy.ts';
import { fillForm, linkTo, readForm, showFields } from './form.ts';
import { previewPage } from './preview-page.ts';
import { showResult } from './result-view.ts';
import { valuesIn } from './values.ts';

const language = document.documentElement.lang === 'en' ? 'en' : 'sv';
const text = language === 'en' ? liveEn : liveSv;
const materials = JSON.parse(document.getElementById('materials')!.textContent) as Materials;
const form = document.getElementById('choices')!;
const switches = document.getElementById('preview-switches')!;
const frame = document.querySelector<HTMLIFrameElement>('#preview-frame')!;
const width = switches.querySelector<HTMLInputElement>('#width')!;
const status = document.getElementById('status')!;

let choice = defaultChoice(materials, language);
let saying: ReturnType<typeof setTimeout> | undefined;

/** Once, when the fields have come to rest: a screen reader is not to hear every step. */
function say(sentence: string, pause = 0): void {
  clearTimeout(saying);
  saying = setTimeout(() => (status.textContent = sentence), pause);
}

/** Takes a choice, wherever it came from, and shows all that follows from it. */
function take(chosen: Choice): void {
  choice = chosen;
  showFields(choice);
  const snippet = showResult(choice, materials, language, text);
  showPreview(snippet.preview);
}

function showPreview(snippet: string): void {
  const given = valuesIn(switches);
  const { html, sandbox } = previewPage(snippet, {
    failure: given.get('failure') as Failure,
    scheme: given.get('scheme')!,
    isRightToLeft: given.has('rtl'),
    language: choice.language,
    text,
  });
  if (frame.srcdoc === html && frame.getAttribute('sandbox') === sandbox) return;
  frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = html;
}

function showWidth(): void {
  frame.width = width.value;
  document.getElementById('width-told')!.textContent = text.pixels(Number(width.value));
}

function readAddress(): void {
  const fallback = defaultChoice(materials, language);
  const { choice: linked, unknown } = fromFragment(location.hash, materials, fallback);
  fillForm(form, linked, materials);
  take(linked);
  showUnknown(unknown);
}

/** Above the fields, where they do not show what the link asked for. */
function showUnknown(unknown: string[]): void {
  const { settings } = elementOf(materials, choice.element);
  const advice = unknown.flatMap((pair) => {
    const [name, value] = [...new URLSearchParams(pair)][0] ?? ['', ''];
    const options = settings.find((setting) => setting.name === name)?.options;
    return options ? [whatThereIs(value, options, language, text)] : [];
  });
  const told = document.getElementById('link-told')!;
  told.classList.toggle('notice', unknown.length > 0);
  told.textContent = unknown.length ? [text.unknown(unknown.join(', ')), ...advice].join(' ') : '';
}

form.addEventListener('input', () => {
  const chosen = readForm(form, materials);
  history.replaceState(null, '', `#${toFragment(chosen)}`);
  take(chosen);
  const { label } = elementOf(materials, chosen.element);
  say(text.updated(label[language]), 700);
});

switches.addEventListener('input', () => {
  showWidth();
  take(choice);
});

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('button');
  if (!button) return;
  const { copy: source, take: place, reset } = button.dataset;
  if (source) void copyFrom(source);
  else if (place) choosePlace(place);
  else if (reset) resetStyles(reset);
  else if (button.id === 'share') void share();
});

async function copyFrom(id: string): Promise<void> {
  const area = document.getElementById(id) as HTMLTextAreaElement;
  say(await copy(area.value, area, text));
}

async function share(): Promise<void> {
  const link = linkTo(choice);
  const done = await copy(link, null, text);
  say(done === text.copied ? text.shared : link);
}

function choosePlace(place: string): void {
  const field = form.querySelector<HTMLInputElement>(`[name="place"][value="${place}"]`)!;
  field.checked = true;
  form.dispatchEvent(new Event('input'));
  // The button that was pressed is gone: the steps of the new place are what comes next.
  document.getElementById('result')!.focus();
}

function resetStyles(element: string): void {
  const part = form.querySelector(`[data-element="${element}"]`)!;
  for (const field of part.querySelectorAll<HTMLInputElement>('[data-usual]')) {
    field.value = field.dataset.usual!;
  }
  form.dispatchEvent(new Event('input'));
}

// As wide as there is room for, until somebody moves the slider.
const room = frame.parentElement!.clientWidth;
width.value = String(room - (room % Number(width.step)));
showWidth();
watchCheck(materials, text, language);
addEventListener('hashchange', () => {
  // A link within the page names a heading, and chooses nothing.
  if (location.hash.includes('=')) readAddress();
});
readAddress();
