import { isAlias, isCollection, isScalar, visit } from 'yaml';
import type { Document, ErrorCode, Node, YAMLError } from 'yaml';
import type { Code } from '../messages.ts';

/** A mistake against the rules of YAML, as an editor would name it, and where in the text it is. */
export interface Mistake {
  code: Code;
  offset: number;
  value?: string;
}

/** Mistakes that the parser names for what they are. */
const simpleMistakes: Partial<Record<ErrorCode, Code>> = {
  MULTIPLE_DOCS: 'yaml-documents',
  BAD_SCALAR_START: 'yaml-special',
  BAD_DQ_ESCAPE: 'yaml-special',
  TAG_RESOLVE_FAILED: 'yaml-special',
  BLOCK_IN_FLOW: 'yaml-colon',
};
/** Mistakes that, when no better name was found, come of a line that stands too far in or out. */
const aboutIndent: ErrorCode[] = ['BAD_INDENT', 'MISSING_CHAR', 'UNEXPECTED_TOKEN'];

/**
 * Says in an editor's terms why a text is no YAML. Only the first mistake is told, because what the
 * parser stumbles over later mostly follows from it; fields that stand twice are all told.
 */
export function explainSyntax(
  text: string,
  document: Document.Parsed,
  { isRecord }: { isRecord: boolean },
): Mistake[] {
  const twice = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const first = [...document.errors, ...document.warnings].find((error) => !twice.includes(error));
  // The first record of a file without its dash: what follows only looks as if it stood too far in.
  const begins = isRecord && first && /^(?:#.*\n|\s*\n)*id:/.exec(text);
  if (begins) return [{ code: 'yaml-record', offset: begins[0].length - 'id:'.length }];
  if (first) return [explain(text, document, first)];

  const alias = lastOffset(document, (node) => isAlias(node) && !node.resolve(document));
  if (alias !== undefined) return [{ code: 'yaml-special', offset: alias }];

  const fields = twice.map(({ pos: [offset] }) => ({
    code: 'yaml-twice' as const,
    offset,
    value: /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? '',
  }));
  // A second id is a second record: to keep one of each field would be to lose it.
  const record = fields.find(({ value }) => value === 'id');
  if (!record) return fields;
  const before = fields.filter(({ offset }) => offset < record.offset);
  return [...before, { code: 'yaml-record', offset: record.offset }];
}

function explain(text: string, document: Document.Parsed, error: YAMLError): Mistake {
  const tab = /^ *\t[ \t]*\S/m.exec(text);
  if (tab) return { code: 'yaml-tab', offset: tab.index };

  const offset = error.pos[0];
  const line = lineAt(text, offset);
  const at = (code: Code, place: number | undefined = offset) => ({ code, offset: place });

  const simple = simpleMistakes[error.code];
  if (simple) return at(simple);
  if (/closing .quote/.test(error.message))
    return at(
      'yaml-quote',
      lastOffset(document, (node) => isQuoted(node) && node.range?.[1] === offset),
    );
  if (/end with (a )?[\]}]/.test(error.message))
    return at(
      'yaml-bracket',
      lastOffset(document, (node) => isInBrackets(node) && startOf(node) < offset),
    );
  if (/^\s*-[^\s-]/.test(line)) return at('yaml-dash');
  if (/[:-] +[|>&!%@`*]/.test(line)) return at('yaml-special');
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return explainColon(text, document, offset);
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || /implicit map key/i.test(error.message))
    return at('yaml-no-colon');
  if (error.code === 'UNEXPECTED_TOKEN' && /[:-] +["'[{]/.test(line)) return at('yaml-after-quote');
  return at(aboutIndent.includes(error.code) ? 'yaml-indent' : 'yaml');
}

/** A second colon on the line wants quotes; a colon on the line after means that line stands too far in. */
function explainColon(text: string, document: Document.Parsed, offset: number): Mistake {
  const goesOn = document.errors.some(
    (error) => error.code === 'MULTILINE_IMPLICIT_KEY' && error.pos[0] === offset,
  );
  if (goesOn) return { code: 'yaml-indent', offset: text.indexOf('\n', offset) + 1 };
  const beginsLine = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
  return { code: beginsLine ? 'yaml-indent' : 'yaml-colon', offset };
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function isInBrackets(node: Node): boolean {
  return isCollection(node) && node.flow === true;
}

function lastOffset(
  document: Document.Parsed,
  isWanted: (node: Node) => boolean,
): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (isWanted(node)) offset = startOf(node);
    },
  });
  return offset;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
}
