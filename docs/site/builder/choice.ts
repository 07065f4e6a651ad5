import { elementOf, type Materials, type StyleSetting } from './materials.ts';
import { isPlace, type PlaceId } from './places.ts';

/** What an editor has chosen. Only what differs from the element's own defaults is in it. */
export interface Choice {
  readonly element: string;
  /** Attributes and their values. */
  readonly settings: Readonly<Record<string, string>>;
  /** Custom properties and their values. */
  readonly styles: Readonly<Record<string, string>>;
  readonly language: string;
  /** A way out of the page with it, in the same snippet. */
  readonly withExit: boolean;
  readonly place: PlaceId;
}

export function defaultChoice({ elements }: Materials, language: string): Choice {
  const element = elements[0]!.name;
  return { element, settings: {}, styles: {}, language, withExit: false, place: 'html' };
}

/**
 * A choice as a link can carry it, without "#". It stands in the fragment, which a browser never
 * sends: nobody learns what an editor tried.
 */
export function toFragment(choice: Choice): string {
  const { element, place, language, settings, styles, withExit } = choice;
  return new URLSearchParams({
    element,
    ...settings,
    language,
    ...styles,
    ...(withExit ? { exit: '1' } : {}),
    place,
  }).toString();
}

/** Reads such a link. What it says that is not offered is left out, and named in `unknown`. */
export function fromFragment(
  fragment: string,
  materials: Materials,
  fallback: Choice,
): { choice: Choice; unknown: string[] } {
  const unknown: string[] = [];
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const take = (name: string, isOffered: (value: string) => boolean): string | undefined => {
    const value = given.get(name);
    given.delete(name);
    if (value === null || isOffered(value)) return value ?? undefined;
    unknown.push(`${name}=${value}`);
    return undefined;
  };

  const isElement = (name: string) => materials.elements.some((one) => one.name === name);
  const name = take('element', isElement) ?? fallback.element;
  const element = elementOf(materials, name);
  const settings = element.settings.map(({ name, options, default: usual }) => {
    const value = take(name, (value) => options.some((option) => option.value === value));
    return [name, value === usual ? undefined : value];
  });
  const styles = element.styles.map((style) => {
    const value = take(style.name, (value) => isStyleValue(style, value));
    return [style.name, value === style.default ? undefined : value];
  });
  const isLanguage = (value: string) => materials.languages.some((one) => one.value === value);
  const choice = {
    element: name,
    settings: withoutGaps(settings),
    styles: withoutGaps(styles),
    language: take('language', isLanguage) ?? fallback.language,
    withExit: take('exit', (value) => value === '1') === '1',
    place: (take('place', isPlace) as PlaceId | undefined) ?? fallback.place,
  };
  for (const [name, value] of given) unknown.push(`${name}=${value}`);
  return { choice, unknown };
}

/** A color as the color field writes it, or a length: nothing else may stand in a style attribute. */
export function isStyleValue({ kind }: StyleSetting, value: string): boolean {
  return kind === 'color'
    ? /^#[\da-f]{6}$/i.test(value)
    : /^(0|\d{0,2}\.?\d{1,4}(rem|em|px))$/.test(value);
}

function withoutGaps(pairs: (string | undefined)[][]): Record<string, string> {
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
}
