import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../../../data/durable/lock.ts';
import { lineFinder, placedRecords } from '../../../data/edit/places.ts';
import { shownName } from '../../../data/read/file.ts';
import { Id } from '../../../data/schema/id.ts';
import {
  beginnings,
  beginRecord,
  beginRegion,
  type Beginning,
} from '../../../data/starter/begin.ts';
import { asId } from '../../../data/suggest.ts';
import { Refusal, UsageError, type CliCommand, type Context, type Outcome } from '../command.ts';
import { newText } from '../text/new.ts';
import { loadEverything } from '../working-data.ts';

interface Options {
  region?: string;
}

export const newRecord: CliCommand<Options> = {
  name: 'new',

  define(command, language) {
    const { description, what, id, region, examples } = newText[language];
    command
      .description(description)
      .argument('<what>', what)
      .argument('<ID>', id)
      .option('--region <region>', region)
      .addHelpText('after', examples);
  },

  run(context, { region }, what = '', id = '') {
    const text = newText[context.language];
    const kinds = [...Object.keys(beginnings), 'region'];
    if (!kinds.includes(what)) throw new UsageError(text.unknown(what, kinds.join(', ')));
    if (!Id.safeParse(id).success) throw new UsageError(text.notAnId(id, asId(id)));
    return withLock(context.data, () =>
      what === 'region' ? newRegion(context, id) : begin(context, what as Beginning, id, region),
    );
  },
};

function newRegion({ data, language }: Context, id: string): Outcome {
  const text = newText[language];
  if (existsSync(join(data, id))) throw new Refusal('taken', text.regionTaken(id));
  const folder = shownName(beginRegion(data, id, language));
  return { ok: true, lines: [text.begun(folder), text.next(folder)], json: { folder } };
}

function begin(context: Context, what: Beginning, id: string, wanted: string | undefined): Outcome {
  const { data, language } = context;
  const text = newText[language];
  const { regions } = loadEverything(context);
  const names = regions.map((region) => region.id).join(', ');
  if (wanted === undefined) throw new UsageError(text.whichRegion(names));
  const region = regions.find((known) => known.id === wanted);
  if (!region) throw new UsageError(text.noRegion(wanted, names));
  const taken = placedRecords(data).find(
    (record) => record.collection === beginnings[what] && record.id === id,
  );
  if (taken) throw new Refusal('taken', text.taken(lineFinder()(taken, ['id']), id));

  const known = { id, ...(region.fictional && { fictional: true }) };
  beginRecord(data, region.id, what, known, language);
  const begun = placedRecords(data).find(
    (record) => record.collection === beginnings[what] && record.id === id,
  );
  const place = begun ? lineFinder()(begun, ['id']) : '';
  return {
    ok: true,
    lines: [text.begun(`${place} ${id}`), text.next(place)],
    json: { id, region: region.id, place },
  };
}
