import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../../../data/collections.ts';
import { fileNameOf } from '../../../data/read/regions.ts';
import type { MadeUpRegion } from './nation.ts';
import { yamlOf } from './yaml.ts';

/** Writes a region folder as an editor would have written it. */
export function writeRegion(root: string, { region, records }: MadeUpRegion): void {
  const folder = join(root, region.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'region.yaml'), yamlOf(region));
  for (const [name, list] of Object.entries(records)) {
    if (list.length === 0) continue;
    // Record by record, with an empty line between.
    const text = list.map((record) => yamlOf([record])).join('\n');
    writeFileSync(join(folder, fileNameOf(name as CollectionName)), text);
  }
}
