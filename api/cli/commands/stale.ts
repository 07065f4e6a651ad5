import { callsToMake } from '../../../data/call-sheet/calls.ts';
import {
  callRows,
  grouped,
  groupings,
  type CallRows,
  type Grouping,
} from '../../../data/call-sheet/rows.ts';
import { callSheet } from '../../../data/call-sheet/sheet.ts';
import { lapsingStatements, type LapsingStatement } from '../../../data/call-sheet/statements.ts';
import type { Dataset } from '../../../data/collections.ts';
import { UsageError, type CliCommand } from '../command.ts';
import type { Language } from '../language.ts';
import { writeNewSheet } from '../new-file.ts';
import { staleText } from '../text/stale.ts';
import { loadEverything } from '../working-data.ts';

interface Options {
  by?: string;
  out?: string;
}

export const stale: CliCommand<Options> = {
  name: 'stale',

  define(command, language) {
    const { description, options, examples } = staleText[language];
    command
      .description(description)
      .option('--by <area|operator>', options.by)
      .option('--out <file>', options.out)
      .addHelpText('after', examples);
  },

  async run(context, { by, out }) {
    const { language, today, example } = context;
    const text = staleText[language];
    const grouping = groupings.find((known) => known === by);
    if (by !== undefined && !grouping)
      throw new UsageError(text.unknownGrouping(by, groupings.join(', ')));

    const { dataset } = loadEverything(context);
    const own = ({ fictional }: { fictional: boolean }) => fictional === example;
    const services = dataset['support-services'].filter(own);
    const lapsing = lapsingStatements(dataset['absence-statements'].filter(own), today);
    const statements = printedStatements(lapsing, dataset, today, language);
    const calls = callRows(callsToMake(services, today), dataset, language);
    const groups = grouping ? grouped(calls, grouping) : new Map([['', calls]]);
    const sorted = [...groups.values()].flat();
    const rows = sorted.flatMap((call) => call.rows);
    const json = [...rows, ...lapsing.map(asRow)];
    const answer = (...lines: string[]) => ({ ok: true, lines: [...lines, ...statements], json });
    if (json.length === 0) return answer(text.nobody);
    if (rows.length === 0) return answer(text.nobodyOfServices);
    if (out === undefined) return answer(...printed(groups, today, language, grouping));
    await writeNewSheet(out, [callSheet(sorted, language)], language);
    return answer(text.written(out, rows.length), text.next(out));
  },
};

function asRow({ statement, lastDay }: LapsingStatement) {
  const { id, statedById, areaId, list, kind, statedOn } = statement;
  return {
    id,
    collection: 'absence-statements',
    statedById,
    areaId,
    list,
    kind,
    statedOn,
    lastDay,
  };
}

/** Not on the sheet: an answer to them is a new day in the record, or a service. */
function printedStatements(
  lapsing: readonly LapsingStatement[],
  { organizations }: Dataset,
  today: string,
  language: Language,
): string[] {
  if (lapsing.length === 0) return [];
  const text = staleText[language];
  return [
    '',
    text.statements,
    ...lapsing.map(({ statement: { id, title, statedById, statedOn }, lastDay }) => {
      const by = organizations.find((one) => one.id === statedById)?.name;
      const said = text.said(by?.[language] ?? by?.sv ?? statedById, statedOn);
      const until = (lastDay < today ? text.countedUntil : text.countsUntil)(lastDay);
      return `   - ${title[language] ?? title.sv} (${id}; ${said}; ${until})`;
    }),
    text.askAgain,
  ];
}

function printed(
  groups: ReadonlyMap<string, readonly CallRows[]>,
  today: string,
  language: Language,
  grouping: Grouping | undefined,
): string[] {
  const text = staleText[language];
  const calls = [...groups.values()].flat();
  const channels = calls.flatMap(({ rows }) => rows).length;
  const lines = [text.heading(calls.length, channels, today), text.advice];
  let number = 0;
  for (const [name, some] of groups) {
    if (grouping) lines.push('', name.toUpperCase());
    for (const call of some) lines.push('', ...printedCall(call, ++number, language));
  }
  return lines;
}

function printedCall(call: CallRows, number: number, language: Language): string[] {
  const text = staleText[language];
  const { reach, name, operator, area, rows, service } = call;
  const mark = reach === 'local' ? '' : `   ${text.reach[reach]}`;
  return [
    `${number}. ${name} (${service.id})${mark}`,
    `   ${text.runBy(operator, area)}`,
    ...rows.flatMap(({ channel, number: value, stated, verifiedOn, question }) => [
      `   - ${value} (${channel}; ${text.last(stated, verifiedOn)})`,
      `     ${question}`,
      `     ${text.boxes}`,
    ]),
  ];
}
