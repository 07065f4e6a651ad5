import type { z } from 'zod';

/** A value that may be unknown. Unknown is published as `null` ("Inget värde angivet"), never filled in. */
export function orUnknown<T extends z.ZodType>(schema: T) {
  return schema.nullable().default(null as never);
}
