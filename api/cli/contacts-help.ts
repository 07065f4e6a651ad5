import { columnNamed, keyColumns } from '../../data/contacts/columns.ts';
import { fieldInWords } from '../../data/diff/field-words.ts';
import type { WrittenSheet } from '../../data/spreadsheet/write.ts';
import type { Language } from './language.ts';
import { exportText } from './text/export.ts';

/** A second sheet that says what each column of the first is, and what may be chosen in it. */
export function contactsHelp(headings: readonly string[], language: Language): WrittenSheet {
  const { sheets, help, keys, ofService, ofChannel, ofSource } = exportText[language];
  const owners = { service: ofService, channel: ofChannel, source: ofSource };
  const rows = headings.map((heading) => {
    const key = keyColumns.find((known) => known === heading);
    if (key) return [heading, keys[key], ''];
    const column = columnNamed(heading);
    if (!column) return [heading, '', ''];
    const words = fieldInWords(column.path, language);
    return [heading, `${owners[column.owner]} ${words}`, column.codec.choices.join(', ')];
  });
  return {
    name: sheets.help,
    columns: [
      { heading: help.column, width: 30 },
      { heading: help.meaning, width: 60 },
      { heading: help.choices, width: 60 },
    ],
    rows,
    frozenColumns: 1,
  };
}
