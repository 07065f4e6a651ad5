import type { Command } from 'commander';
import type { Language } from './language.ts';

/** What every command is told besides its own options. */
export interface Context {
  language: Language;
  /** Folder with the region folders. */
  data: string;
  /** Work with the fictional county's releases instead of the real ones. */
  example: boolean;
  /** The day in Sweden to reckon from, YYYY-MM-DD. */
  today: string;
  env: NodeJS.ProcessEnv;
  /** Shows how far long work has come, in a terminal; says nothing elsewhere. */
  progress: (done: number, total: number) => void;
}

/** What a command has to say. */
export interface Outcome {
  /** False: findings or a refusal, and exit code 1. */
  ok: boolean;
  /** For people, line by line. */
  lines: string[];
  /** For machines, with `--json`. */
  json: unknown;
}

/** One command: a file in `commands`, and its words in `text`. */
export interface CliCommand<Options = Record<string, unknown>> {
  name: string;
  /** Says in the words of a language what it does and takes. */
  define: (command: Command, language: Language) => void;
  run: (context: Context, options: Options, ...args: string[]) => Outcome | Promise<Outcome>;
}

/** Exit codes, as `frid --help` documents them. */
export const exitCodes = { ok: 0, refused: 1, usage: 2 } as const;

/** Something the command will not or cannot do, in the words of the reader's language. Exit code 1. */
export class Refusal extends Error {
  readonly code: string;
  readonly details: unknown;
  constructor(code: string, message: string, details?: unknown) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** A command line that was not meant like that. Exit code 2. */
export class UsageError extends Error {}
