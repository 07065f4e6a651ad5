import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sentencesOf } from '../../../data/diff/sentences.ts';
import { withLock } from '../../../data/durable/lock.ts';
import { replaceFile } from '../../../data/durable/replace-file.ts';
import { formatAt, formatFinding } from '../../../data/findings.ts';
import { readSheet, type SheetReading } from '../../../data/import/read-sheet.ts';
import { planImport, type ImportPlan } from '../../../data/import/plan-import.ts';
import { shownName } from '../../../data/read/file.ts';
import { numberChanges } from '../../../data/release/number-changes.ts';
import type { CliCommand, Context, Outcome } from '../command.ts';
import type { Language } from '../language.ts';
import { importText } from '../text/import.ts';
import { loadEverything } from '../working-data.ts';

interface Options {
  write?: boolean;
}

export const importSheet: CliCommand<Options> = {
  name: 'import',

  define(command, language) {
    const { description, sheet, write, examples } = importText[language];
    command
      .description(description)
      .argument('<sheet>', sheet)
      .option('--write', write)
      .addHelpText('after', examples);
  },

  async run(context, { write = false }, path = '') {
    context.progress(0, 3);
    const sheet = await readSheet(readGiven(path), basename(path));
    const work = () => compare(context, path, sheet, write);
    return write ? withLock(context.data, work) : work();
  },
};

function compare(context: Context, path: string, sheet: SheetReading, isToWrite: boolean): Outcome {
  const { language, data: root, today, progress } = context;
  const text = importText[language];
  progress(1, 3);
  const loaded = loadEverything(context);
  progress(2, 3);
  const plan = planImport({ root, today, loaded, sheet });
  progress(3, 3);
  const { cellFindings, findings, texts, changes, counts } = plan;
  if (cellFindings.length + findings.length > 0) {
    const lines = troubleIn(plan, language);
    return { ok: false, lines, json: { written: false, cellFindings, findings } };
  }
  const lines = counts ? [text.counts(counts)] : [];
  const changelog = sentencesOf(changes, language);
  const numbers = numberChanges(changes);
  const json = { changelog, numbers, ...(counts && { counts }) };
  if (changes.length === 0)
    return { ok: true, lines: [...lines, text.nothing], json: { written: false, ...json } };

  lines.push(text.changes(changelog.length), ...changelog.map((sentence) => `  ${sentence}`));
  if (numbers.length > 0) lines.push('', text.numbers);
  for (const { service, channel, before, after } of numbers)
    lines.push(`  ${service}, ${channel}: ${before ?? text.noNumber} → ${after ?? text.noNumber}`);
  if (isToWrite) for (const [changed, content] of texts) replaceFile(changed, content);
  const files = [...texts.keys()].map(shownName);
  lines.push('', ...(isToWrite ? [text.written(files.join(', '))] : [text.notWritten(path)]));
  if (numbers.length > 0) lines.push(text.confirm);
  if (isToWrite) lines.push(text.next);
  return { ok: true, lines, json: { written: isToWrite, files, ...json } };
}

function troubleIn({ cellFindings, findings }: ImportPlan, language: Language): string[] {
  const text = importText[language];
  return [
    ...cellFindings.map((finding) => formatAt(finding.cell, finding, language)),
    ...(findings.length > 0 ? ['', text.elsewhere] : []),
    ...findings.map((finding) => formatFinding(finding, language)),
    text.wrong(cellFindings.length + findings.length),
  ];
}

/** Reads a file that was named on the command line. For a folder, the system does not say which. */
function readGiven(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}
