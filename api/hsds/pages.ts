/** The standard's page of entries. A page outside the range is empty. */
export function pageOf<Entry>(entries: readonly Entry[], page: number, perPage: number) {
  const pages = Math.max(1, Math.ceil(entries.length / perPage));
  const contents = entries.slice((page - 1) * perPage, page * perPage);
  return {
    total_items: entries.length,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** Entries in whose texts every word is found, whatever its case. */
export function searched<Entry extends object>(
  entries: readonly Entry[],
  words: string | undefined,
  textOf: (entry: Entry) => object = (entry) => entry,
): readonly Entry[] {
  const wanted = fold(words ?? '')
    .split(/\s+/)
    .filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries.filter((entry) => {
    const text = fold(
      Object.values(textOf(entry))
        .filter((one) => typeof one === 'string')
        .join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.toLocaleLowerCase('sv').normalize('NFD').replaceAll(/\p{M}/gu, '');
}
