/** Every example in Firefox: it says what it promises, and no number is lost. Skipped where none is installed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordLanguages } from '../../../components/text/words.ts';
import { firefoxPath, launchFirefox, type Firefox } from '../../firefox/firefox.ts';
import { startExampleHost, type ExampleHost } from './example-host.ts';
import { groups, servePage } from './example-pages.ts';
import { expectNumbers } from './expect-numbers.ts';
import { seenOnceKept } from './open-examples.ts';
import { drawAll, readExamples } from './read-examples.ts';

describe.skipIf(!firefoxPath())('in Firefox', () => {
  let firefox: Firefox;
  let host: ExampleHost;

  beforeAll(async () => {
    [firefox, host] = await Promise.all([launchFirefox(), startExampleHost()]);
  });

  afterAll(() => Promise.all([firefox.stop(), host.stop()]));

  const pages = wordLanguages.flatMap((language) => groups.map((group) => ({ language, group })));

  test.each(pages)('the examples from $group.0.id on, in "$language"', async (page) => {
    const { language, group } = page;
    const tab = await firefox.open();
    await tab.resize(320, 800);
    await tab.goto(servePage(host, group, language));
    await tab.run(drawAll);
    const seen = await seenOnceKept(() => tab.run(readExamples), host, group, language);
    for (const one of group) expectNumbers(one, seen[one.id]!);
    const overflow = await tab.run(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await tab.close();
  });
});
