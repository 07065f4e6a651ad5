import type {
  AttributeSetting,
  ElementDescription,
} from '../../../components/manifest/elements.ts';
import { html } from '../layout.ts';
import type { Markup, SiteLanguage } from '../page.ts';
import { scrollTable } from '../table.ts';
import { elementsText } from './text.ts';

/** All that the manifest says of an element, as tables. What it says in English only is marked so. */
export function elementTables(element: ElementDescription, language: SiteLanguage): Markup {
  const text = elementsText[language];
  const { attributes, cssProperties, cssParts = [], slots = [], events = [], states } = element;
  const described = [text.name, text.meaning];
  const named = ({ name, description }: { name: string; description: string }, unnamed = '') => [
    name ? code(name) : unnamed,
    html`<span lang="en">${description}</span>`,
  ];
  const settings = attributes?.map((attribute) => [
    code(attribute.name),
    valuesOf(attribute, language),
    attribute.default ? code(attribute.default) : '–',
    attribute.descriptions[language],
  ]);
  const styles = cssProperties.map((property) => [
    code(property.name),
    property.default ? code(property.default) : '–',
    property.descriptions[language],
  ]);
  return html`
    ${filled(text.attributes, [text.name, text.value, text.usual, text.meaning], settings ?? [])}
    ${filled(text.styles, [text.name, text.usual, text.meaning], styles)}
    ${filled(
      text.slots,
      described,
      slots.map((slot) => named(slot, text.main)),
    )}
    ${filled(
      text.parts,
      described,
      cssParts.map((part) => named(part)),
    )}
    ${filled(
      text.events,
      described,
      events.map((event) => named(event)),
    )}
    ${filled(
      text.states,
      described,
      states.map((state) => named(state)),
    )}
  `;
}

function filled(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | Markup)[])[],
): Markup | '' {
  if (rows.length === 0) return '';
  return html`<h3>${caption}</h3>
    ${scrollTable(caption, columns, rows)}`;
}

function valuesOf(
  { values, valuesFrom, type }: AttributeSetting,
  language: SiteLanguage,
): string | Markup {
  const text = elementsText[language];
  if (values) return html`${values.map((value) => html`${code(value)} `)}`;
  if (valuesFrom) return text.oneOf(valuesFrom);
  return type.text === 'string' ? text.anyText : code(type.text);
}

function code(text: string): Markup {
  return html`<code>${text}</code>`;
}
