import { existsSync, readFileSync } from 'node:fs';
import { folderReader } from '../../../data/release/folder-reader.ts';
import { serviceReader } from '../../../data/release/service-reader.ts';
import { publicKey } from '../../../data/release/signature.ts';
import { releasesFolder } from '../../../data/release/store.ts';
import {
  compareReleases,
  verifyReleases,
  type VerifiedRelease,
} from '../../../data/release/verify.ts';
import { Refusal, type CliCommand } from '../command.ts';
import { verifyText } from '../text/verify.ts';

interface Options {
  key?: string;
}

export const verify: CliCommand<Options> = {
  name: 'verify',

  define(command, language) {
    const { description, where, key, examples } = verifyText[language];
    command
      .description(description)
      .argument('[where]', where)
      .option('--key <file>', key)
      .addHelpText('after', examples);
  },

  async run(context, options, where) {
    const { data, example, language, progress } = context;
    const text = verifyText[language];
    const here = releasesFolder(data, example);
    const place = where ?? here;
    const isService = /^https?:\/\//.test(place);
    if (!isService && !existsSync(place)) throw new Refusal('no-releases', text.none(place));
    const key =
      options.key === undefined ? undefined : publicKey(readFileSync(options.key, 'utf8'));

    const reader = isService ? serviceReader(place) : folderReader(place);
    const { releases, problems } = await verifyReleases(reader, {
      ...(key && { key }),
      onProgress: progress,
    });
    if (releases.length + problems.length === 0) throw new Refusal('no-releases', text.none(place));
    const ours = where === undefined ? [] : await releasesHere(here);
    problems.push(...compareReleases(ours, releases));
    const missing = ours.filter(({ version }) => !releases.some((one) => one.version === version));

    const records = releases.reduce((sum, release) => sum + release.records, 0);
    const lines = releases
      .filter(({ redactions }) => redactions.length > 0)
      .map(({ version, redactions }) => text.redacted(version, redactions.length));
    if (isService && missing.length > 0)
      lines.push(text.notThere(missing.map(({ version }) => version).join(', ')));
    if (problems.length === 0) {
      lines.push(...(key ? [text.signed] : []), text.fine(releases.length, records));
    } else {
      lines.push(text.wrong(problems.length));
      for (const problem of problems)
        lines.push(`  ${problem.version}: ${text.problems[problem.code](problem)}`);
      lines.push(text.next);
    }
    return { ok: problems.length === 0, lines, json: { releases, problems } };
  },
};

async function releasesHere(folder: string): Promise<VerifiedRelease[]> {
  return existsSync(folder) ? (await verifyReleases(folderReader(folder))).releases : [];
}
