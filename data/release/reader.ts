export const releaseFiles = ['snapshot.json', 'manifest.json'] as const;
export type ReleaseFile = (typeof releaseFiles)[number];

/** Notes which redaction is under way, so that the next run can finish what a kill cut short. */
export const journalName = '.redacting.json';

/** Where releases are verified: a folder, or a service. */
export interface ReleaseReader {
  /** Versions, oldest first. */
  versions(): Promise<string[]>;
  /** The bytes of a file, or null when it is not there. */
  read(version: string, file: ReleaseFile): Promise<Uint8Array | null>;
  /** What lies there and should not. */
  strangers(): Promise<Stranger[]>;
}

export interface Stranger {
  /** Null: not in a release, but beside them. */
  version: string | null;
  file: string;
}
