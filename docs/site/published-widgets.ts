import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { WidgetFile, WidgetVersion } from '../../api/embed/widget-versions.ts';

/** One folder for each version that was ever published. They are committed, and never change. */
export const publishedFolder = join(import.meta.dirname, '../../components/published');

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

/** Every published version, and the built one unless it is one of them. */
export function allWidgets(built: WidgetVersion, folder = publishedFolder): WidgetVersion[] {
  const published = publishedWidgets(folder);
  const isPublished = published.some(({ version }) => version === built.version);
  return isPublished ? published : [...published, built];
}

export function publishedWidgets(folder = publishedFolder): WidgetVersion[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+$/.test(name))
    .map((version) => ({
      version,
      isFrozen: true,
      files: readWidgetFolder(join(folder, version)),
    }));
}

/**
 * What keeps a build from being served under its version: the files that are not what was published
 * under it. Empty where the version was not published yet, or is the same.
 */
export function differences(built: WidgetVersion, folder = publishedFolder): string[] {
  const published = publishedWidgets(folder).find(({ version }) => version === built.version);
  if (!published) return [];
  const names = new Set([...built.files, ...published.files].map(({ name }) => name));
  const bytes = ({ files }: WidgetVersion, wanted: string) =>
    Buffer.from(files.find(({ name }) => name === wanted)?.body ?? []);
  return [...names].filter((name) => !bytes(built, name).equals(bytes(published, name)));
}

/** Publishes a build: from then on its version never changes. All of it is there, or none. */
export function freeze({ version }: WidgetVersion, from: string, folder = publishedFolder): void {
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `.new-${version}-${process.pid}`);
  cpSync(from, unfinished, { recursive: true });
  renameSync(unfinished, join(folder, version));
}

export function readWidgetFolder(folder: string): WidgetFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      body: readFileSync(join(folder, name)),
      type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    }));
}
