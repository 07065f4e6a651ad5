import type { Choice } from './choice.ts';
import type { Materials } from './materials.ts';
import { formOf } from './snippet.ts';

/** What a site's Content-Security-Policy must allow for a snippet; empty where it needs nothing. */
export function policyLine(choice: Choice, { baseUrl }: Materials): string {
  const form = formOf(choice);
  if (form === 'text' || form === 'fragment') return '';
  if (form === 'frame' || form === 'address') return `frame-src ${baseUrl}`;
  const from = form === 'own-files' ? "'self'" : baseUrl;
  return choice.element === 'quick-exit'
    ? `script-src ${from}`
    : `script-src ${from}; connect-src ${from}`;
}
