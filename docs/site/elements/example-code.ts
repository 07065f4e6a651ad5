import type { Example } from '../../../components/examples/example.ts';
import type { Choice } from '../builder/choice.ts';
import { startTag } from '../builder/markup.ts';
import { elementOf, type Materials } from '../builder/materials.ts';
import { snippetOf } from '../builder/snippet.ts';

/** What an example shows: the snippet an editor would paste, with what the example is about. */
export function exampleCode(
  element: string,
  { attributes }: Pick<Example, 'attributes'>,
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
  { attributes }: Pick<Example, 'attributes'>,
  materials: Materials,
): string {
  const { tagName } = elementOf(materials, element);
  return `${startTag(tagName, attributes)}</${tagName}>`;
}

/** Whether more brings it about than its attributes. */
export function isOnStage({ trouble, only, steps }: Example): boolean {
  return !!(only || steps || (trouble && trouble !== 'scripts-blocked' && trouble !== 'framed'));
}

/** The attributes of an example on a page with scenes, where the end of the region tells them apart. */
export function onStage({ attributes }: Pick<Example, 'attributes'>, scene: string) {
  const { region = 'varmland', ...others } = attributes;
  return { ...others, region: `${region}--${scene}` };
}

/** Milliseconds from now to the clock of an example: noon on the day the sources were read, or later. */
export function clockShift({ yearsLater = 0 }: Pick<Example, 'yearsLater'>, asOf: string): number {
  const clock = new Date(`${asOf}T12:00:00+01:00`);
  clock.setUTCFullYear(clock.getUTCFullYear() + yearsLater);
  return clock.getTime() - Date.now();
}
