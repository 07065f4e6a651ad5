import { z } from 'zod';
import { referenceTarget } from '../../../data/schema/id.ts';
import { separators, valueType, type Column } from '../columns.ts';

/** A Table Schema (Data Package v2) of columns: what each is, which one names the record, which lead to other tables. */
export function tableSchema(columns: readonly Column[]) {
  const foreignKeys = columns.flatMap((column) => {
    const resource = column.depth === 0 ? referenceTarget(column.schema) : undefined;
    // Contacts are in three tables; the key cannot say which.
    if (!resource || resource === 'support-services') return [];
    return [{ fields: [column.name], reference: { resource, fields: ['id'] } }];
  });
  return {
    fields: columns.map(field),
    missingValues: [''],
    primaryKey: ['id'],
    ...(foreignKeys.length ? { foreignKeys } : {}),
  };
}

function field(column: Column) {
  const { name, depth, schema } = column;
  const { description = '' } = z.globalRegistry.get(schema) ?? {};
  const lists = separators.slice(0, depth).map((one) => `"${one}"`);
  // The standard has a type for lists, which the schemas that validators use do not know yet.
  const joined = depth ? `Several values, joined by ${lists.join(' and within that by ')}.` : '';
  const text = [description && `${description}.`, joined].filter(Boolean).join(' ');
  return { name, ...typeOf(column), ...(text ? { description: text } : {}) };
}

function typeOf({ name, depth, schema }: Column) {
  if (depth > 0) return { type: 'string' };
  const allowed = schema instanceof z.ZodEnum ? { enum: schema.options } : {};
  const constraints = name === 'id' ? { required: true, unique: true } : allowed;
  return {
    type: valueType(schema),
    ...(Object.keys(constraints).length ? { constraints } : {}),
  };
}
