import type { LiveText } from '../text/live.sv.ts';

/** Copies, and says what came of it. A browser that refuses gets the text selected instead. */
export async function copy(
  text: string,
  shownIn: HTMLTextAreaElement | null,
  live: LiveText,
): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return live.copied;
  } catch {
    // No permission, or no secure connection: there is no clipboard then.
    shownIn?.focus();
    shownIn?.select();
    return live.copyRefused;
  }
}
