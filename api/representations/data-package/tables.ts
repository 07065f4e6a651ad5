import type { z } from 'zod';
import { collections, type CollectionName, type Dataset } from '../../../data/collections.ts';
import { SupportList } from '../../../data/schema/support-service.ts';
import { isWithdrawn } from '../../resources/withdrawn.ts';
import { columnsOf, type Column } from '../columns.ts';
import { csv } from '../csv.ts';

/** A table of the data package, as a file of its own. */
export interface Table {
  readonly name: string;
  readonly collection: CollectionName;
  readonly title: string;
  readonly columns: readonly Column[];
  /** Made when first asked for. */
  readonly file: () => Uint8Array;
}

/**
 * All real records, by type. The three support lists are three tables, which nobody mixes by accident,
 * and hold nothing that was withdrawn; so are what municipalities say is missing in them. Made-up records
 * are in no table.
 */
export function tablesOf(dataset: Dataset): Table[] {
  return Object.entries(collections).flatMap(([key, schema]) => {
    const collection = key as CollectionName;
    if (collection !== 'support-services' && collection !== 'absence-statements') {
      const records = dataset[collection].filter(({ fictional }) => !fictional);
      return [table(collection, collection, schema, records)];
    }
    const current = [...dataset[collection]].filter((one) => !one.fictional && !isWithdrawn(one));
    return SupportList.options.map((list) => {
      const own = current.filter((record) => record.list === list);
      return table(`${collection}-${list}`, collection, schema, own);
    });
  });
}

function table(
  name: string,
  collection: CollectionName,
  schema: z.ZodObject,
  records: readonly object[],
): Table {
  const columns = columnsOf(schema);
  let made: Uint8Array | undefined;
  return {
    name,
    collection,
    columns,
    title: schema.meta()?.description ?? name,
    file: () => (made ??= Buffer.from(csv(records, columns, false))),
  };
}
