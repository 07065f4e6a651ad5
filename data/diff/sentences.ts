import type { Change } from './changes.ts';
import { detailSentences } from './detail-sentences.ts';
import type { Edition, PublishedRecord } from './edition.ts';
import { telling, type SentenceLanguage } from './telling.ts';
import { toldDetails } from './told.ts';
import { textIn } from './values.ts';

/** Changes as sentences for people, from the same list that gives the JSON Patch. */
export function sentencesOf(changes: readonly Change[], language: SentenceLanguage): string[] {
  return changes.flatMap((change) => sentences(change, language));
}

/** Whole records that were taken out of a release, as sentences: nobody can say which they were. */
export function redactionSentences(edition: Edition, language: SentenceLanguage): string[] {
  const { words, say } = telling(language);
  return edition.redactedRecords.map(({ on, reason }) =>
    say(words.redactedRecord, { on, reason: textIn(reason, language) ?? '' }),
  );
}

/** What a record is called: its name or title, else its id. */
export function nameOf({ fields, id }: PublishedRecord, language: SentenceLanguage): string {
  return textIn(fields['name'] ?? fields['title'], language) ?? id;
}

function sentences(change: Change, language: SentenceLanguage): string[] {
  const { kind, collection, before, after, details } = change;
  const shown = after ?? before;
  const tell = telling(language, collection, shown ? nameOf(shown, language) : change.id);
  if (kind === 'added') return [tell.say(tell.words.added)];
  if (kind === 'removed') return [tell.say(tell.words.removed)];
  return toldDetails(details, language).flatMap((detail) => detailSentences(detail, change, tell));
}
