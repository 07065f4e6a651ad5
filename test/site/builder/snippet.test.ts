/** What the builder makes of a choice: pure text, the same for the page and for its script. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionData } from '../../../api/embed/region-data.ts';
import { elements as manifest } from '../../../components/manifest/elements.ts';
import { loadData } from '../../../data/load.ts';
import {
  defaultChoice,
  fromFragment,
  toFragment,
  type Choice,
} from '../../../docs/site/builder/choice.ts';
import { handOver } from '../../../docs/site/builder/letters.ts';
import { makeMaterials } from '../../../docs/site/builder/make-materials.ts';
import { leftOut } from '../../../docs/site/builder/offers.ts';
import { placeIds } from '../../../docs/site/builder/places.ts';
import { snippetOf } from '../../../docs/site/builder/snippet.ts';

const facts = loadData({ today: '2026-11-23' });
const varmland = facts.regions.find(({ id }) => id === 'varmland')!;
const region = regionData(varmland, facts, { release: null, publisher: null });
const script = { name: 'frid.js', body: Buffer.from('export {}'), type: 'text/javascript' };
const materials = makeMaterials({
  baseUrl: 'https://frid.example',
  region,
  publisher: null,
  widgets: [
    { version: '1.0.0', isFrozen: true, files: [script] },
    { version: '1.1.0', isFrozen: false, files: [script] },
  ],
});
const usual = defaultChoice(materials, 'sv');

/** Any choice that the form can make. */
const anyChoice: fc.Arbitrary<Choice> = fc
  .constantFrom(...materials.elements)
  .chain(({ name, settings, styles }) =>
    fc.record({
      element: fc.constant(name),
      settings: partly(
        settings.map((setting) => [
          setting.name,
          setting.options.map(({ value }) => value).filter((value) => value !== setting.default),
        ]),
      ),
      styles: partly(
        styles.map((style) => [style.name, style.kind === 'color' ? ['#0a0b0c'] : ['1rem', '0']]),
      ),
      language: fc.constantFrom(...materials.languages.map(({ value }) => value)),
      withExit: fc.boolean(),
      place: fc.constantFrom(...placeIds),
    }),
  );

function partly(values: [name: string, values: string[]][]): fc.Arbitrary<Record<string, string>> {
  const some = values.filter(([, values]) => values.length);
  const model = Object.fromEntries(
    some.map(([name, values]) => [name, fc.constantFrom(...values)]),
  );
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>;
}

test('every attribute of every element is offered, or left out for a reason', () => {
  for (const { folder, attributes } of manifest) {
    const offered = materials.elements.find(({ name }) => name === folder)!.settings;
    const expected = attributes.filter(({ name }) => !(name in leftOut));
    expect(offered.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
    for (const { name, options } of offered) expect(options.length, name).toBeGreaterThan(0);
  }
  const attributes = new Set(manifest.flatMap((one) => one.attributes.map(({ name }) => name)));
  expect(Object.keys(leftOut).filter((name) => !attributes.has(name))).toEqual([]);
});

test('every custom property of every element is offered', () => {
  for (const { folder, cssProperties } of manifest) {
    const offered = materials.elements.find(({ name }) => name === folder)!.styles;
    expect(offered.map(({ name }) => name)).toEqual(cssProperties.map(({ name }) => name));
  }
});

test('a region is offered as soon as there are two', () => {
  const published = facts.regions.filter(({ id }) => id !== 'sweden' && id !== 'example');
  expect(published.map(({ id }) => id)).toEqual(['varmland']);
});

test('a language that waits for review comes with the permission to show it', () => {
  const arabic: Choice = { ...usual, language: 'ar' };
  expect(snippetOf(arabic, materials).code).toMatch(/<frid-[^>]* allow-unreviewed="" lang="ar"/);
  const frame = snippetOf({ ...arabic, place: 'frame' }, materials).code;
  expect(frame).toContain('lang=ar&amp;allow-unreviewed=true');
  const apart = { ...arabic, settings: { list: 'professionals' } };
  expect(snippetOf({ ...apart, place: 'frame' }, materials).code).toContain('lang=sv');
  expect(snippetOf(usual, materials).code).not.toContain('allow-unreviewed');
});

test('hosts are given the newest published version, not the one being worked on', () => {
  expect(snippetOf(usual, materials).code).toContain('/embed/1.0.0/frid.js"');
});

test('a link carries every choice, and nothing is lost or added', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const withExit = choice.withExit;
      const back = fromFragment(toFragment(choice), materials, usual);
      expect(back).toEqual({ choice: { ...choice, withExit }, unknown: [] });
    }),
  );
});

test('what a link says that is not offered is left out, and named', () => {
  const link =
    'element=support-directory&area=Karlstad&--frid-danger=red;}&colour=blue&place=joomla';
  expect(fromFragment(link, materials, usual)).toEqual({
    choice: usual,
    unknown: ['area=Karlstad', '--frid-danger=red;}', 'place=joomla', 'colour=blue'],
  });
});

describe('whatever is chosen', () => {
  test('the code holds no number but 112 and the national line, and those where support is shown', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const { code, form } = snippetOf(choice, materials);
        const calls = [...code.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number);
        const isAddress = form === 'address' || form === 'fragment';
        const expected = isAddress || choice.element === 'quick-exit' ? [] : materials.calls;
        expect(calls).toEqual(expected);
      }),
    );
  });

  test('there is one script, pinned and of one version, or none', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const { code, script = '', form } = snippetOf(choice, materials);
        const scripts = `${code}${script}`.match(/<script[^>]*>/g) ?? [];
        const hasScript = ['element', 'div', 'split', 'own-files', 'email'].includes(form);
        expect(scripts).toHaveLength(hasScript ? 1 : 0);
        for (const tag of scripts) {
          const careful = [
            `integrity="${materials.script.integrity}"`,
            'crossorigin="anonymous"',
            'referrerpolicy="no-referrer"',
          ];
          // The host's own files are renewed: a hash would refuse the new ones.
          const expected = form === 'own-files' ? [] : careful;
          expect(careful.filter((part) => tag.includes(part))).toEqual(expected);
        }
      }),
    );
  });

  test('no line is empty: editors make a paragraph of it', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(snippetOf(choice, materials).code).not.toMatch(/\n\s*\n/);
      }),
    );
  });

  test('the letter says who answers for the facts, and promises nothing about a server that is asked', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const letter = handOver(choice, materials, 'sv');
        const { code, script = '', form } = snippetOf(choice, materials);
        expect(letter).toContain('demonstration');
        const asksUs =
          /(src|href)="https:\/\/frid\.example/.test(code + script) || form === 'address';
        expect(letter.includes('får läsarens IP-adress')).toBe(asksUs);
      }),
    );
  });
});
