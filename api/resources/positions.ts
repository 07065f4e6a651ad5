/** Where records stand in their list. */
export type Positions = ArrayLike<number>;

/** What sorts a list, by name; records without it come last. */
export type Sorts<Item> = Readonly<Record<string, (record: Item) => string | number | null>>;

export const swedish = new Intl.Collator('sv', { numeric: true });

/** Where the records stand that each value of a filter finds. */
export function positionsByValue<Item>(
  records: readonly Item[],
  of: (record: Item) => readonly (string | null)[] = () => [],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [position, record] of records.entries()) {
    for (const value of of(record)) {
      if (value === null) continue;
      const positions = found.get(value);
      if (!positions) found.set(value, [position]);
      else if (positions.at(-1) !== position) positions.push(position);
    }
  }
  return found;
}

/** The positions of a whole list in the order of a sort. */
export function sortedPositions<Item>(
  records: readonly Item[],
  sorts: Sorts<Item>,
  sort: string,
): Uint32Array {
  const direction = sort.startsWith('-') ? -1 : 1;
  const keyOf = sorts[sort.replace(/^-/, '')] ?? (() => null);
  const keyed = records.map((record, position) => ({ position, key: keyOf(record) }));
  const sorted = keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const isNumber = typeof a === 'number' && typeof b === 'number';
    return direction * (isNumber ? a - b : swedish.compare(String(a), String(b)));
  });
  return Uint32Array.from(sorted, ({ position }) => position);
}
