import type { Choice } from './choice.ts';
import type { Finding } from './finding.ts';
import { isReviewed, type BuilderElement, type Materials, type Setting } from './materials.ts';
import type { PlaceId } from './places.ts';

/** Of a page for a frame, or of a fragment. */
export type FoundAddress = URL;

/** Frames with an address like those here, wherever they lead. */
export function addressesIn(page: Document, materials: Materials): FoundAddress[] {
  return [...page.querySelectorAll('iframe[src]')].flatMap((frame) => {
    const address = frame.getAttribute('src')!;
    if (!URL.canParse(address, materials.baseUrl)) return [];
    const url = new URL(address, materials.baseUrl);
    const isHere = url.host === new URL(materials.baseUrl).host;
    return isHere || url.pathname.startsWith('/embed/') ? [url] : [];
  });
}

/** Whether it leads here, to something that there is, and asks for what there is. */
export function checkAddress(url: FoundAddress, materials: Materials): Finding[] {
  const own = new URL(materials.baseUrl).host;
  const strange: Finding[] = url.host === own ? [] : [['strangeAddress', url.host, own]];
  const shown = shownAt(url, materials);
  if (!shown) return strange.length ? strange : [['deadAddress', url.href]];
  const given = [...url.searchParams];
  return [...strange, ...given.flatMap(([name, value]) => checkParameter(name, value))];

  function checkParameter(name: string, value: string): Finding[] {
    const common = shown!.form === 'frame' ? ['region', 'theme', 'allow-unreviewed'] : ['region'];
    if (common.includes(name)) return [];
    if (name === 'lang') {
      const reviewed = materials.languages.filter(({ isReviewed }) => isReviewed);
      const isSpoken = isReviewed(materials, value) || speaksUnreviewed(url, materials, value);
      return isSpoken ? [] : [['wrongParameter', name, value, reviewed]];
    }
    const setting = shown!.settings.find((one) => one.name === name);
    if (!setting) return [['unknownParameter', name]];
    const isOffered = setting.options.some((option) => option.value === value);
    return isOffered ? [] : [['wrongParameter', name, value, setting.options]];
  }
}

/** What was chosen when the address was made; null where it shows nothing. */
export function choiceOfAddress(
  url: FoundAddress,
  place: PlaceId,
  materials: Materials,
): Choice | null {
  const shown = shownAt(url, materials);
  if (!shown) return null;
  const settings = shown.settings.flatMap(({ name }) => {
    const value = url.searchParams.get(name);
    return value ? [[name, value]] : [];
  });
  return {
    element: shown.element.name,
    settings: Object.fromEntries(settings) as Record<string, string>,
    styles: {},
    language: url.searchParams.get('lang') ?? 'sv',
    withExit: false,
    place: shown.form === 'fragment' ? 'fragment' : place,
  };
}

interface Shown {
  readonly element: BuilderElement;
  readonly form: 'frame' | 'fragment';
  readonly settings: readonly Setting[];
}

/** The element of an address. The way out has none: it could not leave a frame. */
function shownAt({ pathname }: FoundAddress, { elements }: Materials): Shown | undefined {
  const [, name, ending] = /^\/embed\/([a-z-]+)(\.html)?$/.exec(pathname) ?? [];
  const element = elements.find((one) => one.name === name && one.name !== 'quick-exit');
  const form = ending ? 'fragment' : 'frame';
  const settings = element?.settings.filter(({ printedIn }) => printedIn.includes(form));
  return element && settings && { element, form, settings };
}

/** Only a frame with a script does, which those of the other lists have not. */
function speaksUnreviewed(
  { pathname, searchParams }: FoundAddress,
  { languages }: Materials,
  language: string,
): boolean {
  const isAllowed = searchParams.has('allow-unreviewed') && !pathname.endsWith('.html');
  const isExposed = (searchParams.get('list') ?? 'exposed') === 'exposed';
  return isAllowed && isExposed && languages.some(({ value }) => value === language);
}
