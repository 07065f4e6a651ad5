import { toFragment, type Choice } from './choice.ts';
import { checkScripts } from './check-scripts.ts';
import type { BuilderElement, Materials } from './materials.ts';

export type FindingName =
  | 'empty'
  | 'nothing'
  | 'good'
  | 'olderNumbers'
  | 'undatedNumbers'
  | 'missingNumber'
  | 'ownNumber'
  | 'noScript'
  | 'strangeScript'
  | 'manyScripts'
  | 'unversioned'
  | 'olderScript'
  | 'noIntegrity'
  | 'wrongIntegrity'
  | 'unknownSetting'
  | 'unknownValue';

/** What is wrong with pasted code: a name, and up to two values to put into its sentence. */
export type Finding = readonly [name: FindingName, first?: string, second?: string];

/**
 * Reads code as it stands on a host's page. `fragment` opens the same choices in the builder, and is
 * null where there is no element in it. The code is parsed and never run, fetched or sent.
 */
export function checkPasted(
  code: string,
  materials: Materials,
): { findings: Finding[]; fragment: string | null } {
  if (!code.trim()) return { findings: [['empty']], fragment: null };
  const page = new DOMParser().parseFromString(code, 'text/html');
  const found = materials.elements.flatMap((element) => {
    const selector = `${element.tagName}, [data-frid="${element.name}"]`;
    return [...page.querySelectorAll(selector)].map((node) => ({ element, node }));
  });
  if (found.length === 0) return { findings: [['nothing']], fragment: null };

  // The way out may come first, and is not what the snippet is about.
  const main = found.find(({ element }) => element.name !== 'quick-exit') ?? found[0]!;
  const needsNumbers = main.element.name !== 'quick-exit';
  const findings = [
    ...(needsNumbers ? checkNumbers(page, materials) : []),
    ...checkScripts(page, materials),
    ...found.flatMap(({ element, node }) => checkSettings(element, node)),
  ];
  const withExit = main !== found[0] || found.length > 1;
  return {
    findings: findings.length ? findings : [['good']],
    fragment: fragmentOf(main, withExit, materials),
  };
}

function checkNumbers(page: Document, { asOf, calls }: Materials): Finding[] {
  const links = [...page.querySelectorAll('a[href^="tel:"]')].map((link) =>
    link.getAttribute('href')!.slice('tel:'.length),
  );
  const missing = calls.filter((number) => !links.includes(number));
  const own = links.filter((number) => !calls.includes(number));
  const then = page.querySelector('[data-as-of]')?.getAttribute('data-as-of');
  return [
    ...(then
      ? then < asOf
        ? [['olderNumbers', then, asOf] as const]
        : []
      : [['undatedNumbers', '', asOf] as const]),
    ...missing.map((number) => ['missingNumber', number] as const),
    ...own.map((number) => ['ownNumber', number] as const),
  ];
}

function checkSettings(element: BuilderElement, node: Element): Finding[] {
  const usual = new Set([
    'lang',
    'dir',
    'style',
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
    return isOffered ? [] : [['unknownValue', `${name}="${value}"`]];
  });
}

function settingName(attribute: string): string {
  return attribute.replace(/^data-/, '');
}

function fragmentOf(
  { element, node }: { element: BuilderElement; node: Element },
  withExit: boolean,
  { languages }: Materials,
): string {
  const values = (names: readonly { name: string }[], read: (name: string) => string | null) =>
    Object.fromEntries(
      names.flatMap(({ name }) => {
        const value = read(name)?.trim();
        return value ? [[name, value]] : [];
      }),
    );
  const { style } = node as HTMLElement;
  const choice: Choice = {
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
  return toFragment(choice);
}
