import { withLock } from '../../../data/durable/lock.ts';
import { replaceFile } from '../../../data/durable/replace-file.ts';
import { lineFinder, placedRecords } from '../../../data/edit/places.ts';
import { setValue } from '../../../data/edit/set-value.ts';
import { isLoose } from '../../../data/loose.ts';
import { Refusal, type CliCommand, type Context, type Outcome } from '../command.ts';
import { publicReason, type ReasonOptions } from '../public-reason.ts';
import { targetOf } from '../target.ts';
import { withdrawText } from '../text/withdraw.ts';

export const withdraw: CliCommand<ReasonOptions> = {
  name: 'withdraw',

  define(command, language) {
    const { description, id, options, examples } = withdrawText[language];
    command
      .description(description)
      .argument('<ID>', id)
      .requiredOption('--reason <text>', options.reason)
      .option('--reason-en <text>', options.reasonEn)
      .addHelpText('after', examples);
  },

  run(context, options, id) {
    return withLock(context.data, () => withdrawRecord(context, options, id ?? ''));
  },
};

function withdrawRecord(
  { data, today, language }: Context,
  options: ReasonOptions,
  wanted: string,
): Outcome {
  const text = withdrawText[language];
  const reason = publicReason(options, language);
  const records = placedRecords(data);
  const target = targetOf(wanted, records, language);
  const { collection, id, path } = target;
  if (path.length > 0) throw new Refusal('whole-record', text.wholeRecord(id, path.join('.')));
  const record = records.find((known) => known.collection === collection && known.id === id);
  if (!record) throw new Error(`${collection}/${id}`);

  const since = record.value['deprecated'];
  if (isLoose(since)) {
    const lines = [text.already(id, String(since['on']))];
    return { ok: true, lines, json: { ...target, deprecated: since, changed: false } };
  }
  const deprecated = { on: today, reason };
  const edited = setValue(record.file.text, { id, path: ['deprecated'], value: deprecated });
  replaceFile(record.path, edited);

  const place = lineFinder()({ ...record, file: { ...record.file, text: edited } }, ['deprecated']);
  const lines = [text.done(place, id)];
  if (record.value['alwaysShown'] === true) lines.push(text.emergency(id));
  return { ok: true, lines: [...lines, text.next], json: { ...target, deprecated, changed: true } };
}
