import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { dayInSweden } from '../../data/rules/today.ts';
import { CalendarDate } from '../../data/schema/dates.ts';
import { UsageError, type CliCommand, type Context, type Outcome } from './command.ts';
import { languages, type Language } from './language.ts';
import { progressBar, type ProgressBar } from './progress.ts';
import { programText, type ProgramText } from './text/program.ts';

interface Setting {
  language: Language;
  env: NodeJS.ProcessEnv;
}

interface CommonOptions {
  data?: string;
  example?: boolean;
  date?: string;
}

const defaultData = join(import.meta.dirname, '../../data');

/** Builds the command line from the commands; `show` gets what they have to say. */
export function createProgram(
  commands: readonly CliCommand<never>[],
  { language, env }: Setting,
  show: (outcome: Outcome) => void,
): Command {
  const text = programText[language];
  const program = localized(new Command('frid'), text)
    .description(text.description)
    .helpCommand('help [command]', text.helpCommand)
    .addHelpText('after', text.more);
  for (const command of commands) {
    const sub = localized(program.command(command.name), text);
    command.define(sub, language);
    addCommonOptions(sub, text).action(async (...given: unknown[]) => {
      const args = given.slice(0, -2).filter((arg) => typeof arg === 'string');
      const { data, example, date, ...options } = sub.opts<CommonOptions>();
      const bar = progressBar(text.progress);
      const context: Context = {
        language,
        data: data === undefined ? defaultData : resolve(data),
        example: example ?? false,
        today: dayOf(date, text),
        env,
        progress: bar,
      };
      show(await withBar(bar, () => command.run(context, options as never, ...args)));
    });
  }
  return program;
}

/** A bar that is left standing would keep the process alive, and hide what is said next. */
async function withBar<Result>(bar: ProgressBar, work: () => Result | Promise<Result>) {
  try {
    return await work();
  } finally {
    bar.stop();
  }
}

function addCommonOptions(command: Command, text: ProgramText): Command {
  return command
    .optionsGroup(text.commonOptions)
    .option('--example', text.options.example)
    .addOption(new Option('--data <folder>', text.options.data).env('FRID_DATA'))
    .option('--date <day>', text.options.date)
    .option('--json', text.options.json)
    .addOption(new Option('--lang <sv|en>', text.options.lang).choices(languages))
    .helpOption('-h, --help', text.options.help);
}

function dayOf(date: string | undefined, text: ProgramText): string {
  if (date === undefined) return dayInSweden(new Date());
  if (!CalendarDate.safeParse(date).success) throw new UsageError(text.notADay(date));
  return date;
}

/** Commander speaks English only: its headings are replaced here, its errors in `explain`. */
function localized(command: Command, text: ProgramText): Command {
  // What stands in brackets is for people; the rest is typed as it stands.
  const inLanguage = (term: string) =>
    term.replace(/(?<=[<[])\w+(?=[>\]])/g, (word) => text.placeholders[word] ?? word);
  return command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .helpOption('-h, --help', text.options.help)
    .configureHelp({
      styleTitle: (title) => text.headings[title] ?? title,
      optionDescription: (option) => option.description,
      styleUsage: inLanguage,
      styleSubcommandTerm: inLanguage,
      styleOptionTerm: inLanguage,
      styleArgumentTerm: inLanguage,
    });
}
