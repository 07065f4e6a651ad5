/** No state of an element is without an example, and no example shows what the manifest does not know. */
import { expect, test } from 'vitest';
import { allExamples } from '../../../components/examples/all.ts';
import { states } from '../../../components/examples/example.ts';
import { elements } from '../../../components/manifest/elements.ts';
import { shownExamples } from '../../../docs/site/elements/pages.ts';

test.each(elements)('$folder', ({ folder, states: documented }) => {
  const { examples, never } = allExamples[folder]!;
  const shown = new Set(examples.map(({ state }) => state));
  const names = documented.map(({ name }) => name);
  const missing = states.filter((state) => !shown.has(state) && !never[state]);
  expect(missing, 'states without an example or a reason').toEqual([]);
  expect(Object.keys(never).filter((state) => shown.has(state))).toEqual([]);
  // "@state" in the element's class, then npm run manifest.
  expect([...shown].sort()).toEqual([...names].sort());
});

test('only what is about the whole window is not on the page of its element', () => {
  const hidden = elements.flatMap(({ folder }) =>
    allExamples[folder]!.examples.filter((example) => !shownExamples(folder).includes(example)).map(
      ({ state }) => `${folder} ${state}`,
    ),
  );
  expect(hidden).toEqual(['quick-exit ready', 'quick-exit silent']);
});
