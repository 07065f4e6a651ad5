import { CommanderError } from 'commander';
import { exitCodes, type CliCommand, type Outcome } from './command.ts';
import { explain } from './explain.ts';
import { languageOf } from './language.ts';
import { createProgram } from './program.ts';

/**
 * Runs the command line. What is asked for goes to standard output; errors go to standard error, as a
 * sentence in the reader's language and never with a stack. Returns the exit code.
 */
export async function runCommands(
  commands: readonly CliCommand<never>[],
  args = process.argv.slice(2),
  env = process.env,
): Promise<number> {
  const language = languageOf(args, env);
  const asJson = args.includes('--json');
  let exitCode: number = exitCodes.ok;

  const program = createProgram(commands, { language, env }, (outcome) => {
    print(outcome, asJson);
    if (!outcome.ok) exitCode = exitCodes.refused;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    const help = helpGiven(error);
    if (help) return help.wanted ? exitCodes.ok : exitCodes.usage;
    const trouble = explain(error, language);
    if (asJson) console.log(JSON.stringify({ error: trouble }, null, 2));
    else console.error(trouble.message);
    return trouble.exitCode;
  }
  return exitCode;
}

/** Whether commander has printed help instead of running a command, and whether it was asked for. */
function helpGiven(error: unknown): { wanted: boolean } | null {
  if (!(error instanceof CommanderError)) return null;
  if (error.exitCode === 0) return { wanted: true };
  return error.code === 'commander.help' ? { wanted: false } : null;
}

function print({ lines, json }: Outcome, asJson: boolean): void {
  if (asJson) console.log(JSON.stringify(json, null, 2));
  else if (lines.length > 0) console.log(lines.join('\n'));
}
