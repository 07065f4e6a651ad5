/** The npm package as somebody who installs it finds it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { elements } from '../../components/manifest/elements.ts';
import { consumer, tarball } from './install.ts';

const installed = join(consumer, 'node_modules', 'frid');

interface Published {
  dependencies: Record<string, string>;
  exports: Record<string, unknown>;
}

const published = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Published;

/** What a bundler makes of a few lines. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: consumer },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text.trim();
}

describe('the npm package', () => {
  it('is what publint asks for', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it('has types that are right wherever modules can be imported', async () => {
    const packed = createPackageFromTarballData(readFileSync(tarball));
    const result = await checkPackage(packed);
    const problems = result.types ? result.problems : ['no types'];
    // The package is modules only, for bundlers and for Node's import: a browser has no other.
    const others = problems.filter(
      (problem) =>
        typeof problem === 'string' ||
        !('resolutionKind' in problem) ||
        !['node10', 'node16-cjs'].includes(problem.resolutionKind),
    );
    expect(others).toEqual([]);
  });

  it('brings Lit and nothing that only the service needs', () => {
    const others = Object.keys(published.dependencies).filter(
      (name) => !/^(@lit\/|lit$)/.test(name),
    );
    expect(others).toEqual([]);
  });

  it('holds built JavaScript and types, no sources', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /(?<!\.d)\.ts$/.test(name))).toEqual([]);
    for (const needed of ['LICENSE', 'README.md', 'custom-elements.json']) {
      expect(files).toContain(needed);
    }
  });

  it('has an entry that defines and one that does not, for each element', () => {
    for (const { folder } of elements) {
      expect(Object.keys(published.exports)).toContain(`./${folder}.js`);
      expect(Object.keys(published.exports)).toContain(`./${folder}.element.js`);
    }
    const index = readFileSync(join(installed, 'components', 'index.d.ts'), 'utf8');
    expect(elements.filter(({ name }) => !index.includes(`{ ${name} }`))).toEqual([]);
  });

  it('can be imported by a server, which has no document and prints the fallback', () => {
    const scripts = Object.keys(published.exports).filter((name) => /^\.$|\.js$/.test(name));
    const imports = scripts.map((name) => `import 'frid${name.slice(1)}';`).join('');
    const code = `${imports} console.log('imported');`;
    const node = [process.execPath, ['--input-type=module', '-e', code]] as const;
    expect(execFileSync(...node, { cwd: consumer, encoding: 'utf8' })).toContain('imported');
  });

  it('lets a bundler take one element and leave the others', async () => {
    expect(await bundled(`import 'frid';`)).toBe('');
    const named = await bundled(`export { PlanSummary } from 'frid';`);
    expect(named.includes('customElements')).toBe(false);
    const defined = await bundled(`import 'frid/plan-summary.js';`);
    expect(defined.includes('frid-plan-summary')).toBe(true);
    expect(defined.includes('frid-support-directory')).toBe(false);
  });

  it('passes the type checker of strict projects, its own declarations included', () => {
    const examples = ['react/src/main.tsx', 'angular/src/main.ts'];
    expect(typeErrors(['elements.ts', ...examples])).toEqual([]);
  });
});

/** What TypeScript says of some files, of what they import from beside them, and of the package. */
function typeErrors(files: string[]): string[] {
  const program = ts.createProgram(
    files.map((file) => join(consumer, file)),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.ReactJSX,
      types: [],
      strict: true,
      noEmit: true,
      resolveJsonModule: true,
      allowImportingTsExtensions: true,
      experimentalDecorators: true,
    },
  );
  const checked = program.getSourceFiles().filter(({ fileName }) => fileName.includes(consumer));
  return checked
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ file, start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}
