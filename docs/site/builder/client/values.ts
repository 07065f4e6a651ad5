type Field = HTMLInputElement | HTMLSelectElement;

/** What the fields in a part of the page say, by name. Nothing is submitted, so there is no form. */
export function valuesIn(part: Element): Map<string, string> {
  const chosen = fieldsIn(part).filter((field) => !isSwitch(field) || field.checked);
  return new Map(chosen.map(({ name, value }) => [name, value]));
}

/** Puts a value into the field, or the group of radio buttons, with that name. */
export function setValue(part: Element, name: string, value: string): void {
  for (const field of fieldsIn(part)) {
    if (field.name !== name) continue;
    if (isSwitch(field)) field.checked = field.value === value;
    else field.value = value;
  }
}

function fieldsIn(part: Element): Field[] {
  return [...part.querySelectorAll<Field>('input, select')];
}

function isSwitch(field: Field): field is HTMLInputElement {
  return field.type === 'radio' || field.type === 'checkbox';
}
