import { isCollection, isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Place } from './follow.ts';
import { blockText, fieldsText, inlineText } from './yaml-text.ts';

/**
 * The text of a record with a value set at a place of it. Nothing else of the text is touched. A field
 * that is missing goes after the nearest one before it in `order`, or last.
 */
export function splice(
  text: string,
  { group, pair, keys }: Place,
  value: unknown,
  order: readonly string[] = [],
): string {
  const [key, ...below] = keys;
  const content = below.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);

  if (group.flow) {
    if (pair?.value)
      return replaced(text, startOf(pair.value), endOf(pair.value), inlineText(content));
    const last = group.items.at(-1);
    const field = fieldsText({ [key]: content });
    return last
      ? replaced(text, endOfPair(last), endOfPair(last), `, ${field}`)
      : replaced(text, startOf(group), endOf(group), `{ ${field} }`);
  }

  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const column = columnOf(text, startOf(group));
  const block = (quotedLike(pair, key, content) ?? blockText(key, content, column)).replaceAll(
    '\n',
    lineEnd,
  );
  if (pair) return replacePair(text, pair, block);
  const before = nearestBefore(group, key, order);
  const end = endOfLine(text, before ? endOfPair(before) : endOf(group));
  return replaced(text, end, end, lineEnd + ' '.repeat(column) + block);
}

function nearestBefore({ items }: Place['group'], key: string, order: readonly string[]) {
  const earlier = order.slice(0, Math.max(0, order.indexOf(key)));
  const name = earlier.findLast((field) => items.some((item) => nameOf(item) === field));
  return items.find((item) => nameOf(item) === name);
}

function nameOf({ key }: Pair<Node, Node | null>): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** A comment behind the old value stays on the first line of the new one. */
function replacePair(text: string, pair: Pair<Node, Node | null>, block: string): string {
  const end = withoutSpace(text, endOfPair(pair));
  const lineEnd = endOfLine(text, end);
  const comment = text.slice(end, lineEnd);
  return replaced(
    text,
    startOf(pair.key),
    lineEnd,
    block.replace(/(?=\r?\n)|$/, () => comment),
  );
}

/** A short text in place of a quoted one is quoted, too. */
function quotedLike(pair: Place['pair'], key: string, content: unknown): string | undefined {
  const wasQuoted = isScalar(pair?.value) && pair.value.type?.startsWith('QUOTE');
  if (!wasQuoted || typeof content !== 'string' || /[^ -~\p{L}]/u.test(content)) return undefined;
  return content.length > 60 ? undefined : `${key}: '${content.replaceAll("'", "''")}'`;
}

export function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

export function endOfPair({ key, value }: Pair<Node, Node | null>): number {
  return value ? endOf(value) : endOf(key);
}

/** Where a value ends: before comments and blank lines, which a block also claims. */
export function endOf(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last: unknown = isMap<Node, Node | null>(node) ? node.items.at(-1) : undefined;
    if (last) return endOfPair(last as Pair<Node, Node | null>);
    const item = node.items.at(-1) as Node | undefined;
    if (item) return endOf(item);
  }
  return node.range?.[1] ?? 0;
}

export function endOfLine(text: string, position: number): number {
  const end = withoutSpace(text, position);
  const lineEnd = /\r?\n|$/.exec(text.slice(end));
  return end + (lineEnd?.index ?? 0);
}

/** The end of what stands before a position: a block of text ends only after its last line break. */
function withoutSpace(text: string, position: number): number {
  return text.slice(0, position).trimEnd().length;
}

export function columnOf(text: string, position: number): number {
  return position - (text.lastIndexOf('\n', position - 1) + 1);
}
