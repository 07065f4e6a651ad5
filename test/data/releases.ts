import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Edition, PublishedRecord } from '../../data/diff/edition.ts';
import { folderReader } from '../../data/release/folder-reader.ts';
import { proposeRelease } from '../../data/release/propose.ts';
import { publish, type PublishOptions } from '../../data/release/publish.ts';
import { verifyReleases, type VerifyOptions } from '../../data/release/verify.ts';

/** A folder of releases that a test may break; it is gone when the test is over. */
export class TestReleases {
  readonly folder = mkdtempSync(join(tmpdir(), 'frid-releases-'));

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true }));
  }

  release(edition: Edition, day: string, options: PublishOptions = {}): this {
    publish(this.folder, proposeRelease(this.folder, edition, day), options);
    return this;
  }

  path(version: string, file: string): string {
    return join(this.folder, version, file);
  }

  read(version: string, file = 'snapshot.json'): Buffer {
    return readFileSync(this.path(version, file));
  }

  write(version: string, file: string, content: string | Uint8Array): void {
    writeFileSync(this.path(version, file), content);
  }

  copy(): TestReleases {
    const copy = new TestReleases();
    cpSync(this.folder, copy.folder, { recursive: true });
    return copy;
  }

  async problems(options: VerifyOptions = {}) {
    return (await verifyReleases(folderReader(this.folder), options)).problems;
  }
}

/** A service with a number and a text, as an edition has it. */
export function service(id: string, number: string, description: string): PublishedRecord {
  const fields = {
    name: { sv: id, en: id },
    description: { sv: description },
    channels: [{ id: 'telefon', type: 'phone', value: number }],
  };
  return { collection: 'support-services', id, fields };
}

export function edition(...records: PublishedRecord[]): Edition {
  return { version: null, records, redactedRecords: [] };
}
