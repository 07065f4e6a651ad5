import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { journalName, releaseFiles, type ReleaseReader } from './reader.ts';
import { versionsIn } from './store.ts';

/** Reads the releases of a folder such as `data/releases`. */
export function folderReader(folder: string): ReleaseReader {
  const versions = versionsIn(folder);

  /** Hidden files are the system's, and what a killed run left. */
  function namesIn(path: string): string[] {
    if (!existsSync(path)) return [];
    return readdirSync(path).filter((name) => !name.startsWith('.') || name === journalName);
  }

  return {
    versions: () => Promise.resolve(versions),

    async read(version, file) {
      try {
        return await readFile(join(folder, version, file));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },

    strangers: () => {
      const beside = namesIn(folder)
        .filter((name) => !versions.includes(name) && !name.endsWith('.md'))
        .map((file) => ({ version: null, file }));
      const inside = versions.flatMap((version) =>
        namesIn(join(folder, version))
          .filter((name) => !releaseFiles.some((file) => file === name))
          .map((file) => ({ version, file })),
      );
      return Promise.resolve([...beside, ...inside]);
    },
  };
}
