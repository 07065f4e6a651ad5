import { guardText } from '../../data/guard/guard.ts';
import type { LocalizedText } from '../../data/schema/text.ts';
import { Refusal, UsageError } from './command.ts';
import type { Language } from './language.ts';
import { reasonText } from './text/reason.ts';

export interface ReasonOptions {
  reason: string;
  reasonEn?: string;
}

/**
 * A reason as it will be published.
 *
 * @throws UsageError when it is empty, Refusal when it names a place or a person.
 */
export function publicReason(options: ReasonOptions, language: Language): LocalizedText {
  const sv = options.reason.trim();
  const en = options.reasonEn?.trim() ?? '';
  if (sv === '') throw new UsageError(reasonText[language].empty);
  refuseLeak(`${sv}\n${en}`, language);
  return { sv, ...(en !== '' && { en }) };
}

/** @throws Refusal when a text that is about to be published names a place or a person. */
export function refuseLeak(text: string, language: Language): void {
  const [hit] = guardText(text);
  if (hit) throw new Refusal('leak', reasonText[language].leak(hit.match), hit);
}
