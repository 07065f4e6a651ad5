/** The publisher's command, in the order of the work. */
import type { CliCommand } from '../command.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { exportContacts } from './export.ts';
import { importSheet } from './import.ts';
import { newRecord } from './new.ts';
import { redact } from './redact.ts';
import { release } from './release.ts';
import { stale } from './stale.ts';
import { verify } from './verify.ts';
import { withdraw } from './withdraw.ts';

export const allCommands: readonly CliCommand<never>[] = [
  check,
  newRecord,
  stale,
  exportContacts,
  importSheet,
  diff,
  release,
  withdraw,
  redact,
  verify,
];
