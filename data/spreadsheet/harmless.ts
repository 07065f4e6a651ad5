// Text that begins so is run as a formula by spreadsheet programs. An apostrophe before it says "text".
const wouldRun = /^'*[=+\-@\t\r]/;

/** A text that no spreadsheet program will run. */
export function harmless(text: string): string {
  return wouldRun.test(text) ? `'${text}` : text;
}

/** The text as it was before `harmless`. Text that somebody typed without the apostrophe stays as it is. */
export function asWritten(text: string): string {
  return text.startsWith("'") && wouldRun.test(text) ? text.slice(1) : text;
}
