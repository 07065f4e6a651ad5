import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { withLock } from '../../../data/durable/lock.ts';
import { formatFinding } from '../../../data/findings.ts';
import { sentencesOf } from '../../../data/diff/sentences.ts';
import { finishRedaction } from '../../../data/release/carry-out.ts';
import { objectionsTo, proposeRelease, type Proposal } from '../../../data/release/propose.ts';
import { isRole, publish } from '../../../data/release/publish.ts';
import { privateKey } from '../../../data/release/signature.ts';
import { releasesFolder } from '../../../data/release/store.ts';
import { refuseLeak } from '../public-reason.ts';
import { describeProposal, paragraphs } from '../describe-proposal.ts';
import { UsageError, type CliCommand, type Context, type Outcome } from '../command.ts';
import { releaseText } from '../text/release.ts';
import { editionNow, loadEverything } from '../working-data.ts';

interface Options {
  dryRun?: boolean;
  confirmedBy?: string;
  sign?: string;
}

export const release: CliCommand<Options> = {
  name: 'release',

  define(command, language) {
    const { description, options, examples } = releaseText[language];
    command
      .description(description)
      .option('--dry-run', options.dryRun)
      .option('--confirmed-by <role>', options.confirmedBy)
      .option('--sign <file>', options.sign)
      .addHelpText('after', examples);
  },

  run(context, options) {
    const { confirmedBy } = options;
    if (confirmedBy !== undefined && !isRole(confirmedBy))
      throw new UsageError(releaseText[context.language].notARole(confirmedBy));
    refuseLeak(confirmedBy ?? '', context.language);
    const folder = releasesFolder(context.data, context.example);
    // Nothing is written in a dry run, so it need not wait for anybody.
    return options.dryRun
      ? makeRelease(context, options, folder)
      : withLock(folder, () => makeRelease(context, options, folder));
  },
};

/** What takes time in a release: reading, comparing, writing. */
const steps = 3;

function makeRelease(context: Context, options: Options, folder: string): Outcome {
  const { language, today, progress } = context;
  const { confirmedBy, dryRun = false } = options;
  const text = releaseText[language];
  const key =
    options.sign === undefined ? undefined : privateKey(readFileSync(options.sign, 'utf8'));

  const loaded = loadEverything(context);
  progress(1, steps);
  const { findings } = loaded;
  if (findings.length > 0) {
    const lines = findings.map((finding) => formatFinding(finding, language));
    return refusal([...lines, text.findings(findings.length)], ['findings'], { findings });
  }

  const finished = !dryRun && finishRedaction(folder) ? [text.finished] : [];
  const proposal = proposeRelease(folder, editionNow(loaded, context), today);
  progress(2, steps);
  const objections = objectionsTo(proposal, confirmedBy !== undefined);
  const described = describeProposal(proposal, language);
  if (objections.length > 0) {
    const reasons = objections.map((objection) => text.objections[objection]);
    return refusal(paragraphs([finished, described, reasons]), objections, summaryOf(proposal));
  }
  const role = proposal.numbers.length > 0 ? confirmedBy : undefined;
  const confirmed = role === undefined ? [] : [text.confirmed(role)];
  if (dryRun) return done(paragraphs([described, confirmed, [text.dryRun]]), summaryOf(proposal));

  const { hash } = publish(folder, proposal, { confirmedBy: role, key });
  progress(steps, steps);
  const written = [
    ...(key ? [text.signed] : []),
    text.done(proposal.version, relative(process.cwd(), folder)),
    text.hash(hash),
    text.next,
  ];
  const lines = paragraphs([finished, described, confirmed, written]);
  return done(lines, { ...summaryOf(proposal), hash });
}

function summaryOf({ version, releasedOn, previous, changes, numbers }: Proposal) {
  return {
    ...{ version, releasedOn, previous: previous?.snapshot.version ?? null },
    changelog: previous && { sv: sentencesOf(changes, 'sv'), en: sentencesOf(changes, 'en') },
    numbers,
  };
}

function refusal(lines: string[], objections: string[], details: object): Outcome {
  return { ok: false, lines, json: { released: false, objections, ...details } };
}

function done(lines: string[], details: object): Outcome {
  return { ok: true, lines, json: { released: 'hash' in details, ...details } };
}
