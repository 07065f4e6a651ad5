import { sentencesOf } from '../../data/diff/sentences.ts';
import type { Proposal } from '../../data/release/propose.ts';
import type { Language } from './language.ts';
import { releaseText } from './text/release.ts';

/** Says of a proposed release what is in it: version, changes, numbers to compare, what is missing. */
export function describeProposal(proposal: Proposal, language: Language): string[] {
  const { version, previous, changes, edition, numbers, vanished } = proposal;
  const text = releaseText[language];
  const sentences = previous
    ? sentencesOf(changes, language)
    : [text.first(edition.records.length)];
  const shown = (number: string | null) => number ?? text.noNumber;
  return paragraphs([
    section(
      text.proposal(version, previous?.snapshot.version ?? null),
      changes.length > 0 ? sentences : [],
    ),
    section(
      text.numbers,
      numbers.map(({ service, channel, before, after }) => {
        return `${service}, ${channel}: ${shown(before)} → ${shown(after)}`;
      }),
    ),
    section(
      text.vanished,
      vanished.map(({ collection, id }) => `${collection}/${id}`),
    ),
  ]);
}

/** Groups of lines with a blank line between them; empty ones are left out. */
export function paragraphs(groups: string[][]): string[] {
  return groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function section(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? [heading, ...lines.map((line) => `  ${line}`)] : [];
}
