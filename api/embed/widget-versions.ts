import { createHash } from 'node:crypto';
import type { Document } from '../http/document.ts';
import type { LaterDocument } from '../http/answer-store.ts';

/** A version of the scripts that host pages load. */
export interface WidgetVersion {
  /** As in "1.0.0". */
  readonly version: string;
  /** Published: the bytes at its address never change again. Otherwise it is still being worked on. */
  readonly isFrozen: boolean;
  readonly files: readonly WidgetFile[];
}

export interface WidgetFile {
  readonly name: string;
  readonly body: Uint8Array;
  readonly type: string;
}

/** What a page needs to load a script and nothing else in its place. */
export interface PinnedScript {
  /** From the root: "/embed/1.0.0/frid.js". */
  readonly path: string;
  /** Subresource Integrity: "sha384-…". */
  readonly integrity: string;
}

/** Folders below /embed/, and which version each holds: every version its own, "v1" the latest 1.x. */
export function widgetFolders(
  versions: readonly WidgetVersion[],
): { folder: string; version: WidgetVersion }[] {
  const sorted = versions.toSorted(byVersion);
  const majors = new Set(sorted.map(majorOf));
  return [
    ...sorted.map((version) => ({ folder: version.version, version })),
    ...[...majors].map((major) => {
      const own = sorted.filter((one) => majorOf(one) === major);
      // What is being worked on reaches host pages only where nothing is published yet.
      return { folder: `v${major}`, version: (own.findLast(isFrozen) ?? own.at(-1))! };
    }),
  ];
}

/** The scripts at all their addresses. A frozen version may be kept for ever, the others change. */
export function widgetDocuments(versions: readonly WidgetVersion[]): Document[] {
  return widgetFolders(versions).flatMap(({ folder, version }) =>
    version.files.map(({ name, body, type }) => ({
      path: `/embed/${folder}/${name}`,
      body,
      type,
      cache: version.isFrozen && folder === version.version ? 'immutable' : 'latest',
    })),
  );
}

/** The newest script of a name, for our own pages: with what is being worked on. */
export function newestScript(versions: readonly WidgetVersion[], name: string): PinnedScript {
  const { version, body } = newestFile(versions, name);
  const hash = createHash('sha384').update(body).digest('base64');
  return { path: `/embed/${version}/${name}`, integrity: `sha384-${hash}` };
}

/** A file of the newest version. Throws when there is none. */
export function newestFile(
  versions: readonly WidgetVersion[],
  name: string,
): WidgetFile & Pick<WidgetVersion, 'version'> {
  const newest = versions.toSorted(byVersion).at(-1);
  const file = newest?.files.find((one) => one.name === name);
  if (!newest || !file) throw new Error(`There is no ${name} among the scripts.`);
  return { ...file, version: newest.version };
}

/** A script for other people's pages, which pin it: of the newest published version, if there is one. */
export function hostScript(
  versions: readonly WidgetVersion[],
  name: string,
): PinnedScript & { version: string; body: Uint8Array } {
  const sorted = versions.toSorted(byVersion);
  const version = sorted.findLast(isFrozen) ?? sorted.at(-1);
  const file = version?.files.find((one) => one.name === name);
  if (!version || !file) throw new Error(`There is no ${name} among the scripts.`);
  return { ...newestScript([version], name), version: version.version, body: file.body };
}

/** Data lies beside the script in each folder, and above them for whoever wants no script. */
export function besideScripts(document: Document, versions: readonly WidgetVersion[]): Document {
  return { ...document, also: beside(document.path, versions) };
}

/** The same of data that is made when it is first asked for, at whichever of its addresses. */
export function laterBesideScripts(
  [path, make]: LaterDocument,
  versions: readonly WidgetVersion[],
): LaterDocument[] {
  const makeAll = async () => besideScripts(await make(), versions);
  return [path, ...beside(path, versions)].map((one) => [one, makeAll]);
}

function beside(path: string, versions: readonly WidgetVersion[]): string[] {
  const name = path.replace('/embed/', '');
  return widgetFolders(versions).map(({ folder }) => `/embed/${folder}/${name}`);
}

function byVersion({ version: a }: WidgetVersion, { version: b }: WidgetVersion): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function majorOf({ version }: WidgetVersion): string {
  return version.split('.')[0]!;
}

function isFrozen(version: WidgetVersion): boolean {
  return version.isFrozen;
}
