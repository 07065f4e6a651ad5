import { isMap, isScalar, isSeq, parseDocument, type LineCounter, type Node } from 'yaml';
import type { DataFile, Path } from '../flaw.ts';
import { linesOf, partsOf, type Part } from './parts.ts';

export interface Position {
  line: number;
  column: number;
  /** The scalar as it is written in the file: 0123 for what was read as 123. */
  written?: string | undefined;
}

/** Finds where a path of one file stands. Only the records that are asked for are parsed. */
export class Positions {
  readonly #lines: LineCounter;
  readonly #parts: Part[];
  readonly #whole: Part;
  readonly #roots = new Map<Part, Node | null>();

  constructor({ text }: DataFile) {
    this.#lines = linesOf(text);
    this.#parts = partsOf(text);
    this.#whole = { start: 0, text };
  }

  ofOffset(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }

  /** Position of the value at a path, or of the nearest thing around it when it is missing. */
  ofPath(path: Path): Position {
    const part = typeof path[0] === 'number' ? this.#parts[path[0]] : undefined;
    const inPart = part ? [0, ...path.slice(1)] : path;
    const { offset, written } = follow(this.#rootOf(part ?? this.#whole), inPart);
    return { ...this.ofOffset((part?.start ?? 0) + offset), written };
  }

  #rootOf(part: Part): Node | null {
    const known = this.#roots.get(part);
    if (known !== undefined) return known;
    const root = parseDocument(part.text, { prettyErrors: false }).contents;
    this.#roots.set(part, root);
    return root;
  }
}

/** A list or group is pointed at by its name, which stands on the line before it. */
function follow(root: Node | null, path: Path): { offset: number; written?: string | undefined } {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap<Node, Node | null>(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) return { offset };
      const place = isScalar(pair.value) && pair.value.source ? pair.value : pair.key;
      offset = place.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq<Node>(node)) {
      const item = typeof step === 'number' ? node.items[step] : undefined;
      if (!item) return { offset };
      offset = item.range?.[0] ?? offset;
      node = item;
    } else {
      return { offset };
    }
  }
  return { offset, written: isScalar(node) ? node.source : undefined };
}
