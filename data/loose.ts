/** A record or part of one as its file has it, before its fields are known to be right. */
export type Loose = Readonly<Record<string, unknown>>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The groups of fields in a list with their positions; what is none has been reported by `validate`. */
export function groupsIn(list: unknown): { group: Loose; position: number }[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((group: unknown, position) => ({ group, position }))
    .filter((item): item is { group: Loose; position: number } => isLoose(item.group));
}
