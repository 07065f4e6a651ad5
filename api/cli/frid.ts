import { allCommands } from './commands/all.ts';
import { runCommands } from './run.ts';

// Whoever reads may stop before the end: `frid stale | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommands(allCommands);
