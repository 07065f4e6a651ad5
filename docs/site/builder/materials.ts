import type { Bilingual, SiteLanguage } from '../page.ts';

/** One value that a setting can have. */
export interface Option {
  readonly value: string;
  readonly label: Bilingual;
}

/** An attribute of an element that an editor can choose. */
export interface Setting {
  readonly name: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** What holds when it is left out; empty where the element itself decides. */
  readonly default: string;
  readonly options: readonly Option[];
  /** The ways to show the element without a script here that know it too. */
  readonly printedIn: readonly ('frame' | 'fragment')[];
}

/** A custom property of an element that an editor can choose. */
export interface StyleSetting {
  readonly name: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly default: string;
  readonly kind: 'color' | 'length';
}

/** An element as the builder offers it, from the manifest. */
export interface BuilderElement {
  /** As in `data-frid` and in the addresses below `/embed/`: "support-directory". */
  readonly name: string;
  readonly tagName: string;
  readonly label: Bilingual;
  readonly purpose: Bilingual;
  readonly settings: readonly Setting[];
  readonly styles: readonly StyleSetting[];
  /** Room that is kept for it until it has come (CSS declarations). */
  readonly reserve: string;
}

/** The one script of every snippet. */
export interface BuilderScript {
  /** Of one version, for ever: "/embed/1.0.0/frid.js". */
  readonly path: string;
  readonly version: string;
  readonly integrity: string;
  /** As transferred, after Brotli. */
  readonly bytes: number;
}

/** All that a snippet is made of besides the editor's choice. The server gives it to the page. */
export interface Materials {
  /** Absolute origin, without a slash at the end. */
  readonly baseUrl: string;
  readonly script: BuilderScript;
  /** Integrity of every version that can be loaded, by path. */
  readonly integrities: Readonly<Record<string, string>>;
  /** What the elements of a page fetch once, after Brotli. */
  readonly dataBytes: number;
  readonly elements: readonly BuilderElement[];
  /** Languages the elements speak. Those that wait for review are used only where the host allows it. */
  readonly languages: readonly (Option & { readonly isReviewed: boolean })[];
  /** 112 and both numbers of the national line, with their date. */
  readonly fallback: Bilingual;
  /** The day that date is, and the links it holds. */
  readonly asOf: string;
  readonly calls: readonly string[];
  readonly exit: { readonly address: string; readonly label: Bilingual };
  /** Who answers for what is shown; null: a demonstration. */
  readonly publisher: Bilingual | null;
}

/** The element of that name, which is known to be there. */
export function elementOf({ elements }: Materials, name: string): BuilderElement {
  const element = elements.find((one) => one.name === name);
  if (!element) throw new Error(`There is no element "${name}".`);
  return element;
}

export function isReviewed({ languages }: Materials, language: string): boolean {
  return languages.some(({ value, isReviewed }) => value === language && isReviewed);
}

/** The language of the pasted lines and of frames: those exist in the two languages of the site. */
export function fallbackLanguage(language: string): SiteLanguage {
  return language === 'en' ? 'en' : 'sv';
}
