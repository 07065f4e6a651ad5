import { v5 } from 'uuid';

/** The same on every service that shows the same records. */
const namespace = v5('frid:hsds', v5.URL);

/** HSDS wants UUIDs: they follow from the readable ids, so they stay the same for ever. */
export function uuid(...parts: string[]): string {
  return v5(parts.join('/'), namespace);
}
