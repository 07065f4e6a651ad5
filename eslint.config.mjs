import { dirname, relative, resolve } from 'node:path';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Which room may import what, besides itself and packages. Design: "Arrows point one way". */
const ROOMS = {
  'data/schema': { code: [], types: [] },
  'data/rules': { code: [], types: ['data/schema'] },
  data: { code: ['data/schema', 'data/rules'], types: [] },
  components: { code: ['data/rules'], types: ['data/schema'] },
  api: { code: ['data', 'components/text', 'components/static'], types: [] },
  docs: { code: ['data', 'components', 'api'], types: [] },
};

const inlineCode = 'Inline styles and handlers break a strict Content-Security-Policy.';
const inlineAttribute = '/(^|\\s)(style|on[a-z]+)=/';

export default defineConfig(
  // Examples are projects of their own: a test checks them with the built package.
  globalIgnores([
    'dist',
    'coverage',
    '.cache',
    'components/published',
    'docs/examples',
    'test/package/consumer',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['AbortSignal', 'Buffer', 'URL', 'console', 'fetch', 'process'].map((name) => [
          name,
          false,
        ]),
      ),
    },
  },
  {
    files: ['components/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
    ],
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      // Lit binds the handlers of its templates.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['api/**/*.ts', 'components/**/*.ts', 'docs/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `TemplateElement[value.raw=${inlineAttribute}]`, message: inlineCode },
        { selector: `Literal[value=${inlineAttribute}]`, message: inlineCode },
      ],
    },
  },
  {
    files: ['components/**/*.ts', 'data/rules/**/*.ts'],
    rules: {
      // The types know Node 26; phones of 2021 do not.
      'no-restricted-properties': [
        'error',
        ...['Map', 'Object'].map((object) => ({ object, property: 'groupBy' })),
        ...[
          'toSorted',
          'toReversed',
          'toSpliced',
          'findLast',
          'isSubsetOf',
          'union',
          'difference',
        ].map((property) => ({
          property,
          message: 'Not in the browsers that the script is built for.',
        })),
      ],
    },
  },
  {
    // Examples are for the site and the tests: no reader of a host page is to load them.
    files: ['components/**/*.ts'],
    ignores: ['components/**/*.examples.ts', 'components/examples/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/*.examples.ts', '**/examples/**'],
              message: 'Examples must not get into a script that host pages load.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['{api,components,data,docs}/**/*.ts'],
    plugins: { frid: { rules: { arrows: { create: checkArrows } } } },
    rules: { 'frid/arrows': 'error' },
  },
  {
    // How a framework's own list of elements is added to.
    files: ['components/package/types/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests read answers as they come, without describing their types again.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Chai's `to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);

function checkArrows(context) {
  const importer = relative(import.meta.dirname, context.filename);
  const room = Object.keys(ROOMS).find((name) => isIn(importer, name));

  function check(node, typesOnly) {
    const from = node.source?.value;
    if (typeof from !== 'string' || !from.startsWith('.')) return;
    const imported = relative(import.meta.dirname, resolve(dirname(context.filename), from));
    const { code, types } = ROOMS[room];
    const allowed = [room, ...code, ...(typesOnly ? types : [])];
    const isRoom =
      isIn(imported, 'test') || Object.keys(ROOMS).some((name) => isIn(imported, name));
    if (!isRoom || allowed.some((name) => isIn(imported, name))) return;

    const typesHint = types.length ? `, and types ("import type") of ${types.join(', ')}` : '';
    const others = code.length ? ` besides itself only ${code.join(', ')}` : ' nothing but itself';
    context.report({ node, message: `${room} imports${others}${typesHint}; not ${imported}.` });
  }

  return {
    ImportDeclaration: (node) => check(node, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
    ImportExpression: (node) => check(node, false),
    TSImportType: (node) => check(node, true),
  };
}

function isIn(path, folder) {
  return path.startsWith(`${folder}/`);
}
