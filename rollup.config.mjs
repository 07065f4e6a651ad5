/** Builds the scripts that host pages load, each one file, and fails when one grows past its budget. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { attributesPutTogether, leanLit } from './.ci/lean-lit.mjs';
import { whatGrew } from './.ci/what-grew.mjs';
import { wordKeys } from './components/text/word-keys.ts';

/** Bytes after Brotli at quality 11, Node's default. */
const BUDGETS = {
  'frid.js': 20_480,
  'frid-plan.js': 15_360,
  'frid-support.js': 12_288,
  'frame.js': 350,
  'in-frame.js': 450,
};

/** Those that define no element. */
const sources = {
  'frame.js': 'components/frame/frame.ts',
  'in-frame.js': 'components/frame/in-frame.ts',
};

// Phones updated since 2021; the CSS target names the first browsers that run such scripts.
const target = 'es2022';
const cssTarget = ['chrome85', 'firefox79', 'safari14.1'];
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Names of Lit's and of our own that nothing outside a script reads, and that no data or DOM has. */
const internal =
  /^(_\$.*|__\w+|_(clone|update|insert|commit\w+)|host(Connected|Disconnected|Update)|addController|isLoading|isNewer|pageLanguage|announce|announcement|focusNext|redDays|createRenderRoot|renderRoot|atMost|told|keep|changesAt|(start|end)Node|renderBefore|creationScope)$/;

/** What a host page needs to pin each script, gathered while they are built one after the other. */
const manifest = {};

// No chunks in common: a page that loads one script asks for one file.
const embedded = Object.keys(BUDGETS).map((fileName) => {
  const hasDrawings = fileName !== 'frid-support.js';
  return {
    input: sources[fileName] ?? `components/${fileName.replace('.js', '.ts')}`,
    output: { dir: 'dist/embed', format: 'es', entryFileNames: fileName },
    plugins: [
      // "development" is Lit's readable build, which `lit` makes lean.
      nodeResolve({ exportConditions: ['development'] }),
      lit({ svg: hasDrawings }),
      esbuild({ target, tsconfig: 'tsconfig.json' }),
      ...(hasDrawings ? [] : [wholeAttributes()]),
      minifyTemplates(),
      minifyScript(),
      notices(),
      selfHosting(),
      words(),
      sizes(),
    ],
  };
});

/** Scripts of our own site, which no host page loads: they have no budget, only a reason to be there. */
const siteScripts = {
  'builder.js': 'docs/site/builder/client/builder.ts',
  'preview.js': 'docs/site/builder/client/preview.ts',
  'elements.js': 'docs/site/elements/client.ts',
  'later.js': 'docs/site/client/later.ts',
};
const ofSite = Object.entries(siteScripts).map(([fileName, input]) => ({
  input,
  output: { dir: 'dist/site', format: 'es', entryFileNames: fileName },
  plugins: [esbuild({ target, tsconfig: 'tsconfig.json', minify: true })],
}));

export default [...embedded, ...ofSite];

/** Lit's templates without what no view uses. */
function lit(used) {
  return {
    name: 'lit',
    transform(code, id) {
      return id.endsWith('/lit-html/development/lit-html.js') ? leanLit(code, used) : null;
    },
  };
}

/** Stops where a view needs what `leanLit` has left out of a script without drawings. */
function wholeAttributes() {
  return {
    name: 'whole-attributes',
    transform(code, id) {
      if (id.includes('/node_modules/')) return;
      const [template] = attributesPutTogether(this.parse(code));
      if (template !== undefined)
        this.error(
          `After "${template.slice(-60)}" an attribute is put together of several texts, for which this script has no part of Lit. Put it together before the template.`,
        );
    },
  };
}

/** esbuild does not look into template literals, where most of an element's bytes are. */
function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('/node_modules/')) return null;
      // A space at the edge of a template stands between two words once the parts are put together.
      const html = { conservativeCollapse: true };
      return minifyHTMLLiterals(code, { fileName: id, html, css: minifyCss });
    },
  };
}

/** Not the minifier's own, which writes media queries that phones before 2023 do not read. */
async function minifyCss(css) {
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: cssTarget,
    // An escaped character would be no valid escape in a template literal, and empty the whole sheet.
    charset: 'utf8',
  });
  return code.trim();
}

/** Terser, because it inlines what is used once: 2.5 % smaller after Brotli than esbuild. */
function minifyScript() {
  // Functions stand together at the top: packed as much alike as they are, they weigh less.
  const compress = { passes: 3, keep_fargs: false, pure_getters: true, hoist_funs: true };
  const mangle = { properties: { regex: internal } };
  const options = { module: true, ecma: 2020, compress, mangle };
  return {
    name: 'minify-script',
    async renderChunk(code) {
      const minified = await minify(code, { ...options, format: { comments: false } });
      // A host page's Trusted Types may stop Lit before it has begun: the fallback stays, quietly.
      return `try{${minified.code}}catch(t){console.info("Frid:",t)}`;
    },
  };
}

/** The licenses of bundled libraries ask for their notice wherever their code goes. */
function notices() {
  return {
    name: 'notices',
    renderChunk(code, { fileName }) {
      return `/*! Frid ${version}, EUPL-1.2: ${fileName}.LICENSE.txt */\n${code}`;
    },
    generateBundle(_, bundle) {
      for (const { fileName, modules } of Object.values(bundle)) {
        const source = packagesOf(Object.keys(modules)).map(notice).join('\n\n');
        this.emitFile({ type: 'asset', fileName: `${fileName}.LICENSE.txt`, source });
      }
    },
  };
}

function packagesOf(modules) {
  const folders = modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]);
  return [...new Set(folders.filter(Boolean))].sort();
}

function notice(folder) {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].find((name) =>
    existsSync(`${folder}/${name}`),
  );
  if (!file) throw new Error(`${manifest.name} is bundled but has no license file to pass on.`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
}

/** For hosts that serve the files themselves. */
function selfHosting() {
  const [fileName, from] = ['check-update.mjs', 'components/self-hosting/check-update.mjs'];
  return {
    name: 'self-hosting',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(from, 'utf8') });
    },
  };
}

/** The keys of the words that scripts of this version may say: whoever serves them later must have them. */
function words() {
  return {
    name: 'words',
    generateBundle() {
      const source = `${JSON.stringify(wordKeys(), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'words.json', source });
    },
  };
}

/** Weighs each script, and writes down its hash. */
function sizes() {
  return {
    name: 'sizes',
    generateBundle(_, bundle) {
      for (const { type, fileName, code, modules } of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        const brotli = brotliCompressSync(code).length;
        // A script that the table does not know may weigh nothing.
        const budget = BUDGETS[fileName] ?? 0;
        console.log(`${fileName}: ${brotli} bytes after Brotli, of ${budget} allowed`);
        for (const line of whatGrew(fileName, brotli, modules)) console.log(line);
        if (brotli > budget) {
          const message = `${fileName} is ${brotli - budget} bytes over its budget of ${budget}.`;
          this.error({ message, stack: '' });
        }
        const hash = createHash('sha384').update(code).digest('base64');
        manifest[fileName] = {
          integrity: `sha384-${hash}`,
          bytes: Buffer.byteLength(code),
          brotli,
        };
      }
      const source = `${JSON.stringify(manifest, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
    },
  };
}
