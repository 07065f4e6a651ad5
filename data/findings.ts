import { messages, isCode } from './messages.ts';
import { withMeanings } from './schema/choices-sv.ts';

/** Something wrong in a data file, at a line that an editor can go to (line and column count from 1). */
export interface Finding {
  file: string;
  line: number;
  column: number;
  /** Id of the record, or null when it has none or the file itself is meant. */
  record: string | null;
  /** Path inside the record, as `channels[0].value`. */
  field: string;
  value: unknown;
  code: string;
  expected?: string;
  suggestion?: string;
}

const didYouMean = { en: 'did you mean', sv: 'menade du' };
const longestValue = 60;

/** A finding as one line: where, which field, what is wrong, what to do. */
export function formatFinding(finding: Finding, language: 'sv' | 'en'): string {
  return formatAt(`${finding.file}:${finding.line}`, finding, language);
}

/** The same for a finding whose place is told in another way. */
export function formatAt(
  place: string,
  finding: Omit<Finding, 'file' | 'line' | 'column'>,
  language: 'sv' | 'en',
): string {
  const field = [finding.record, finding.field].filter(Boolean).join('.');
  const sentence = isCode(finding.code) ? messages[finding.code][language] : finding.code;
  const filled = sentence.replace(/\{(value|expected)\}/g, (_, name) =>
    name === 'value' ? inWords(finding.value) : expectedIn(finding, language),
  );
  const suggestion = finding.suggestion ? ` (${didYouMean[language]} ${finding.suggestion}?)` : '';
  return `${place}${field && ' ' + field}: ${filled}${suggestion}`;
}

/** Closed lists are English words in the files: an editor reads beside each what it means. */
function expectedIn({ code, expected = '' }: Pick<Finding, 'code' | 'expected'>, language: string) {
  const isChoice = ['choice', 'missing-choice', 'missing-choices', 'no-choice'].includes(code);
  return isChoice && language === 'sv' ? withMeanings(expected.split(', ')) : expected;
}

function inWords(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > longestValue ? text.slice(0, longestValue) + '…' : text;
}
