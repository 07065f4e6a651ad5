import { LineCounter } from 'yaml';

/** A stretch of a file's text. */
export interface Part {
  start: number;
  text: string;
}

/**
 * The text of each record of a file. A dash in the first column always begins a record, so each can
 * be parsed by itself: a mistake in one leaves the others readable, and a line is found without
 * parsing the whole file.
 */
export function partsOf(text: string): Part[] {
  const starts = Array.from(text.matchAll(/^-(?=[ \t\r\n])/gm), (match) => match.index);
  return starts.map((start, number) => ({ start, text: text.slice(start, starts[number + 1]) }));
}

/** Characters after which a text is cut at the next record. */
const pieceLength = 50_000;

/**
 * A long text in pieces of whole records, what stands before the first record included. A parser
 * keeps every token until the end of its text: pieces need half the memory.
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const part of partsOf(text)) {
    if (part.start - start < pieceLength) continue;
    pieces.push(text.slice(start, part.start));
    start = part.start;
  }
  return [...pieces, text.slice(start)];
}

/** Turns positions in a text to lines and columns, both from 1. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  return lines;
}
