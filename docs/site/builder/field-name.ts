/** Name of the field of one setting of one element. */
export function fieldName(element: string, setting: string): string {
  return `${element}:${setting}`;
}
