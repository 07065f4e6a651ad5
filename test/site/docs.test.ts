/** What the documents say is there: links, files, commands, elements. What guides link to on the site, the tests of its pages follow. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { load } from 'js-yaml';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { settingNames } from '../../api/settings.ts';
import { fallbackAsOf } from '../../components/static/index.ts';
import { fragmentOf } from '../../docs/site/markdown.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = read<{ scripts: Record<string, string> }>('package.json');
const commands = readdirSync(join(root, 'api/cli/commands')).map((name) => name.replace('.ts', ''));
const elements = new Map(
  read<Manifest>('components/custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes.map(({ name }) => name)] as const] : [],
    ),
);

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Content;
}

const rooms = ['api', 'components', 'data', 'docs', 'test'];
const files = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
      .map((name) => join(room, name)),
  ),
];

function tokensOf(file: string): Token[] {
  const found: Token[] = [];
  void marked.walkTokens(marked.lexer(readFileSync(join(root, file), 'utf8')), (token) => {
    found.push(token);
  });
  return found;
}

function fragmentsOf(file: string): string[] {
  const used = new Set<string>();
  return tokensOf(file).flatMap((token) =>
    token.type === 'heading' ? [fragmentOf(String(token.text), used)] : [],
  );
}

describe.each(files)('%s', (file) => {
  const tokens = tokensOf(file);
  const texts = (type: string) => tokens.filter((token) => token.type === type);

  test('links to what is there', () => {
    const broken = [...texts('link'), ...texts('image')]
      .map((token) => String((token as { href: string }).href))
      // Addresses of the site are followed where the site shows them.
      .filter((address) => !/^(https:|http:\/\/localhost:8080|mailto:|tel:|\/)/.test(address))
      .filter((address) => {
        const [path = '', fragment] = address.split('#');
        const target = path ? relative(root, join(root, dirname(file), path)) : file;
        if (!existsSync(join(root, target))) return true;
        return fragment !== undefined && !fragmentsOf(target).includes(fragment);
      });
    expect(broken).toEqual([]);
  });

  test('names files, scripts and commands that exist', () => {
    const code = [...texts('codespan'), ...texts('code')].map((token) =>
      String((token as { text: string }).text),
    );
    const paths = code
      .flatMap(
        (text) => text.match(/(?<![\w/.:-])(api|components|data|docs|test)\/[\w./-]+/g) ?? [],
      )
      .filter((path) => !existsSync(join(root, path)) && !isInvented(path));
    const missing = code
      .flatMap((text) => [...text.matchAll(/npm run ([\w:-]+)/g)])
      .map(([, name = '']) => name)
      .filter((name) => !(name in scripts));
    const unknown = code
      .flatMap((text) => [...text.matchAll(/(?:^|npx |run )frid (?:-- )?([a-z]+)/gm)])
      .map(([, name = '']) => name)
      .filter((name) => !commands.includes(name));
    expect({ paths, missing, unknown }).toEqual({ paths: [], missing: [], unknown: [] });
  });

  test.each(texts('code').map((token) => token as { lang?: string; text: string }))(
    'has code that is right: $lang',
    async ({ lang = '', text }) => {
      const check = checks[lang];
      expect(check, `no check for code marked "${lang}"`).toBeDefined();
      await check?.(text);
    },
  );
});

/** Files that a document makes up for an example, that its reader makes, or that lie in a package; or many, with a star. */
function isInvented(path: string): boolean {
  return /^data\/releases\/2026\.|^components\/published\/|^data\/varmland\.json$|-$/.test(path);
}

/** How code of each kind is looked at. */
const checks: Record<string, (code: string) => unknown> = {
  // What a program prints, a policy, a command with its explanation: read by people alone.
  '': () => undefined,
  text: () => undefined,
  // It is run against the service, where there is a Python: test/api/guides.test.ts.
  python: () => undefined,
  html: checkMarkup,
  // There is no PHP to ask here: the markup in it is looked at.
  php: checkMarkup,
  css: (code) => transform(code, { loader: 'css', logLevel: 'silent' }),
  js: (code) => transform(code, { loader: 'js', logLevel: 'silent' }),
  ts: (code) => transform(code, { loader: 'ts', logLevel: 'silent' }),
  json: (code) => JSON.parse(code) as unknown,
  yaml: (code) => load(code),
  sh: (code) => {
    for (const line of code.trim().split('\n')) checkCommand(line);
  },
};

/** Our elements with attributes that they have, and no number that may age. */
function checkMarkup(code: string): void {
  for (const [, tag = '', attributes = ''] of code.matchAll(/<(frid-[\w-]+)([^>]*)>/g)) {
    expect([...elements.keys()]).toContain(tag);
    const names = [...attributes.matchAll(/([\w-]+)="/g)].map(([, name = '']) => name);
    const everywhere = ['style', 'class', 'lang', 'id'];
    expect([...(elements.get(tag) ?? []), ...everywhere]).toEqual(expect.arrayContaining(names));
  }
  for (const [, day] of code.matchAll(/data-as-of="([^"]*)"/g)) expect(day).toBe(fallbackAsOf);
  const numbers = [...code.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number);
  expect(['112', '020505050', '116016']).toEqual(expect.arrayContaining(numbers));
}

function checkCommand(line: string): void {
  const [, settings = '', command = ''] = /^((?:[A-Z_]+=\S+ )*)(.*)$/.exec(line) ?? [];
  for (const setting of settings.match(/[A-Z_]+(?==)/g) ?? []) {
    expect([...settingNames, 'CHROME_PATH']).toContain(setting);
  }
  for (const one of command.split(' && ')) {
    expect(one).toMatch(
      /^(npm (ci|start|test|run [\w:-]+|i(nstall)? .+)|curl .+|npx frid .+|unzip .+|sh .+|node .+)/,
    );
  }
}
