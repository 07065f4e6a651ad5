import { withLock } from '../../../data/durable/lock.ts';
import { keyOf, type Edition } from '../../../data/diff/edition.ts';
import { lineFinder, placedRecords } from '../../../data/edit/places.ts';
import { carryOut, finishRedaction } from '../../../data/release/carry-out.ts';
import { valueAt } from '../../../data/release/path.ts';
import { cutsIn } from '../../../data/release/redact.ts';
import { releasedEdition } from '../../../data/release/released-edition.ts';
import { keptRecords } from '../../../data/release/snapshot.ts';
import { readRelease, releasesFolder, versionsIn } from '../../../data/release/store.ts';
import { Refusal, type CliCommand, type Context, type Outcome } from '../command.ts';
import { publicReason, type ReasonOptions } from '../public-reason.ts';
import { targetOf, type Target } from '../target.ts';
import { redactText } from '../text/redact.ts';
import { editionNow, loadEverything } from '../working-data.ts';

interface Options extends ReasonOptions {
  older?: boolean;
  dryRun?: boolean;
}

export const redact: CliCommand<Options> = {
  name: 'redact',

  define(command, language) {
    const { description, id, options, examples } = redactText[language];
    command
      .description(description)
      .argument('<ID>', id)
      .requiredOption('--reason <text>', options.reason)
      .option('--reason-en <text>', options.reasonEn)
      .option('--older', options.older)
      .option('--dry-run', options.dryRun)
      .addHelpText('after', examples);
  },

  run(context, options, id) {
    const folder = releasesFolder(context.data, context.example);
    return withLock(folder, () => redactEverywhere(context, options, folder, id ?? ''));
  },
};

function redactEverywhere(
  context: Context,
  options: Options,
  folder: string,
  wanted: string,
): Outcome {
  const { language, today } = context;
  const { dryRun = false, older = false } = options;
  const text = redactText[language];
  const reason = publicReason(options, language);
  const lines = finishRedaction(folder) ? [text.finished] : [];

  const snapshots = versionsIn(folder).map((version) => readRelease(folder, version).snapshot);
  const target = targetOf(wanted, snapshots.flatMap(keptRecords), language);
  const now = editionNow(loadEverything(context), context);
  const cuts = snapshots.flatMap((snapshot) => cutsIn(snapshot, target, now));
  const latest = snapshots.at(-1);
  const isLatestCut = cuts.some(({ version }) => version === latest?.version);
  if (!older)
    refuseIfStillPublished(context, target, latest && releasedEdition(latest), isLatestCut);
  const { id, path } = target;
  const [field] = path;
  const what = field === undefined ? id : `${id}.${field}`;
  if (cuts.length === 0) throw new Refusal('nothing-to-redact', text.nothing(wanted));

  if (path.length > 1 && field !== undefined) lines.push(text.wholeField(path.join('.'), field));
  if (!dryRun) carryOut(folder, cuts, { on: today, reason });
  const versions = cuts.map(({ version }) => version);
  lines.push(dryRun ? text.would(what) : text.done(what), `  ${versions.join(', ')}`);
  lines.push(dryRun ? text.dryRun : text.copies);
  return { ok: true, lines, json: { ...target, versions, redacted: !dryRun } };
}

/** A fact that still stands in the files would be in the next release again. */
function refuseIfStillPublished(
  { data, language }: Context,
  { path, ...target }: Target,
  latest: Edition | undefined,
  isLatestCut: boolean,
): void {
  const text = redactText[language];
  const record = placedRecords(data).find((known) => keyOf(known) === keyOf(target));
  if (!record) return;
  if (path.length === 0)
    throw new Refusal('still-there', text.stillThere(lineFinder()(record, []), target.id));
  const released = latest?.records.find((known) => keyOf(known) === keyOf(target));
  if (isLatestCut || valueAt(released?.fields, path) === undefined) return;
  const place = lineFinder()(record, path.slice(0, 1));
  throw new Refusal('still-same', text.stillSame(place, [target.id, ...path].join('.')));
}
