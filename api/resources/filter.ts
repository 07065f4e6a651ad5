import { z } from '@hono/zod-openapi';

/** A query parameter that chooses records by a value. */
export interface Filter<Item> {
  /** One allowed value. */
  readonly value: z.ZodType<string>;
  readonly description: string;
  /** A value that the description of the API shows; none while no value is possible. */
  readonly example: string | undefined;
  /** Every value that finds the record. */
  readonly of: (record: Item) => readonly (string | null)[];
  /** Taken when no value is given; the parameter then takes one value only. */
  readonly default?: string;
}

export type Filters<Item> = Readonly<Record<string, Filter<Item>>>;

/** Whether a record has one of the values that are wanted of each filter. */
export function isChosen<Item>(
  record: Item,
  filters: Filters<Item>,
  wanted: readonly (readonly [name: string, values: readonly string[]])[],
): boolean {
  return wanted.every(([name, values]) =>
    filters[name]?.of(record).some((value) => value !== null && values.includes(value)),
  );
}

/** A filter by a closed list of values. */
export function byChoice<Item>(
  value: z.ZodType<string> & { options: readonly string[] },
  description: string,
  of: (record: Item) => readonly (string | null)[],
): Filter<Item> {
  return { value, description, example: value.options[0] ?? '', of };
}

/** A filter by a field that is true or false. */
export function byFlag<Item>(description: string, of: (record: Item) => boolean): Filter<Item> {
  return byChoice(z.enum(['true', 'false']), description, (record) => [String(of(record))]);
}

/** A filter by records of another list: an id that is not in it is a mistake. */
export function byReference<Item>(
  targets: readonly { id: string; name?: { sv: string }; title?: { sv: string } }[],
  list: string,
  description: string,
  of: (record: Item) => readonly (string | null)[],
): Filter<Item> {
  const known = targets.map(({ id }) => id);
  const ids = new Set(known);
  const names = Object.fromEntries(
    targets.map(({ id, name, title }) => [id, (name ?? title)?.sv ?? id]),
  );
  const value = z.string().refine((id) => ids.has(id), {
    error: `It must be the id of a record in ${list}.`,
    params: { known, names },
  });
  return { value, description, example: known.at(-1), of };
}
