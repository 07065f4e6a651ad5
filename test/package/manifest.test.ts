/** The manifest says what the elements are today, and nothing that they are not. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../components/manifest/analyze.ts';
import { elements } from '../../components/manifest/elements.ts';

const sources = globSync('components/**/*.ts').map((path) => readFileSync(path, 'utf8'));

/** What the sources say at the places of a pattern's first group, each once. */
function inSources(pattern: RegExp): string[] {
  const found = sources.flatMap((source) => [...source.matchAll(pattern)]);
  return [...new Set(found.map((match) => match.slice(1).join(' ')))].sort();
}

function inManifest(names: (element: (typeof elements)[number]) => string[]): string[] {
  return [...new Set(elements.flatMap(names))].sort();
}

describe('the manifest', () => {
  it('is renewed when an element changes', () => {
    const committed: unknown = JSON.parse(readFileSync('components/custom-elements.json', 'utf8'));
    const hint = 'components/custom-elements.json is older than the elements: npm run manifest';
    expect(committed, hint).toEqual(analyze());
  });

  it('lists every tag that a script defines', () => {
    const defined = inSources(/\bdefine\('([a-z-]+)'/g);
    expect(inManifest(({ tagName }) => [tagName])).toEqual(defined);
  });

  it('lists the custom properties with their defaults, at most twelve', () => {
    const documented = inManifest(({ cssProperties }) =>
      cssProperties.map((property) => `${property.name} ${property.default}`),
    );
    expect(documented).toEqual(inSources(/var\((--frid-[a-z-]+), ([^)]+)\)/g));
    expect(documented.length).toBeLessThanOrEqual(12);
  });

  it('lists the parts and slots that the templates have', () => {
    const parts = inManifest(({ cssParts = [] }) => cssParts.map(({ name }) => name));
    expect(parts).toEqual(inSources(/ part="([a-z-]+)"/g));
    const slots = inManifest(({ slots }) => slots.map(({ name }) => name)).filter(Boolean);
    expect(slots).toEqual(inSources(/<slot name="([a-z-]+)"/g));
  });

  it('has a name and a sentence in both languages for everything that can be set', () => {
    for (const { tagName, label, purpose, attributes, cssProperties } of elements) {
      for (const setting of [{ label, descriptions: purpose }, ...attributes, ...cssProperties]) {
        for (const text of [setting.label, setting.descriptions]) {
          expect(Object.keys(text), tagName).toEqual(['en', 'sv']);
          expect(Object.values(text).every(Boolean), tagName).toBe(true);
        }
      }
    }
  });

  it('names one event, which tells nothing of what a reader does', () => {
    const names = new Set(inManifest(({ events = [] }) => events.map(({ name }) => name)));
    expect([...names]).toEqual(['frid-state']);
    expect(inSources(/(?:dispatchEvent|new CustomEvent)\((new \w+)?/g)).toEqual([
      'new FridStateEvent',
    ]);
  });
});
