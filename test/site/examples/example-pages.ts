/** Pages that hold examples of all elements, each in a section of its own. */
import { allExamples } from '../../../components/examples/all.ts';
import type { Example } from '../../../components/examples/example.ts';
import { fallbackAsOf, fallbackHtml } from '../../../components/static/index.ts';
import { exitWords } from '../../../components/quick-exit/quick-exit.words.ts';
import { coreLanguage } from '../../../components/text/core.ts';
import { words } from '../../../components/text/words.ts';
import type { Language } from '../../../data/schema/text.ts';
import { startTag } from '../../../docs/site/builder/markup.ts';
import { clockShift, onStage } from '../../../docs/site/elements/example-code.ts';
import type { Scenes } from '../../../docs/site/elements/scenes.ts';
import type { ExampleHost } from './example-host.ts';

/** An example with its place. */
export interface Placed {
  /** Of its section, and of its scene: "support-directory_stale". */
  readonly id: string;
  readonly folder: string;
  /** Its state, with a number from the second example of it on: "ready-2". */
  readonly name: string;
  readonly example: Example;
}

const placed: readonly Placed[] = Object.entries(allExamples).flatMap(([folder, { examples }]) => {
  const names = examples.map(({ state }, index) => {
    const before = examples.slice(0, index).filter((one) => one.state === state).length;
    return before ? `${state}-${before + 1}` : state;
  });
  return examples.map((example, index) => {
    const name = names[index]!;
    return { id: `${folder}_${name}`, folder, name, example };
  });
});

/**
 * Examples that can stand on the same page: a page has one clock, one window, and runs scripts or not.
 * Support and plans are apart only so that two cores have something to do.
 */
export const groups: readonly (readonly Placed[])[] = [
  ...Map.groupBy(placed, ({ folder, example: { trouble, ownPage, yearsLater = 0 } }) => {
    if (ownPage || trouble === 'framed') return 'window';
    if (trouble === 'scripts-blocked') return trouble;
    return yearsLater || folder.startsWith('support-');
  }).values(),
];

/** Serves a page with a group of examples, and gives its address. */
export function servePage(host: ExampleHost, group: readonly Placed[], language: Language): string {
  const path = `/examples/${language}/${group[0]!.id}`;
  const sections = group.map((one) => section(host, one, language));
  host.pages.set(path, { body: wholePage(group, language, sections.join('\n')) });
  return host.url + path;
}

function wholePage(group: readonly Placed[], language: Language, content: string): string {
  const scenes: Scenes = Object.fromEntries(
    group.map(({ id, example: { trouble, only, steps } }) => [id, { trouble, only, steps }]),
  ) as Scenes;
  const start = startTag('html', {
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    'data-shift': String(clockShift(group[0]!.example, fallbackAsOf)),
    'data-scenes': JSON.stringify(scenes),
  });
  const isStill = group[0]!.example.trouble === 'scripts-blocked';
  const scripts = isStill ? [] : ['/site/preview.js', '/embed/frid.js'];
  return `<!doctype html>
${start}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="description" content="Frid">
<title>Frid</title>
<link rel="icon" href="data:,">
<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 1rem/1.6 sans-serif } a { color: inherit }</style>
</head>
<body>
<main>
<h1>Frid</h1>
${content}
</main>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</body>
</html>`;
}

function section(host: ExampleHost, one: Placed, language: Language): string {
  const { id, folder, example } = one;
  const known = coreLanguage(language);
  const title = example.title[known];
  const element = example.trouble === 'framed' ? framed(host, one, language) : tag(one, language);
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title" lang="${known}" dir="ltr">${folder}: ${title}</h2>
${element}
</section>`;
}

/** The element as an editor pastes it. */
function tag({ id, folder, example }: Placed, language: Language): string {
  const known = coreLanguage(language);
  const isExit = folder === 'quick-exit';
  const attributes = {
    ...(isExit ? {} : { ...onStage(example, id), 'heading-level': '3' }),
    ...(language in words ? {} : { 'allow-unreviewed': '' }),
  };
  const inner = isExit
    ? `<a href="https://www.smhi.se/" rel="nofollow noreferrer" lang="${known}">${exitWords[known].exit}</a>`
    : fallbackHtml({ language: known });
  return `${startTag(`frid-${folder}`, attributes)}${inner}</frid-${folder}>`;
}

function framed(host: ExampleHost, one: Placed, language: Language): string {
  const path = `/examples/${language}/in-frame`;
  host.pages.set(path, { body: wholePage([one], language, tag(one, language)) });
  return `<iframe src="${path}" title="Frid" width="280"></iframe>`;
}
