import { changesBetween, patchOf } from '../../../data/diff/changes.ts';
import type { Edition } from '../../../data/diff/edition.ts';
import { redactionSentences, sentencesOf } from '../../../data/diff/sentences.ts';
import { releasedEdition } from '../../../data/release/released-edition.ts';
import { readRelease, releasesFolder, versionsIn } from '../../../data/release/store.ts';
import { Refusal, type CliCommand, type Context } from '../command.ts';
import { diffText } from '../text/diff.ts';
import { editionNow, loadEverything } from '../working-data.ts';

export const diff: CliCommand = {
  name: 'diff',

  define(command, language) {
    const text = diffText[language];
    command.description(text.description).argument('[A]', text.a).argument('[B]', text.b);
    command.addHelpText('after', text.examples);
  },

  run(context, _options, from, to) {
    const { language } = context;
    const text = diffText[language];
    const a = released(context, from);
    const b =
      to === undefined ? editionNow(loadEverything(context), context) : released(context, to);
    const changes = changesBetween(a, b);
    const said = [...sentencesOf(changes, language), ...redactionSentences(b, language)];
    const heading = text.heading(a.version ?? text.now, b.version ?? text.now);
    return {
      ok: true,
      lines: said.length > 0 ? [heading, ...said.map((line) => `  ${line}`)] : [text.nothing],
      json: patchOf(changes, a, b),
    };
  },
};

/** A release by its version; without one, the latest. */
function released({ data, example, language }: Context, wanted: string | undefined): Edition {
  const text = diffText[language];
  const folder = releasesFolder(data, example);
  const versions = versionsIn(folder);
  const latest = versions.at(-1);
  if (latest === undefined) throw new Refusal('nothing-released', text.nothingReleased);
  if (wanted !== undefined && !versions.includes(wanted))
    throw new Refusal('no-such-release', text.noSuchRelease(wanted, versions.join(', ')));
  return releasedEdition(readRelease(folder, wanted ?? latest).snapshot);
}
