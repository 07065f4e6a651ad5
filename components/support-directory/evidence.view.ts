import { statedOn } from '../../data/rules/evidence.ts';
import type { Conflict, Source } from '../../data/schema/source.ts';
import { dateInWords } from '../text/dates.ts';
import { tell } from '../view/tell.ts';
import { line, type Content, type View } from '../view/view.ts';

interface Evidence {
  sources: Source[];
  verifiedOn?: string | null;
}

/** When the source said it and when we read it, in words. Only a verification is called one. */
export function sourceSentence(view: View, { sources, verifiedOn }: Evidence): string {
  const { words } = view;
  const date = (day?: string | null) => (day ? dateInWords(view, day) : '');
  const pageDate = statedOn(sources, 'value');
  const source = sources.find((one) => one.pageDate === pageDate) ?? sources[0]!;
  const said = !pageDate
    ? words.sourceUndated
    : source.pageDateIsApproximate
      ? words.sourceAbout
      : words.sourceDated;
  const checked = verifiedOn ? words.verified : words.notVerified;
  return `${tell(view, said, date(pageDate), date(source.readOn))} ${tell(view, checked, date(verifiedOn))}`;
}

/** What other sources say, beside what is shown: the reader is told, not spared. */
export function conflictLines(view: View, conflicts: Conflict[]): Content {
  return conflicts.map(({ claim }) => line(view, claim, view.words.conflict));
}
