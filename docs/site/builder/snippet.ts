import type { Choice } from './choice.ts';
import { block, broken, startTag } from './markup.ts';
import {
  elementOf,
  fallbackLanguage,
  isReviewed,
  type BuilderElement,
  type Materials,
} from './materials.ts';
import { places, type Form } from './places.ts';

/** What is pasted, and what it is tried with in the preview. */
export interface Snippet {
  readonly form: Form;
  /** What goes where the element is to stand. */
  readonly code: string;
  /** What goes into the template of all pages, where editors may not paste scripts. */
  readonly script?: string;
  /** The same in a page of this service. */
  readonly preview: string;
}

/** The files of the service that the host has beside its pages, where it keeps them itself. */
const ownFolder = '/frid/';

/** Height of a frame before its page has told its own, which a site without scripts never hears. */
const frameHeight = '50rem';

/** What an editor pastes for a choice. The same choice and materials always give the same text. */
export function snippetOf(choice: Choice, materials: Materials): Snippet {
  const form = formOf(choice);
  const element = customElement(choice, materials);
  const hosted = scriptTag(materials, materials.baseUrl + materials.script.path);
  const whole = `${element}\n${hosted}`;
  const frame = framed(choice, materials);

  switch (form) {
    case 'element':
      return { form, code: whole, preview: whole };
    case 'div': {
      const code = `${placeholder(choice, materials)}\n${hosted}`;
      return { form, code, preview: code };
    }
    case 'split': {
      const code = placeholder(choice, materials);
      return { form, code, script: hosted, preview: `${code}\n${hosted}` };
    }
    case 'frame':
      return { form, code: frame, preview: frame };
    case 'address':
      return { form, code: pageAddress(choice, materials), preview: frame };
    case 'fragment':
      return { form, code: fragmentAddress(choice, materials), preview: frame };
    case 'text': {
      const code = inside(choice, materials);
      return { form, code, preview: code };
    }
    case 'own-files': {
      // Without a hash: the host renews its files, and the new ones would be refused.
      const src = ownFolder + materials.script.path.split('/').at(-1)!;
      const own = `${startTag('script', { type: 'module', src })}</script>`;
      return { form, code: `${element}\n${own}`, preview: whole };
    }
    case 'email':
      return { form, code: whole, preview: whole };
  }
}

/** What a choice is pasted as. The way out is a link already: it needs no frame, and could not leave one. */
export function formOf({ place, element }: Choice): Form {
  const { form } = places[place];
  const isFramed = form === 'frame' || form === 'address' || form === 'fragment';
  return isFramed && element === 'quick-exit' ? 'text' : form;
}

/** The page of one element, which a frame shows and an address leads to. */
export function pageAddress(choice: Choice, materials: Materials): string {
  return `${materials.baseUrl}/embed/${choice.element}?${queryOf(choice, materials, 'frame')}`;
}

/** The same without head and scripts, for a web server that puts it into its own pages. */
export function fragmentAddress(choice: Choice, materials: Materials): string {
  const query = queryOf(choice, materials, 'fragment');
  return `${materials.baseUrl}/embed/${choice.element}.html?${query}`;
}

function queryOf(
  { element, settings, language }: Choice,
  materials: Materials,
  form: 'frame' | 'fragment',
): string {
  const known = elementOf(materials, element).settings.filter(({ name, printedIn }) => {
    return name in settings && printedIn.includes(form);
  });
  const given = known.map(({ name }) => [name, settings[name]!]);
  // Only the element itself speaks a language that waits for review, and only of the first list.
  const { list = 'exposed' } = settings;
  const isSpoken = form === 'frame' && list === 'exposed' && !isReviewed(materials, language);
  const spoken = isSpoken
    ? { lang: language, 'allow-unreviewed': 'true' }
    : { lang: fallbackLanguage(language) };
  return new URLSearchParams([...given, ...Object.entries(spoken)]).toString();
}

/** For the style sheet of a site whose policy forbids `style="…"`. */
export function styleSheet(choice: Choice, materials: Materials): string {
  const element = elementOf(materials, choice.element);
  const lines = stylesOf(choice, element).map((declaration) => `  ${declaration};`);
  return [`${element.tagName} {`, ...lines, '}'].join('\n');
}

function customElement(choice: Choice, materials: Materials): string {
  const element = elementOf(materials, choice.element);
  const attributes = {
    ...attributesOf(choice, materials),
    lang: choice.language,
    style: styleOf(choice, element),
  };
  return withExit(
    block(element.tagName, attributes, inside(choice, materials)),
    choice,
    materials,
    ({ tagName, reserve }) => [tagName, { style: reserve }],
  );
}

/** A language that waits for review is shown only where the host says so. */
function attributesOf(
  { settings, language }: Choice,
  materials: Materials,
): Record<string, string> {
  return isReviewed(materials, language) ? settings : { ...settings, 'allow-unreviewed': '' };
}

/** The same as a `div`, for editors that strip tags they do not know. */
function placeholder(choice: Choice, materials: Materials): string {
  const element = elementOf(materials, choice.element);
  const settings = Object.entries(attributesOf(choice, materials)).map(([name, value]) => [
    `data-${name}`,
    value,
  ]);
  const attributes = {
    'data-frid': element.name,
    ...(Object.fromEntries(settings) as Record<string, string>),
    lang: choice.language,
    style: styleOf(choice, element),
  };
  return withExit(
    block('div', attributes, inside(choice, materials)),
    choice,
    materials,
    ({ name, reserve }) => ['div', { 'data-frid': name, style: reserve }],
  );
}

/** The way out comes first: for the keyboard, and where scripts are off. */
function withExit(
  code: string,
  { withExit: isWanted, element, language }: Choice,
  materials: Materials,
  tag: (exit: BuilderElement) => [name: string, attributes: Record<string, string>],
): string {
  if (!isWanted || element === 'quick-exit') return code;
  const [name, attributes] = tag(elementOf(materials, 'quick-exit'));
  const inner = exitLink(language, materials);
  return `${block(name, { ...attributes, lang: language }, inner)}\n${code}`;
}

/** What the reader has until the element has something better, and when it never has. */
function inside(choice: Choice, materials: Materials): string {
  const { element, language } = choice;
  return element === 'quick-exit' ? exitLink(language, materials) : numbersOf(choice, materials);
}

function numbersOf({ language }: Choice, { fallback }: Materials): string {
  return broken(fallback[fallbackLanguage(language)]);
}

function exitLink(language: string, { exit }: Materials): string {
  const attributes = { href: exit.address, rel: 'nofollow noreferrer' };
  return `${startTag('a', attributes)}${exit.label[fallbackLanguage(language)]}</a>`;
}

function styleOf(choice: Choice, element: BuilderElement): string {
  return stylesOf(choice, element).join('; ');
}

function stylesOf({ styles }: Choice, { reserve }: BuilderElement): string[] {
  return [...reserve.split('; '), ...Object.entries(styles).map((pair) => pair.join(': '))];
}

function scriptTag({ script }: Materials, src: string): string {
  const attributes = { type: 'module', src, integrity: script.integrity };
  const careful = { crossorigin: 'anonymous', referrerpolicy: 'no-referrer' };
  return `${startTag('script', { ...attributes, ...careful })}</script>`;
}

/** The numbers stand outside the frame too: a browser shows nothing of ours in one that fails. */
function framed(choice: Choice, materials: Materials): string {
  const { label } = elementOf(materials, choice.element);
  const frame = startTag('iframe', {
    src: pageAddress(choice, materials),
    title: label[fallbackLanguage(choice.language)],
    referrerpolicy: 'no-referrer',
    style: `display: block; width: 100%; height: ${frameHeight}; border: 0`,
  });
  return `${numbersOf(choice, materials)}\n${frame}</iframe>`;
}
