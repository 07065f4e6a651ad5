import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../data/diff/changes.ts';
import { carryOut, finishRedaction } from '../../data/release/carry-out.ts';
import { canonical, sha256 } from '../../data/release/hash.ts';
import { cutsIn, type RedactTarget } from '../../data/release/redact.ts';
import { releasedEdition } from '../../data/release/released-edition.ts';
import { Snapshot } from '../../data/release/snapshot.ts';
import { readRelease, versionsIn } from '../../data/release/store.ts';
import { edition, service, TestReleases } from './releases.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const redaction = { on: '2026-11-24', reason: { sv: 'Uppgift om plats.' } };

// A leak, as an editor might have made it. The street is made up.
const streets = ['Påhittsgatan', 'Låtsasvägen', 'Sagogränd', 'Exempelgatan', 'Provvägen'];
const leak = 'Sagogränd 27B';
const leaking = edition(service('jouren', '112', leak), service('linjen', '116 016', 'Stöd'));
const mended = edition(service('jouren', '112', 'Hjälp'), service('linjen', '116 016', 'Stöd'));
const before = edition(service('linjen', '116 016', 'Stöd'));

function leakyReleases(): TestReleases {
  return new TestReleases()
    .release(before, '2026-09-01')
    .release(leaking, '2026-10-01')
    .release(edition(...leaking.records, service('ny', '114 14', 'Råd')), '2026-11-01', {
      key: privateKey,
    });
}

function redact(releases: TestReleases, path: string[], present = mended): string[] {
  const target: RedactTarget = { collection: 'support-services', id: 'jouren', path };
  const cuts = versionsIn(releases.folder).flatMap((version) =>
    cutsIn(readRelease(releases.folder, version).snapshot, target, present),
  );
  carryOut(releases.folder, cuts, redaction);
  return cuts.map(({ version }) => version);
}

function allText({ folder }: TestReleases): string {
  return versionsIn(folder)
    .flatMap((version) => {
      const { snapshot, manifest } = readRelease(folder, version);
      return [JSON.stringify(snapshot), JSON.stringify(manifest)];
    })
    .join('\n');
}

describe('a redacted field', () => {
  test('is gone from every release that had it; chain and signature still verify', async () => {
    const releases = leakyReleases();
    expect(allText(releases)).toContain(leak);
    expect(redact(releases, ['description', 'sv'])).toEqual(['2026.10.0', '2026.11.0']);
    expect(allText(releases)).not.toContain('Sagogränd');
    expect(await releases.problems({ key: publicKey })).toEqual([]);
    expect(readRelease(releases.folder, '2026.10.0').manifest.redactions).toMatchObject([
      { ...redaction, field: 'description' },
    ]);
  });

  test('cannot be guessed back from its hash over all plausible addresses', () => {
    const releases = leakyReleases();
    const sealed = fieldOf(releases) as { salt: string };
    const { salt } = sealed;
    redact(releases, ['description', 'sv']);
    const { hash } = fieldOf(releases) as { hash: string };

    // Everything an attacker can still read: salts of other fields, every hash, and no salt at all.
    const left = allText(releases)
      .match(/"[0-9a-f]{32,64}"/g)!
      .map((text) => text.slice(1, -1));
    expect(guess(hash, [...new Set(left), '', '0'.repeat(32)])).toBeUndefined();
    // The same search does find it with the salt: it is the missing salt that protects, nothing else.
    expect(guess(hash, [salt])).toBe(leak);
  });

  test('is kept where a release says what the data say now', () => {
    const releases = new TestReleases()
      .release(leaking, '2026-10-01')
      .release(mended, '2026-11-01');
    expect(redact(releases, ['description', 'sv'])).toEqual(['2026.10.0']);
    expect(allText(releases)).toContain('Hjälp');
  });

  test('counts as absent when releases are compared', () => {
    const releases = leakyReleases();
    redact(releases, ['description', 'sv']);
    const released = releasedEdition(readRelease(releases.folder, '2026.11.0').snapshot);
    const [change] = changesBetween(released, mended);
    expect(change).toMatchObject({ id: 'jouren', kind: 'changed' });
    expect(change?.patch).toEqual([
      { op: 'add', path: '/support-services/jouren/description', value: { sv: 'Hjälp' } },
    ]);
  });
});

describe('a redacted record', () => {
  test('leaves neither its id nor its collection behind', async () => {
    const releases = leakyReleases();
    expect(redact(releases, [], edition(mended.records[1]!))).toEqual(['2026.10.0', '2026.11.0']);
    expect(allText(releases)).not.toContain('jouren');
    expect(await releases.problems({ key: publicKey })).toEqual([]);
    const { redactedRecords } = releasedEdition(readRelease(releases.folder, '2026.10.0').snapshot);
    expect(redactedRecords).toEqual([redaction]);
  });
});

describe('a redaction', () => {
  test('that was killed between two files is said to be unfinished, and can be finished', async () => {
    const releases = leakyReleases();
    const manifest = releases.read('2026.11.0', 'manifest.json');
    const journal = journalOf(releases);
    redact(releases, ['description']);
    releases.write('2026.11.0', 'manifest.json', manifest);
    releases.write('', '.redacting.json', journal);

    const codes = (await releases.problems()).map(({ code }) => code);
    expect(codes).toContain('redaction-unfinished');
    expect(finishRedaction(releases.folder)).toBe(true);
    expect(existsSync(join(releases.folder, '.redacting.json'))).toBe(false);
    expect(await releases.problems({ key: publicKey })).toEqual([]);
    expect(finishRedaction(releases.folder)).toBe(false);
  });

  test('cannot be changed afterwards without being found', async () => {
    const releases = leakyReleases();
    redact(releases, ['description']);
    for (const file of ['snapshot.json', 'manifest.json']) {
      const bytes = releases.read('2026.10.0', file);
      await fc.assert(
        fc.asyncProperty(
          fc.noBias(fc.nat(bytes.length - 1)),
          fc.integer({ min: 1, max: 255 }),
          async (at, change) => {
            const changed = Buffer.from(bytes);
            changed[at] = bytes[at]! ^ change;
            releases.write('2026.10.0', file, changed);
            const problems = await releases.problems();
            expect(new Set(problems.map(({ version }) => version))).toEqual(new Set(['2026.10.0']));
          },
        ),
        { numRuns: 300 },
      );
      releases.write('2026.10.0', file, bytes);
    }
  });
});

function fieldOf(releases: TestReleases) {
  const snapshot = Snapshot.parse(JSON.parse(releases.read('2026.10.0').toString()));
  const record = snapshot.records.find((one) => 'id' in one && one.id === 'jouren');
  return record && 'fields' in record ? record.fields['description'] : undefined;
}

/** Tries every house on every street with every salt, as text and as the localized text it was. */
function guess(hash: string, salts: string[]): string | undefined {
  for (const street of streets)
    for (let house = 1; house <= 60; house++)
      for (const door of ['', 'A', 'B', 'C'])
        for (const salt of salts) {
          const address = `${street} ${house}${door}`;
          for (const value of [{ sv: address }, address])
            if (sha256(canonical([salt, value])) === hash || sha256(canonical(value)) === hash)
              return address;
        }
  return undefined;
}

function journalOf(releases: TestReleases): string {
  const target: RedactTarget = {
    collection: 'support-services',
    id: 'jouren',
    path: ['description'],
  };
  const cuts = versionsIn(releases.folder).flatMap((version) =>
    cutsIn(readRelease(releases.folder, version).snapshot, target, mended),
  );
  return JSON.stringify({ redaction, cuts });
}
