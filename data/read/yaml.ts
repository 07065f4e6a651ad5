import { CORE_SCHEMA, defineScalarTag, load, strTag, type Schema } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { DataFile, Path, Problem } from '../flaw.ts';
import { explainSyntax } from './syntax.ts';
import { partsOf, piecesOf, type Part } from './parts.ts';

/** What a file holds: `value` is undefined where the text could not be understood. */
export interface Parsed {
  value: unknown;
  problems: Problem[];
}

/** One record of a file as it was written; of one that could not be read only the id is known, if that. */
export interface Item {
  value: unknown;
  readable: boolean;
}

/**
 * Parses a file that is one group of fields, such as `region.yaml`.
 *
 * Two libraries on purpose: js-yaml reads ten times faster, `yaml` knows where things stand and goes
 * on after a mistake. Only text with something wrong in it meets the second.
 */
export function parseYaml(file: DataFile): Parsed {
  return parsePart(file, { start: 0, text: file.text }, [], { isRecord: false });
}

/** Parses a file that is a list of records. A mistake in one record leaves the others readable. */
export function parseRecords(file: DataFile): { items: Item[]; problems: Problem[] } {
  const schema = withSharedStrings();
  const quick = loadInPieces(file.text, schema) ?? loadQuickly(file.text, schema);
  if (quick) return itemsOf(file, quick.value);

  const parts = partsOf(file.text);
  const parsed = parts.map((part, number) => parsePart(file, part, [number]));
  const problems = parsed.flatMap((part) => part.problems);
  if (problems.length === 0) {
    // Each record is right by itself: if anything is wrong, it stands around them.
    const whole = parsePart(file, { start: 0, text: file.text }, []);
    return whole.problems.length ? { ...whole, items: [] } : itemsOf(file, whole.value);
  }
  const items = parsed.map(({ value }, number) =>
    Array.isArray(value)
      ? { value: value[0] as unknown, readable: true }
      : { value: { id: idIn(parts[number]) }, readable: false },
  );
  return { items, problems };
}

/** A file with comments only holds no records; one with nothing at all has lost them. */
function itemsOf(file: DataFile, value: unknown): { items: Item[]; problems: Problem[] } {
  if (file.text.trim() === '')
    return { items: [], problems: [{ file, path: [], code: 'empty-file' }] };
  if (value !== null && !Array.isArray(value))
    return { items: [], problems: [{ file, path: [], code: 'not-a-list' }] };
  return {
    items: (value ?? []).map((item: unknown) => ({ value: item, readable: true })),
    problems: [],
  };
}

/** Null when a piece is no list: what is wrong, or goes from one piece to another, the whole text shows. */
function loadInPieces(text: string, schema: Schema): { value: unknown[] } | null {
  const values = piecesOf(text).map((piece) => loadQuickly(piece, schema)?.value);
  return values.every(Array.isArray) ? { value: values.flat() as unknown[] } : null;
}

function loadQuickly(text: string, schema = CORE_SCHEMA): { value: unknown } | null {
  try {
    return { value: load(text, { schema }) };
  } catch {
    return null;
  }
}

/**
 * Equal strings are kept once. Most stand in many records (titles of sources, dates, the values of
 * closed lists): ten thousand services then need a third of the memory, and less of it is moved about.
 */
function withSharedStrings(): Schema {
  const known = new Map<string, string>();
  const resolve = (source: string) => {
    const shared = known.get(source);
    if (shared !== undefined) return shared;
    known.set(source, source);
    return source;
  };
  return CORE_SCHEMA.withTags(defineScalarTag(strTag.tagName, { ...strTag, resolve }));
}

function parsePart(file: DataFile, part: Part, path: Path, { isRecord = true } = {}): Parsed {
  const quick = loadQuickly(part.text);
  if (quick) return { ...quick, problems: [] };

  const document = parseDocument(part.text, { prettyErrors: false });
  const problems = explainSyntax(part.text, document, { isRecord }).map(
    ({ offset, ...mistake }) => {
      return { ...mistake, file, path, offset: part.start + offset };
    },
  );
  const isReadable = problems.every(({ code }) => code === 'yaml-twice');
  return { value: isReadable ? document.toJS() : undefined, problems };
}

/** The id in text that could not be parsed, so that references to the record are not reported too. */
function idIn(part: Part | undefined): string | undefined {
  return /^-\s+id:\s*['"]?([\w-]+)/.exec(part?.text ?? '')?.[1];
}
