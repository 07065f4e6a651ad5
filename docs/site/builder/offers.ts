import { embeddable, parametersOf, type Form } from '../../../api/embed/embeddable.ts';
import { elements, type AttributeSetting } from '../../../components/manifest/elements.ts';
import type { RegionData } from '../../../data/schema/region-data.ts';
import type { LocalizedText } from '../../../data/schema/text.ts';
import type { Bilingual } from '../page.ts';
import type { BuilderElement, Option, Setting, StyleSetting } from './materials.ts';

/** Attributes that no editor is asked about, and why. A test holds every other one to be offered. */
export const leftOut: Readonly<Record<string, string>> = {
  region: 'Only one region is published.',
  'allow-unreviewed': 'It comes with the language that needs it.',
  release: 'Pins a plan where it is cited; a page for readers shows the newest data.',
};

/** What an editor most likely comes for, first. Elements that are not named here follow. */
const order = ['support-directory', 'support-contact', 'plan-summary', 'plan-activities'];

/** Room that is kept until an element has come, so that nothing below it moves. */
const reserves: Readonly<Record<string, string>> = {
  'quick-exit': 'display: block; min-height: 4rem',
  'support-contact': 'display: block; min-height: 30rem; padding: 1rem',
  'support-directory': 'display: block; min-height: 100vh; padding: 1rem',
};
const usualReserve = 'display: block; min-height: 100vh';

const supportLists: Readonly<Record<string, Bilingual>> = {
  exposed: { sv: 'För den som är utsatt', en: 'For exposed persons' },
  'violence-users': { sv: 'För den som utövar våld', en: 'For those who use violence' },
  professionals: { sv: 'För yrkesverksamma', en: 'For professionals' },
};

/** How the values of a closed list are called. */
const valueLabels: Readonly<Record<string, (value: string) => Bilingual>> = {
  'heading-level': (value) => ({
    sv: `Nivå ${value} (h${value})`,
    en: `Level ${value} (h${value})`,
  }),
  list: (value) => supportLists[value] ?? { sv: value, en: value },
};

/** Every element of the manifest, with all that can be set on it and the values it can have here. */
export function offeredElements(region: RegionData): BuilderElement[] {
  const lists = optionLists(region);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return elements
    .map(({ folder, tagName, label, purpose, attributes, cssProperties }) => ({
      name: folder,
      tagName,
      label,
      purpose,
      settings: attributes
        .filter(({ name }) => !(name in leftOut))
        .map((attribute) => ({
          ...settingOf(attribute, lists),
          printedIn: printedForms(folder, attribute.name),
        })),
      styles: cssProperties.map(
        ({ name, label, descriptions, default: usual = '' }): StyleSetting => ({
          name,
          label,
          description: descriptions,
          default: usual,
          kind: usual.startsWith('#') ? 'color' : 'length',
        }),
      ),
      reserve: reserves[folder] ?? usualReserve,
    }))
    .toSorted((a, b) => rank(a.name) - rank(b.name));
}

function printedForms(element: string, setting: string): Form[] {
  const name = embeddable.find((one) => one === element);
  const forms: Form[] = name ? ['frame', 'fragment'] : [];
  return forms.filter((form) => parametersOf(name!, form).some((known) => known === setting));
}

function settingOf(
  { name, label, descriptions, default: usual = '', values, valuesFrom }: AttributeSetting,
  lists: ReadonlyMap<string, readonly Option[]>,
): Omit<Setting, 'printedIn'> {
  const options = values
    ? values.map((value) => ({ value, label: labelOf(name, value) }))
    : lists.get(valuesFrom ?? '');
  if (!options) {
    throw new Error(
      `The builder cannot offer "${name}": give it values in the manifest, a list in docs/site/builder/offers.ts, or a reason there to leave it out.`,
    );
  }
  return { name, label, description: descriptions, default: usual, options };
}

function labelOf(setting: string, value: string): Bilingual {
  return valueLabels[setting]?.(value) ?? { sv: value, en: value };
}

/** By the name that the manifest gives the list (`@values areas`). */
function optionLists({ areas, plans, services, activities }: RegionData): Map<string, Option[]> {
  const municipalities = areas.filter(({ level }) => level === 'municipality');
  return new Map([
    ['areas', municipalities.map(({ id, name }) => option(id, name)).sort(byName)],
    ['plans', plans.map(({ id, title }) => option(id, title))],
    ['support-services', services.map(({ id, name }) => option(id, name)).sort(byName)],
    ['activities', activities.map(({ id, title }) => option(id, title))],
  ]);
}

function option(value: string, { sv, en }: LocalizedText): Option {
  return { value, label: { sv, en: en ?? sv } };
}

function byName(a: Option, b: Option): number {
  return a.label.sv.localeCompare(b.label.sv, 'sv');
}
