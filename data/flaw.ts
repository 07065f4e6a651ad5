import type { Code } from './messages.ts';

/** Where something is: the keys and list positions that lead to it. */
export type Path = readonly (string | number)[];

/** Something wrong at a place inside a record. What it means in words is in `messages.ts`. */
export interface Flaw {
  path: Path;
  code: Code;
  value?: unknown;
  /** What should have stood there, as the message with this code needs it. */
  expected?: string | undefined;
  suggestion?: string | undefined;
  /** The other place of a thing that stands in two places. */
  other?: Place;
}

/** A file as it was read: `name` is how messages call it. */
export interface DataFile {
  name: string;
  text: string;
}

export interface Place {
  file: DataFile;
  path: Path;
}

/** A flaw and its file. The line is looked up last, and only for files with flaws: positions are dear. */
export interface Problem extends Flaw {
  file: DataFile;
  /** Position in the text, where no path leads, as in text that is no YAML. */
  offset?: number;
}
