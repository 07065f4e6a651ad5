import { toFragment, type Choice } from '../choice.ts';
import { fieldName } from '../field-name.ts';
import { elementOf, type Materials } from '../materials.ts';
import type { PlaceId } from '../places.ts';
import { setValue, valuesIn } from './values.ts';

/** What the fields say. */
export function readForm(form: Element, materials: Materials): Choice {
  const given = valuesIn(form);
  const value = (name: string) => given.get(name) ?? '';
  const element = value('element');
  const { settings, styles } = elementOf(materials, element);
  const chosen = (fields: readonly { name: string; default: string }[]) =>
    Object.fromEntries(
      fields
        .map(({ name, default: usual }) => [name, usual, value(fieldName(element, name))] as const)
        .filter(([, usual, value]) => value && value !== usual)
        .map(([name, , value]) => [name, value]),
    );
  return {
    element,
    settings: chosen(settings),
    styles: chosen(styles),
    language: value('language'),
    withExit: value('exit') === '1' && element !== 'quick-exit',
    place: value('place') as PlaceId,
  };
}

/** Puts a choice into the fields. */
export function fillForm(form: Element, choice: Choice, materials: Materials): void {
  const { element, settings, styles, language, place, withExit } = choice;
  const offered = elementOf(materials, element);
  for (const { name, default: usual } of offered.settings) {
    setValue(form, fieldName(element, name), settings[name] ?? usual);
  }
  for (const { name, default: usual } of offered.styles) {
    setValue(form, fieldName(element, name), styles[name] ?? usual);
  }
  setValue(form, 'element', element);
  setValue(form, 'language', language);
  setValue(form, 'place', place);
  setValue(form, 'exit', withExit ? '1' : '');
}

/** Shows the fields and steps that belong to a choice, and hides the others. */
export function showFields({ element, place }: Choice): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-element]')) {
    part.hidden = part.dataset.element !== element;
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-place]')) {
    part.hidden = part.dataset.place !== place;
  }
  document.getElementById('exit-field')!.hidden = element === 'quick-exit';
}

/** The address of this page with a choice in it. */
export function linkTo(choice: Choice): string {
  return `${location.origin}${location.pathname}#${toFragment(choice)}`;
}
