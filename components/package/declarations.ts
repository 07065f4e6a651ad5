import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const SCHEMA = 'data/schema/';

/** Writes a `.d.ts` for each module that the entries reach. */
export function writeDeclarations(modules: string[], folder: string): void {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(modules, {
    ...options,
    types: [],
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: folder,
    rootDir: '.',
  });
  program.emit(undefined, (path, text) => {
    const name = relative(folder, path);
    if (name.startsWith(SCHEMA)) return;
    // The compiler leaves the `.ts` of the sources, which are not in the package.
    ts.sys.writeFile(path, text.replace(/(['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'));
  });
  writeRecords(program, folder);
}

/**
 * Records are defined as zod schemas; in the package they are plain types, so that nobody needs zod to
 * use an element. All stand in one file, and the module of each passes its own on.
 */
function writeRecords(program: ts.Program, folder: string): void {
  const checker = program.getTypeChecker();
  const texts = new Map<string, string>();
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes(`/${SCHEMA}`) || fileName.startsWith(SCHEMA));
  for (const source of sources) {
    const names: string[] = [];
    for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)) {
      if (!(symbol.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface))) continue;
      const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      const text = checker.typeToString(type, undefined, NoTruncation | InTypeAlias);
      if ((texts.get(symbol.name) ?? text) !== text) {
        throw new Error(`Two modules of ${SCHEMA} have a ${symbol.name}. Rename one of them.`);
      }
      texts.set(symbol.name, text);
      names.push(symbol.name);
    }
    const own = source.fileName.slice(source.fileName.lastIndexOf(SCHEMA));
    const from = relative(dirname(own), join(SCHEMA, 'records.js'));
    ts.sys.writeFile(
      join(folder, own.replace('.ts', '.d.ts')),
      `export type { ${names.join(', ')} } from './${from}';\n`,
    );
  }
  ts.sys.writeFile(join(folder, SCHEMA, 'records.d.ts'), named(texts));
}

/** A record that stands written out inside another is called by its name there. */
function named(texts: Map<string, string>): string {
  const objects = [...texts].filter(([, text]) => text.startsWith('{'));
  const longestFirst = objects.sort(([, a], [, b]) => b.length - a.length);
  const types = [...texts].map(([name, text]) => {
    let named = text;
    for (const [other, written] of longestFirst) {
      if (written.length < text.length) named = named.replaceAll(written, other);
    }
    return `export type ${name} = ${named};\n`;
  });
  return types.join('\n');
}
