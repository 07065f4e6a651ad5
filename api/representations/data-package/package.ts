import { createHash } from 'node:crypto';
import { zip, type AsyncZippable } from 'fflate';
import type { Dataset } from '../../../data/collections.ts';
import type { Publisher } from '../../../data/schema/publisher.ts';
import type { Document } from '../../http/document.ts';
import type { LaterDocument } from '../../http/answer-store.ts';
import { tableSchema } from './table-schema.ts';
import { tablesOf, type Table } from './tables.ts';

interface Surroundings {
  readonly dataset: Dataset;
  readonly publisher: Publisher | null;
  readonly baseUrl: string;
  /** "/frid/v1" */
  readonly root: string;
}

const descriptorName = 'datapackage.json';

/** The same time in every archive: its bytes depend on its content alone. */
const noTime = new Date(1980, 0, 1);

/** All data as a Data Package v2: the descriptor, its tables one by one, and everything in one archive. */
export function dataPackage(surroundings: Surroundings): LaterDocument[] {
  const { dataset, root } = surroundings;
  const tables = tablesOf(dataset);
  const descriptor = () => JSON.stringify(describe(tables, surroundings), null, 2);

  async function archive(): Promise<Document> {
    const files: AsyncZippable = { [descriptorName]: Buffer.from(descriptor()) };
    for (const table of tables) files[pathOf(table)] = table.file();
    const body = await new Promise<Uint8Array>((resolve, reject) => {
      zip(files, { mtime: noTime }, (error, data) => (error ? reject(error) : resolve(data)));
    });
    return { path: `${root}/datapackage.zip`, body, type: 'application/zip', bulk: true };
  }

  const path = `${root}/${descriptorName}`;
  return [
    [path, () => ({ path, body: descriptor(), type: 'application/json', bulk: true })],
    [`${root}/datapackage.zip`, archive],
    ...tables.map((table): LaterDocument => {
      const path = `${root}/${pathOf(table)}`;
      return [
        path,
        () => ({ path, body: table.file(), type: 'text/csv; charset=utf-8', bulk: true }),
      ];
    }),
  ];
}

/** Where a table lies, from the descriptor: the same on the service and in the archive. */
function pathOf({ name }: Table): string {
  return `datapackage/${name}.csv`;
}

function describe(tables: readonly Table[], { publisher, baseUrl, root }: Surroundings) {
  const demonstration = publisher
    ? ''
    : 'This is a demonstration. It is published by no authority. ';
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'frid',
    id: `${baseUrl}${root}/${descriptorName}`,
    title: 'Frid: action plans against violence, networks and support contacts',
    description:
      demonstration +
      'Empty cells are unknown. The columns `sources` say where, when and how surely each fact was read; only `verifiedOn` of a channel means that somebody asked its operator. Values of a list are joined by ";", of a list in a list by "|", then "~" and "^"; "\\" before one of them makes it text.',
    homepage: `${baseUrl}/`,
    licenses: [
      {
        name: 'CC0-1.0',
        title: 'CC0 1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    ...(publisher
      ? {
          contributors: [
            { title: publisher.name.sv, path: publisher.website, roles: ['publisher'] },
          ],
        }
      : {}),
    resources: tables.map((table) => {
      const bytes = table.file();
      return {
        name: table.name,
        type: 'table',
        path: pathOf(table),
        title: table.title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true },
        schema: tableSchema(table.columns),
      };
    }),
  };
}
