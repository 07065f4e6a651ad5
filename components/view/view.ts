import { html, type TemplateResult } from 'lit/html.js';
import type { Language, LocalizedText } from '../../data/schema/text.ts';
import type { ViewWords } from '../text/sv.ts';

/** What a template holds. Views bind text and attributes only, so that a server can print them too. */
export type Content = TemplateResult | Node | Content[] | string | number | null | undefined;

/** A value of a record: what is unknown is `null`. */
export type Value = LocalizedText | string | number | null | undefined;

/** Everything a view needs to know besides its records. */
export interface View {
  /** Of the words and of the records as they are shown. */
  language: Language;
  words: ViewWords;
  /** The words of a language that no translator has reviewed, and what that says on the screen. */
  reviewNote?: LocalizedText | null | undefined;
  /** Of the page around, which the data may not have come in, or not yet. */
  pageLanguage: Language;
  /** Level of the first heading, from the host page. */
  headingLevel: number;
  /** The reader's now, where there is a clock. */
  now?: Date;
  /** Today in Sweden; absent on a server, whose answers hold on any day and print dates instead. */
  today?: string | undefined;
  /** Public holidays that opening hours may fall on. */
  redDays?: readonly string[] | undefined;
  /** Where there is no `today`: a day that is past for every reader. What was over then is over. */
  asOf?: string;
}

/** A value in the reader's language, or in Swedish and marked so. */
export function say({ language }: View, value: Value): Content {
  if (typeof value !== 'object' || !value) return value;
  return value[language] ?? html`<span lang="sv" dir="ltr">${value.sv}</span>`;
}

/**
 * What somebody's safety may hang on. A translation that nobody has reviewed is not shown: the text
 * stands in Swedish and in English instead.
 */
export function safely(view: View, value: Value): Content {
  if (!view.reviewNote || typeof value !== 'object' || !value) return say(view, value);
  const { sv, en } = value;
  return html`<span class="safe"
    ><span lang="sv" dir="ltr">${sv}</span> <span lang="en" dir="ltr">${en}</span></span
  >`;
}

/** The same where only text can stand: in an option, a label, a search. */
export function plain({ language }: Pick<View, 'language'>, text: LocalizedText): string {
  return text[language] ?? text.sv;
}

/** A paragraph with a value, when it is known. */
export function line(view: View, value: Value, label: Content = ''): Content {
  return value && html`<p>${label} ${say(view, value)}</p>`;
}

/** Content in the language of the view, when there is any. */
export function inLanguage({ language }: Pick<View, 'language'>, content: Content): Content {
  const direction = directionOf(language);
  return (
    content &&
    html`<div class="rest" tabindex="-1" lang=${language} dir=${direction}>${content}</div>`
  );
}

export function directionOf(language: Language): string {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** A heading `depth` levels below the host's. A template cannot vary its tags: each level has its own. */
export function heading({ headingLevel }: View, depth: number, content: Content): Content {
  const level = (Math.max(1, headingLevel) || 2) + depth;
  if (level === 1) return html`<h1 part="heading">${content}</h1>`;
  if (level === 2) return html`<h2 part="heading">${content}</h2>`;
  if (level === 3) return html`<h3 part="heading">${content}</h3>`;
  if (level === 4) return html`<h4 part="heading">${content}</h4>`;
  if (level === 5) return html`<h5 part="heading">${content}</h5>`;
  return html`<h6 part="heading">${content}</h6>`;
}

/** A list item for each text. */
export function items(view: View, texts: LocalizedText[], tellText = say): Content[] {
  return texts.map((text) => html`<li>${tellText(view, text)}</li>`);
}

/** Values in a row, with commas between them; what is not there is left out. */
export function listed(values: Content[]): Content[] {
  return values.filter(Boolean).map((value, index) => [index ? ', ' : '', value]);
}

export function byId<T extends { id: string }>(records: T[], id: string | null): T | undefined {
  return records.find((record) => record.id === id);
}
