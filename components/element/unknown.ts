import type { LocalizedText } from '../../data/schema/text.ts';

interface Known {
  id: string;
  name?: LocalizedText;
  title?: LocalizedText;
}

const told = new Set<string>();

/**
 * Tells the editor, once, that the data has nothing by the id that was written in an attribute, and what it
 * has. The reader is shown what an element shows without it, or reads that it is not there.
 */
export function tellUnknown(attribute: string, value: string | undefined, known: Known[]): void {
  const message = `Frid: ${attribute}="${value}" is unknown. Known are:`;
  if (!value || told.has(message) || known.some(({ id }) => id === value)) return;
  told.add(message);
  console.info(
    message,
    known.map(({ id, name, title }) => id + ' ' + (name ?? title)!.sv),
  );
}
