import type { Finding } from './finding.ts';
import type { Materials } from './materials.ts';
import { pastedBase } from './parse.ts';

/** Whether the scripts are ours, from here or from the host's own server, whole, and all that runs. */
export function checkScripts(page: Document, materials: Materials): Finding[] {
  const scripts = [...page.querySelectorAll('script[src]')].map((one) => ({
    address: one.getAttribute('src')!.trim(),
    integrity: one.getAttribute('integrity'),
  }));
  const own = new URL(materials.baseUrl).host;
  const foreign = scripts.flatMap(({ address }) => {
    const host = hostOf(address);
    return host === null || host === own ? [] : [host];
  });
  const ours = scripts.filter(({ address }) => isNamedAsOurs(address, materials));
  const here = scripts.filter(({ address }) => [null, own].includes(hostOf(address)));
  return [
    ...[...new Set(foreign)].map((host) => ['strangeScript', host, own] as const),
    ...(hasInlineScript(page) || hasScriptInTag(page) ? [['inlineScript'] as const] : []),
    ...(page.querySelector(pastedBase) ? [['otherBase'] as const] : []),
    ...(ours.length === 0 ? [['noScript'] as const] : []),
    ...(ours.length > 1 ? [['manyScripts'] as const] : []),
    ...here.flatMap((script) => checkScript(script, materials)),
  ];
}

/** One that a browser would run: data in a script is none. */
function hasInlineScript(page: Document): boolean {
  const inline = [...page.querySelectorAll('script:not([src])')];
  return inline.some((one) =>
    /^(module|.*(java|ecma)script.*)?$/i.test(one.getAttribute('type') ?? ''),
  );
}

/** In an attribute: run at an event, instead of an address, or in a frame that is a part of the page. */
function hasScriptInTag(page: Document): boolean {
  return [...page.querySelectorAll('*')].some((tag) =>
    [...tag.attributes].some(
      ({ name, value }) =>
        /^(on|srcdoc$)/.test(name) ||
        (URL.canParse(value) && new URL(value).protocol === 'javascript:'),
    ),
  );
}

/** Null where the address names none: it is on the server of the page then. */
export function hostOf(address: string): string | null {
  const base = 'https://page.invalid';
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  return !url || url.origin === base ? null : url.host || url.protocol;
}

function isNamedAsOurs(address: string, { integrities }: Materials): boolean {
  const name = address
    .replace(/[?#].*/, '')
    .split('/')
    .at(-1)!;
  return Object.keys(integrities).some((path) => path.endsWith(`/${name}`));
}

function checkScript(
  { address, integrity }: { address: string; integrity: string | null },
  { script, integrities }: Materials,
): Finding[] {
  const path = /\/embed\/[^/]+\/[^/?#]+/.exec(address)?.[0];
  // In a folder of the host's own there is no version in the address, and no hash either.
  const isOwn = /^\/?([\w.-]+\/)*frid\.js$/.test(address) && !path;
  if (isOwn) return [];
  if (!path || !(path in integrities)) return [['unversioned', address]];
  const [, version] = /^\/embed\/(\d+\.\d+\.\d+)\//.exec(path) ?? [];
  const older: Finding[] =
    version && version !== script.version ? [['olderScript', version, script.version]] : [];
  if (integrity && integrity !== integrities[path]) return [['wrongIntegrity'], ...older];
  if (!integrity && version) return [['noIntegrity'], ...older];
  return older;
}
