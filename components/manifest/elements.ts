/** The manifest, typed: what the builder, the docs and the editor data know of each element. */
import manifest from '../custom-elements.json' with { type: 'json' };

/** A text in both languages of the site. */
export interface InBoth {
  en: string;
  sv: string;
}

/** One thing a host page can set. */
export interface Setting {
  name: string;
  /** One or two words, to stand beside a field. */
  label: InBoth;
  /** One sentence. */
  descriptions: InBoth;
  /** What it is when left out, as it is written in HTML or CSS. */
  default?: string;
}

export interface AttributeSetting extends Setting {
  type: { text: string };
  /** The property that goes with it. */
  fieldName: string;
  /** All that it may be, where that is a closed list. */
  values?: string[];
  /** The list of the API whose ids it may be, for instance `areas`. */
  valuesFrom?: string;
}

export interface ElementState {
  name: string;
  description: string;
}

export interface ElementDescription {
  tagName: string;
  name: string;
  /** Its folder in `components`. */
  folder: string;
  label: InBoth;
  /** What it is for, in one sentence. */
  purpose: InBoth;
  attributes: AttributeSetting[];
  cssProperties: Setting[];
  cssParts: { name: string; description: string }[];
  slots: { name: string; description: string }[];
  events?: { name: string; description: string }[];
  states: ElementState[];
  /** The words of the user interface that it may say. */
  localizationKeys: string[];
  /** Its file of named examples, from the root of the repository. */
  examples?: string;
}

/** All elements that can be put on a page, in the order of their names. */
export const elements = manifest.modules
  .flatMap(({ declarations }) => declarations as unknown as ElementDescription[])
  .filter(({ tagName }) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));
