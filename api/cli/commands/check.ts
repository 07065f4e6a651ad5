import { lineFinder, placesOf, type PlacedRecord } from '../../../data/edit/places.ts';
import { formatFinding, type Finding } from '../../../data/findings.ts';
import { loadPublisher } from '../../../data/publisher.ts';
import { openConflicts } from '../../../data/readiness/conflicts.ts';
import { readinessOf } from '../../../data/readiness/publishable.ts';
import type { Dataset } from '../../../data/collections.ts';
import type { Path } from '../../../data/flaw.ts';
import type { CliCommand, Context } from '../command.ts';
import { checkText } from '../text/check.ts';
import { loadEverything } from '../working-data.ts';

interface Options {
  publish?: boolean;
}

export const check: CliCommand<Options> = {
  name: 'check',

  define(command, language) {
    const text = checkText[language];
    command.description(text.description).option('--publish', text.publish);
    command.addHelpText('after', text.examples);
  },

  run(context, { publish = false }) {
    const text = checkText[context.language];
    const { dataset, regions, entries, findings } = loadEverything(context);
    const records = placesOf(entries, context.data);
    const lineOf = lineFinder();

    const conflicts = openConflicts(records).map(({ record, path, field, claim }) => ({
      place: lineOf(record, path),
      record: record.id,
      field,
      claim: claim[context.language] ?? claim['sv'],
    }));
    const count = Object.values(dataset).reduce((sum, list) => sum + list.length, 0);
    const lines = [
      ...findings.map((finding) => formatFinding(finding, context.language)),
      findings.length > 0 ? text.wrong(findings.length) : text.fine(count, regions.length),
    ];
    if (conflicts.length > 0) {
      lines.push('', text.conflicts(conflicts.length));
      for (const { place, record, field, claim } of conflicts)
        lines.push(`  ${place} ${record}.${field}: ${String(claim)}`);
    }
    if (!publish) return { ok: findings.length === 0, lines, json: { findings, conflicts } };

    const readiness = checkReadiness(context, dataset, records);
    return {
      ok: findings.length === 0 && readiness.obstacles.length === 0,
      lines: [...lines, '', text.publishHeading, ...readiness.lines],
      json: { findings, conflicts, ...readiness.json },
    };
  },
};

function checkReadiness(context: Context, dataset: Dataset, records: readonly PlacedRecord[]) {
  const { language, today, env } = context;
  const text = checkText[language];
  const lineOf = lineFinder();
  const placeOf = ({ id }: { id: string }, path: Path) => {
    const record = records.find(
      (known) => known.collection === 'support-services' && known.id === id,
    );
    return record ? lineOf(record, path) : '';
  };
  const { obstacles, unconfirmed } = readinessOf(dataset, today);
  const publisher = publisherFindings(env['FRID_PUBLISHER']);

  const said = [
    ...(publisher === null ? [text.noPublisher] : []),
    ...(publisher ?? []).map((finding) => formatFinding(finding, language)),
    ...obstacles.map(({ code, service, path, value, verifiedOn }) => {
      const id = [service.id, value].filter(Boolean).join(' ');
      return `${placeOf(service, path)} ${text.obstacles[code](id, verifiedOn ?? '')}`;
    }),
  ];
  const weak = unconfirmed.map(({ service, path, value }) => {
    return { place: placeOf(service, path), record: service.id, value };
  });
  return {
    obstacles: said,
    lines: [
      ...(said.length > 0 ? said.map((line) => `  ${line}`) : [`  ${text.ready}`]),
      ...(weak.length > 0 ? ['', text.unconfirmed(weak.length)] : []),
      ...weak.map(({ place, record, value }) => `  ${place} ${record} ${value ?? ''}`),
    ],
    json: {
      obstacles: [
        ...(publisher === null ? [{ code: 'no-publisher' }] : publisher),
        ...obstacles.map(({ code, service, path, value, verifiedOn }) => {
          return { code, place: placeOf(service, path), record: service.id, value, verifiedOn };
        }),
      ],
      unconfirmed: weak,
    },
  };
}

/** What is wrong with the publisher's file; null when none is set. */
function publisherFindings(path: string | undefined): Finding[] | null {
  return path ? loadPublisher(path).findings : null;
}
