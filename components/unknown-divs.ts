/**
 * Tells the editor of a page, in the console, of a `<div data-frid>` that names no element, and which one is
 * most like it. Only in the script that knows all elements. The reader has what stands in the div.
 */

/** What a div can name. */
export const divNames = [
  'support-directory',
  'support-contact',
  'plan-summary',
  'plan-activities',
  'plan-progress',
  'network-directory',
  'quick-exit',
];

/** Milliseconds: when the page has been put together. */
const lookAfter = 5_000;

export function tellUnknownDivs(): void {
  for (const div of document.querySelectorAll<HTMLElement>('[data-frid]')) {
    const name = div.dataset.frid!;
    if (divNames.includes(name)) continue;
    const [nearest] = [...divNames].sort((a, b) => distance(name, a) - distance(name, b));
    console.warn(`Frid: data-frid="${name}" is unknown. Did you mean "${nearest}"?`, div);
  }
}

/** How many letters to add, leave out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const letter of a) {
    let left = row[0]! + 1;
    row = row.map((above, column) => {
      if (!column) return left;
      const changed = row[column - 1]! + Number(b[column - 1] !== letter);
      return (left = Math.min(left + 1, above + 1, changed));
    });
  }
  return row.at(-1)!;
}

setTimeout(tellUnknownDivs, lookAfter);
