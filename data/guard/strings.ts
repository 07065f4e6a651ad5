/** The keys and list positions that lead to a value. */
export type Steps = readonly (string | number)[];

/** Visits every string in a value, however deep. The steps are lent: they change after the visit. */
export function forEachString(value: unknown, visit: (text: string, steps: Steps) => void): void {
  descend(value, [], visit);
}

function descend(
  value: unknown,
  steps: (string | number)[],
  visit: (text: string, steps: Steps) => void,
): void {
  if (typeof value === 'string') return visit(value, steps);
  if (typeof value !== 'object' || value === null) return;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    steps.push(key);
    descend((value as Record<string | number, unknown>)[key], steps, visit);
    steps.pop();
  }
}
