import type { Choice } from './choice.ts';
import type { Finding } from './finding.ts';
import type { BuilderElement, Materials } from './materials.ts';
import { pastedStyle, styleOf } from './parse.ts';

export interface FoundElement {
  readonly element: BuilderElement;
  readonly node: Element;
}

/** Elements by their tags, and those that stand as a `div`. */
export function elementsIn(page: Document, { elements }: Materials): FoundElement[] {
  return elements.flatMap((element) => {
    const selector = `${element.tagName}, [data-frid="${element.name}"]`;
    return [...page.querySelectorAll(selector)].map((node) => ({ element, node }));
  });
}

/** Attributes that can be set, with values that there are. */
export function checkElement({ element, node }: FoundElement): Finding[] {
  const usual = new Set([
    'lang',
    'dir',
    pastedStyle,
    'class',
    'id',
    'region',
    'data-frid',
    'hidden',
    'allow-unreviewed',
    'data-allow-unreviewed',
  ]);
  return [...node.attributes].flatMap(({ name, value }): Finding[] => {
    if (usual.has(name)) return [];
    const setting = element.settings.find((one) => one.name === settingName(name));
    if (!setting) return [['unknownSetting', name]];
    const isOffered = setting.options.some((option) => option.value === value);
    return isOffered ? [] : [['unknownValue', name, value, setting.options]];
  });
}

function settingName(attribute: string): string {
  return attribute.replace(/^data-/, '');
}

/** What was chosen when the code was made. */
export function choiceOfElement(
  { element, node }: FoundElement,
  withExit: boolean,
  { languages }: Materials,
): Choice {
  const values = (names: readonly { name: string }[], read: (name: string) => string | null) =>
    Object.fromEntries(
      names.flatMap(({ name }) => {
        const value = read(name)?.trim();
        return value ? [[name, value]] : [];
      }),
    );
  const style = styleOf(node);
  return {
    element: element.name,
    settings: values(
      element.settings,
      (name) => node.getAttribute(name) ?? node.getAttribute(`data-${name}`),
    ),
    styles: values(element.styles, (name) => style.getPropertyValue(name)),
    language: node.getAttribute('lang') ?? languages[0]!.value,
    withExit,
    place: node.hasAttribute('data-frid') ? 'stripped' : 'html',
  };
}
