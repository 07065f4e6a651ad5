import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the standards lie beside the project, and are never copied into it. */
const folder = join(import.meta.dirname, '../../../shared/standards');

/** What a test says that has nothing to validate against. */
export const withoutStandards = `skipped: there is no ${folder} to validate against`;

export function hasStandard(file: string): boolean {
  return existsSync(join(folder, file));
}

export function readStandard(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
