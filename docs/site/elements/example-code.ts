import type { Choice } from '../builder/choice.ts';
import { startTag } from '../builder/markup.ts';
import { elementOf, type Materials } from '../builder/materials.ts';
import { snippetOf } from '../builder/snippet.ts';
import type { ElementExample } from './examples.ts';

/** What an example shows: the snippet an editor would paste, with what the example is about. */
export function exampleCode(
  element: string,
  { attributes }: ElementExample,
  language: string,
  materials: Materials,
): string {
  const choice: Choice = {
    ...{ element, language, styles: {}, withExit: false, place: 'html' },
    settings: attributes,
  };
  return snippetOf(choice, materials).preview;
}

/** The tag alone, to read: what stands in it is the same everywhere. */
export function exampleTag(
  element: string,
  { attributes }: ElementExample,
  materials: Materials,
): string {
  const { tagName } = elementOf(materials, element);
  return `${startTag(tagName, attributes)}</${tagName}>`;
}
