import type { Layout } from '../spreadsheet/table.ts';
import { columnNamed, keyColumns, possibleColumns } from './columns.ts';

/** How the sheet of contacts is recognized. */
export const contactsLayout: Layout = {
  columnOf: (heading) =>
    keyColumns.find((key) => key === heading.toLowerCase()) ?? columnNamed(heading)?.name,
  required: ['id'],
  headings: [...keyColumns, ...possibleColumns.map((column) => column.name)],
};
