import { contactsSheet } from '../../../data/contacts/export.ts';
import { placesOf } from '../../../data/edit/places.ts';
import { formatFinding } from '../../../data/findings.ts';
import { UsageError, type CliCommand } from '../command.ts';
import { contactsHelp } from '../contacts-help.ts';
import { writeNewSheet } from '../new-file.ts';
import { exportText } from '../text/export.ts';
import { loadEverything } from '../working-data.ts';

interface Options {
  out: string;
}

export const exportContacts: CliCommand<Options> = {
  name: 'export',

  define(command, language) {
    const { description, what, out, examples } = exportText[language];
    command
      .description(description)
      .argument('<what>', what)
      .option('--out <file>', out, 'contacts.xlsx')
      .addHelpText('after', examples);
  },

  async run(context, { out }, what = '') {
    const { language, data, example } = context;
    const text = exportText[language];
    if (what !== 'contacts') throw new UsageError(text.unknown(what));
    const { entries, findings } = loadEverything(context);
    if (findings.length > 0) {
      const lines = findings.map((finding) => formatFinding(finding, language));
      return { ok: false, lines: [...lines, text.findings(findings.length)], json: { findings } };
    }
    const services = placesOf(entries, data).filter(
      ({ collection, value }) =>
        collection === 'support-services' && (value['fictional'] === true) === example,
    );
    const sheet = contactsSheet(services, text.sheets.contacts);
    const headings = sheet.columns.map(({ heading }) => heading);
    await writeNewSheet(out, [sheet, contactsHelp(headings, language)], language);
    const rows = sheet.rows.length;
    return { ok: true, lines: [text.written(out, rows), text.next(out)], json: { out, rows } };
  },
};
