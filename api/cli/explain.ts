import { CommanderError } from 'commander';
import { LockedError } from '../../data/durable/lock.ts';
import { KeyError } from '../../data/release/signature.ts';
import { ServiceError } from '../../data/release/service-reader.ts';
import { UnreadableReleaseError } from '../../data/release/store.ts';
import { EditError } from '../../data/edit/edit-error.ts';
import { exitCodes, Refusal, UsageError } from './command.ts';
import type { Language } from './language.ts';
import { errorText } from './text/errors.ts';

/** An error as it is told. */
export interface Trouble {
  code: string;
  message: string;
  details?: unknown;
  exitCode: number;
}

/** Says in a sentence what went wrong and what to do. */
export function explain(error: unknown, language: Language): Trouble {
  const text = errorText[language];
  if (error instanceof CommanderError) {
    // Of "--data <folder>" only what one types.
    const quoted = /'([^' ]*)/.exec(error.message)?.[1] ?? '';
    const say = text.usage[error.code];
    const hint = /Did you mean (.*)\?/.exec(error.message)?.[1];
    const sentence = say ? say(quoted) : error.message;
    return usage(sentence + (hint ? ` ${text.didYouMean(hint)}` : '') + ` ${text.seeHelp}`);
  }
  if (error instanceof UsageError) return usage(error.message);
  if (error instanceof Refusal) return refused(error.code, error.message, error.details);
  if (error instanceof LockedError) return refused('locked', text.locked(error.file));
  if (error instanceof KeyError) return refused('key', text.key);
  if (error instanceof ServiceError) return refused('service', text.service(error.message));
  if (error instanceof EditError) return refused('edit', text.edit(error.id, error.field));
  if (error instanceof UnreadableReleaseError)
    return refused('unreadable-release', text.unreadableRelease(error.version));
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code && path) return refused(code, text.file(path, text.reasons[code] ?? code));
  return refused('internal', text.internal(message));
}

function usage(message: string): Trouble {
  return { code: 'usage', message, exitCode: exitCodes.usage };
}

function refused(code: string, message: string, details?: unknown): Trouble {
  return { code, message, exitCode: exitCodes.refused, ...(details !== undefined && { details }) };
}
