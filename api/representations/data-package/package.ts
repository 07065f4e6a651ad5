import { createHash } from 'node:crypto';
import { zip, type AsyncZippable } from 'fflate';
import type { Dataset } from '../../../data/collections.ts';
import type { Publisher } from '../../../data/schema/publisher.ts';
import type { LaterDocument } from '../../http/answer-store.ts';
import { tableSchema } from './table-schema.ts';
import { tablesOf, type Table } from './tables.ts';

/** What a package is made of. */
export interface PackageContent {
  readonly dataset: Dataset;
  readonly publisher: Publisher | null;
  readonly baseUrl: string;
  /** Of the API: "/frid/v1". */
  readonly root: string;
  /** Null: the working data. */
  readonly release: PackagedRelease | null;
}

export interface PackagedRelease {
  readonly version: string;
  /** YYYY-MM-DD */
  readonly releasedOn: string;
  /** Whether a newer release says otherwise. */
  readonly superseded: boolean;
}

/** A file of a package, made when it is asked for. */
export interface PackageFile {
  /** Below where the package lies: "datapackage.json". */
  readonly path: string;
  readonly type: string;
  readonly body: () => Uint8Array | string | Promise<Uint8Array>;
}

const descriptorName = 'datapackage.json';

/** The same time in every archive: its bytes depend on its content alone. */
const noTime = new Date(1980, 0, 1);

/** All data as a Data Package v2: the descriptor, its tables one by one, and everything in one archive. */
export function packageFiles(content: PackageContent): PackageFile[] {
  const tables = tablesOf(content.dataset);
  const descriptor = () => JSON.stringify(describe(tables, content), null, 2);

  function archive(): Promise<Uint8Array> {
    const files: AsyncZippable = { [descriptorName]: Buffer.from(descriptor()) };
    for (const table of tables) files[pathOf(table)] = table.file();
    return new Promise((resolve, reject) => {
      zip(files, { mtime: noTime }, (error, data) => (error ? reject(error) : resolve(data)));
    });
  }

  return [
    { path: descriptorName, type: 'application/json', body: descriptor },
    { path: 'datapackage.zip', type: 'application/zip', body: archive },
    ...tables.map((table) => ({
      ...{ path: pathOf(table), type: 'text/csv; charset=utf-8' },
      body: table.file,
    })),
  ];
}

/** The package of the newest data, the same as that of their release, where they stay as they are. */
export function dataPackage(content: PackageContent): LaterDocument[] {
  const { baseUrl, root, release } = content;
  return packageFiles(content).map(({ path: name, type, body }) => {
    const path = `${root}/${name}`;
    const stays = release ? { 'content-location': `${baseUrl}${placeOf(content)}/${name}` } : {};
    return [path, async () => ({ path, body: await body(), type, bulk: true, headers: stays })];
  });
}

/** Path of the folder that a package lies in. */
function placeOf({ root, release }: PackageContent): string {
  return release ? `${root}/releases/${release.version}` : root;
}

/** Where a table lies, from the descriptor: the same on the service and in the archive. */
function pathOf({ name }: Table): string {
  return `datapackage/${name}.csv`;
}

function describe(tables: readonly Table[], content: PackageContent) {
  const { publisher, baseUrl, release } = content;
  const demonstration = publisher
    ? ''
    : 'This is a demonstration. It is published by no authority. ';
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'frid',
    id: `${baseUrl}${placeOf(content)}/${descriptorName}`,
    ...(release ? { version: release.version } : {}),
    title: 'Frid: action plans against violence, networks and support contacts',
    description:
      demonstration +
      (release ? saidOf(release) : '') +
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

function saidOf({ version, releasedOn, superseded }: PackagedRelease): string {
  const history = superseded
    ? 'A newer release says otherwise: this is for history, call none of its numbers. '
    : '';
  return `Release ${version} of ${releasedOn}. ${history}`;
}
