import type { Area } from '../../data/schema/area.ts';

const told = new Set<string>();

/**
 * Tells the editor, once, that no place of the region has the code that was written, and which one was
 * meant. The reader is shown the whole region, under its own name.
 */
export function tellUnknownArea(code: string | undefined, places: Area[]): void {
  if (!code || told.has(code) || places.some(({ id }) => id === code)) return;
  told.add(code);
  // "Karlstads kommun".
  const meant = places.find(({ name }) => code.startsWith(name.sv));
  const hint = meant ? `Did you mean "${meant.id}"?` : '';
  console.info(`Frid: area="${code}" is unknown.`, hint);
}
