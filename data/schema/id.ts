import { z } from 'zod';

/** Stable, readable identifier of a record or of a part of one: lower-case words joined by hyphens. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' })
  .meta({ description: 'Stable readable identifier', example: 'kvinnofridslinjen' });

/** The record collections that other records may point at. */
export type Collection =
  | 'areas'
  | 'organizations'
  | 'publications'
  | 'mandates'
  | 'strategies'
  | 'plans'
  | 'activities'
  | 'follow-ups'
  | 'networks'
  | 'support-services'
  | 'absence-statements';

const targets = new WeakMap<z.ZodType, Collection>();

/** An identifier that must exist in another collection; the linker checks it and suggests likely ids. */
export function reference(collection: Collection) {
  const schema = z
    .string({ error: 'id' })
    .meta({ description: `Identifier of a record in /${collection}` });
  targets.set(schema, collection);
  return schema;
}

/** The collection a schema points at, or undefined when it is no reference. */
export function referenceTarget(schema: z.ZodType): Collection | undefined {
  return targets.get(schema);
}
