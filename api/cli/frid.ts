import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { exportContacts } from './commands/export.ts';
import { importSheet } from './commands/import.ts';
import { newRecord } from './commands/new.ts';
import { redact } from './commands/redact.ts';
import { release } from './commands/release.ts';
import { stale } from './commands/stale.ts';
import { verify } from './commands/verify.ts';
import { withdraw } from './commands/withdraw.ts';
import { runCommands } from './run.ts';

// Whoever reads may stop before the end: `frid stale | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The publisher's command, in the order of the work.
process.exitCode = await runCommands([
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
]);
