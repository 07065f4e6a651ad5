/**
 * `npm run pictures -- <folder>`: a picture of every example as people see it, to be looked at by people. The folder is
 * best outside the repository; without one it is "frid-examples" among the temporary files.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '../data/schema/text.ts';
import { launchBrowser } from './browser.ts';
import { startExampleHost, type ExampleHost } from './site/examples/example-host.ts';
import { groups, type Placed } from './site/examples/example-pages.ts';
import { openExamples } from './site/examples/open-examples.ts';

const looks: Record<string, { language: Language; options: BrowserContextOptions }> = {
  '320': { language: 'sv', options: { viewport: { width: 320, height: 640 } } },
  '1280': { language: 'sv', options: { viewport: { width: 1280, height: 800 } } },
  dark: { language: 'sv', options: { colorScheme: 'dark', viewport: { width: 640, height: 800 } } },
  forced: {
    language: 'sv',
    options: { forcedColors: 'active', viewport: { width: 640, height: 800 } },
  },
  arabic: { language: 'ar', options: { viewport: { width: 640, height: 800 } } },
};

const folder = resolve(process.argv[2] ?? join(tmpdir(), 'frid-examples'));
const [host, browser] = await Promise.all([startExampleHost(), launchBrowser()]);
try {
  for (const name of Object.keys(looks)) {
    for (const group of groups) await takePictures(browser, host, name, group);
    console.log(join(folder, name));
  }
} finally {
  await browser.close();
  await host.stop();
}

async function takePictures(
  browser: Browser,
  host: ExampleHost,
  name: string,
  group: readonly Placed[],
): Promise<void> {
  const { language, options } = looks[name]!;
  const { page } = await openExamples(browser, host, group, language, options);
  if (language === 'ar') await addArabicLetters(page);
  for (const { id, folder: element, name: state } of group) {
    mkdirSync(join(folder, name, element), { recursive: true });
    await page.locator(`#${id}`).screenshot({ path: join(folder, name, element, `${state}.png`) });
  }
  await page.context().close();
}

/** The packaged browser has none. */
async function addArabicLetters(page: Page): Promise<void> {
  const faces = [400, 700].map((weight) => {
    const letters = import.meta.resolve('@fontsource/noto-sans-arabic/index.css');
    const file = new URL(`files/noto-sans-arabic-arabic-${weight}-normal.woff2`, letters);
    const bytes = readFileSync(file);
    return `@font-face { font-family: Arabic; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes.toString('base64')}) }`;
  });
  const content = `${faces.join('\n')}\n:root { font-family: 'Open Sans', Arabic, sans-serif }`;
  await page.addStyleTag({ content });
  await page.evaluate(() => document.fonts.ready);
}
