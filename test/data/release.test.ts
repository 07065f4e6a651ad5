import { generateKeyPairSync } from 'node:crypto';
import { cpSync, renameSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, sha256 } from '../../data/release/hash.ts';
import { manifestOf, manifestText } from '../../data/release/manifest.ts';
import { objectionsTo, proposeRelease } from '../../data/release/propose.ts';
import { isRole } from '../../data/release/publish.ts';
import { Snapshot, keptRecords } from '../../data/release/snapshot.ts';
import { versionsIn } from '../../data/release/store.ts';
import { compareVersions, nextVersion } from '../../data/release/version.ts';
import { edition, service, TestReleases } from './releases.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');

const first = edition(service('linjen', '020-50 50 50', 'Stöd'), service('jouren', '112', 'Hjälp'));
const second = edition(service('linjen', '116 016', 'Stöd'), service('jouren', '112', 'Hjälp'));
const third = edition(...second.records, service('ny', '114 14', 'Råd'));

function threeReleases(): TestReleases {
  return new TestReleases()
    .release(first, '2026-01-31')
    .release(second, '2026-11-02', { confirmedBy: 'samordnare' })
    .release(third, '2026-11-23', { key: privateKey });
}

function snapshotOf(releases: TestReleases, version: string): Snapshot {
  return Snapshot.parse(JSON.parse(releases.read(version).toString()));
}

describe('a chain of releases', () => {
  test('verifies, is versioned by month, and each names the one before by its hash', async () => {
    const releases = threeReleases();
    expect(versionsIn(releases.folder)).toEqual(['2026.1.0', '2026.11.0', '2026.11.1']);
    expect(await releases.problems()).toEqual([]);
    const { hash } = JSON.parse(releases.read('2026.1.0', 'manifest.json').toString());
    expect(snapshotOf(releases, '2026.11.0').previous).toEqual({ version: '2026.1.0', hash });
  });

  test('is canonical JSON whose sha-256 the manifest gives', () => {
    const releases = threeReleases();
    const bytes = releases.read('2026.11.1');
    expect(bytes.toString()).toBe(canonical(JSON.parse(bytes.toString())));
    const manifest = JSON.parse(releases.read('2026.11.1', 'manifest.json').toString());
    expect(manifest.files['snapshot.json']).toEqual({
      bytes: bytes.length,
      sha256: sha256(bytes),
    });
    expect(manifest.counts).toEqual({ 'support-services': 3 });
  });

  test('keeps the hash of a record that did not change, and no salt of one that did', () => {
    const releases = threeReleases();
    const recordsOf = (version: string) =>
      Object.fromEntries(keptRecords(snapshotOf(releases, version)).map((one) => [one.id, one]));
    const [old, now] = [recordsOf('2026.1.0'), recordsOf('2026.11.0')];
    expect(now['jouren']!.hash).toBe(old['jouren']!.hash);
    expect(now['linjen']!.hash).not.toBe(old['linjen']!.hash);
    expect(now['linjen']!.fields['channels']).not.toHaveProperty(
      'salt',
      (old['linjen']!.fields['channels'] as { salt: string }).salt,
    );
  });
});

describe('verifying finds', () => {
  test('any changed byte of any file, and names its release alone', async () => {
    const whole = threeReleases();
    const files = versionsIn(whole.folder).flatMap((version) =>
      ['snapshot.json', 'manifest.json'].map((file) => [version, file] as const),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.noBias(fc.nat()),
        fc.integer({ min: 1, max: 255 }),
        async ([version, file], position, change) => {
          const bytes = whole.read(version, file);
          const at = position % bytes.length;
          const changed = Buffer.from(bytes);
          changed[at] = bytes[at]! ^ change;
          whole.write(version, file, changed);
          const problems = await whole.problems();
          whole.write(version, file, bytes);
          expect(new Set(problems.map((problem) => problem.version))).toEqual(new Set([version]));
        },
      ),
      { numRuns: 1000 },
    );
    expect(await whole.problems()).toEqual([]);
  });

  test('which record says something else', async () => {
    const releases = threeReleases();
    const text = releases.read('2026.1.0').toString();
    releases.write('2026.1.0', 'snapshot.json', text.replace('020-50 50 50', '020-50 50 51'));
    expect(await releases.problems()).toMatchObject([
      { version: '2026.1.0', code: 'record-changed', record: 'support-services/linjen (1)' },
    ]);
  });

  test('a release that was replaced by a whole other one', async () => {
    const releases = threeReleases();
    const forged = new TestReleases().release(
      edition(service('linjen', '020-50 50 51', 'Stöd')),
      '2026-01-31',
    );
    rmSync(releases.path('2026.1.0', ''), { recursive: true });
    cpSync(forged.path('2026.1.0', ''), releases.path('2026.1.0', ''), { recursive: true });
    expect(await releases.problems()).toMatchObject([
      { version: '2026.11.0', code: 'chain-broken', expected: expect.stringContaining('2026.1.0') },
    ]);
  });

  test('a release that is gone, has another name, lacks a file, or has one too many', async () => {
    const gone = threeReleases();
    rmSync(gone.path('2026.11.0', ''), { recursive: true });
    expect(await gone.problems()).toMatchObject([{ version: '2026.11.1', code: 'chain-broken' }]);

    const renamed = threeReleases();
    renameSync(renamed.path('2026.1.0', ''), renamed.path('2026.2.0', ''));
    const codes = (await renamed.problems()).map(({ version, code }) => `${version} ${code}`);
    expect(codes).toContain('2026.2.0 wrong-folder');

    const halved = threeReleases();
    rmSync(halved.path('2026.11.0', 'snapshot.json'));
    halved.write('2026.1.0', 'notes.txt', 'x');
    expect(await halved.problems()).toMatchObject([
      { version: '2026.11.0', code: 'missing-file', file: 'snapshot.json' },
      { version: '2026.1.0', code: 'stranger', file: 'notes.txt' },
    ]);
  });

  test('a snapshot that says the same but is written otherwise, manifest and all', async () => {
    const releases = threeReleases();
    const snapshot = snapshotOf(releases, '2026.1.0');
    const bytes = Buffer.from(JSON.stringify(snapshot, null, 1));
    releases.write('2026.1.0', 'snapshot.json', bytes);
    const manifest = manifestText(manifestOf(snapshot, bytes, undefined));
    releases.write('2026.1.0', 'manifest.json', manifest);
    expect(await releases.problems()).toMatchObject([
      { version: '2026.1.0', code: 'not-canonical' },
    ]);
  });

  test('something that no hash covers slipped into a record', async () => {
    const releases = threeReleases();
    const snapshot = snapshotOf(releases, '2026.1.0') as unknown as { records: object[] };
    const [record, ...rest] = snapshot.records;
    const text = canonical({ ...snapshot, records: [{ ...record, note: 'x' }, ...rest] });
    releases.write('2026.1.0', 'snapshot.json', text);
    expect(await releases.problems()).toMatchObject([{ version: '2026.1.0', code: 'wrong-form' }]);
  });
});

describe('a signature', () => {
  test('of the newest release covers all before it, and only by the right key', async () => {
    const releases = threeReleases();
    expect(await releases.problems({ key: publicKey })).toEqual([]);
    const codes = (await releases.problems({ key: stranger.publicKey })).map(({ code }) => code);
    expect(codes).toEqual(['not-signed', 'not-signed', 'not-signed']);
  });

  test('says nothing of releases after it', async () => {
    const later = edition(...third.records, service('sen', '112', 'Sen'));
    const releases = threeReleases().release(later, '2026-12-01');
    expect(await releases.problems({ key: publicKey })).toMatchObject([
      { version: '2026.12.0', code: 'not-signed' },
    ]);
  });

  test('does not survive a forged chain', async () => {
    const forged = new TestReleases()
      .release(edition(service('linjen', '020-50 50 51', 'Stöd')), '2026-01-31')
      .release(second, '2026-11-02')
      .release(third, '2026-11-23', { key: stranger.privateKey });
    expect(await forged.problems()).toEqual([]);
    expect(await forged.problems({ key: publicKey })).toHaveLength(3);
  });
});

describe('a proposal', () => {
  test('is refused when nothing changed, a record vanished, or the day is before the last', () => {
    const { folder } = threeReleases();
    const objections = (records: typeof third, day: string, confirmed = false) =>
      objectionsTo(proposeRelease(folder, records, day), confirmed);
    expect(objections(third, '2026-11-23')).toEqual(['nothing-changed']);
    expect(objections(second, '2026-11-23')).toEqual(['vanished']);
    const more = edition(...third.records, service('sen', '112', 'Sen'));
    expect(objections(more, '2026-11-22')).toEqual(['date-before-last']);
    expect(objections(more, '2026-11-23')).toEqual([]);
  });

  test.each<[string, (channels: object[]) => object[], string | null, string | null]>([
    ['changed', ([one]) => [{ ...one, value: '114 14' }], '112', '114 14'],
    ['became unknown', ([one]) => [{ ...one, value: null }], '112', null],
    ['came to a service', ([one]) => [one!, { id: 'sms', type: 'sms', value: '112' }], null, '112'],
    ['went with its channel', () => [], '112', null],
    ['became another kind', ([one]) => [{ ...one, type: 'web' }], '112', null],
  ])('needs a second person when a number %s', (_, change, before, after) => {
    const { folder } = threeReleases();
    const [linjen, jouren, ny] = third.records;
    const channels = change(jouren!.fields['channels'] as object[]);
    const changed = edition(linjen!, { ...jouren!, fields: { ...jouren!.fields, channels } }, ny!);
    const proposal = proposeRelease(folder, changed, '2026-11-24');
    expect(proposal.numbers).toMatchObject([{ service: 'jouren', before, after }]);
    expect(objectionsTo(proposal, false)).toEqual(['unconfirmed-numbers']);
    expect(objectionsTo(proposal, true)).toEqual([]);
  });

  test('needs a second person when a chat is no longer there, and nobody when its address changed', () => {
    const withChat = (value: string) => {
      const [linjen, jouren, ny] = third.records;
      const channels = [
        ...(jouren!.fields['channels'] as object[]),
        ...(value ? [{ id: 'chatt', type: 'chat', value }] : []),
      ];
      return edition(linjen!, { ...jouren!, fields: { ...jouren!.fields, channels } }, ny!);
    };
    const { folder } = threeReleases().release(withChat('https://example.org/chatt'), '2026-11-24');
    const numbersIn = (records: typeof third) =>
      proposeRelease(folder, records, '2026-11-25').numbers;
    expect(numbersIn(withChat('https://example.org/ny'))).toEqual([]);
    expect(numbersIn(withChat(''))).toMatchObject([
      { service: 'jouren', channel: 'chatt', before: 'https://example.org/chatt', after: null },
    ]);
  });

  test('needs nobody when a service is new', () => {
    const { folder } = threeReleases();
    const proposal = proposeRelease(
      folder,
      edition(...third.records, service('sen', '112', 'Sen')),
      '2026-11-24',
    );
    expect(proposal.numbers).toEqual([]);
  });

  test('builds on nothing that is not what it was', () => {
    const releases = threeReleases();
    const text = releases.read('2026.11.1').toString();
    releases.write('2026.11.1', 'snapshot.json', text.replace('116 016', '116 017'));
    expect(() => proposeRelease(releases.folder, third, '2026-11-24')).toThrow('2026.11.1');
  });
});

test('versions count within a month and are ordered by number, not by letter', () => {
  expect(nextVersion(null, '2026-11-23')).toBe('2026.11.0');
  expect(nextVersion('2026.11.9', '2026-11-30')).toBe('2026.11.10');
  expect(nextVersion('2026.1.3', '2026-11-01')).toBe('2026.11.0');
  expect(['2026.11.0', '2026.2.10', '2026.2.9'].sort(compareVersions)).toEqual([
    '2026.2.9',
    '2026.2.10',
    '2026.11.0',
  ]);
});

test.each([
  ['samordnare', true],
  ['enhetschef, socialtjänsten', true],
  ['Anna Karlsson', false],
  ['anna@lansstyrelsen.se', false],
  ['070-123 45 67', false],
  ['x', false],
])('%s as a role: %s', (text, expected) => {
  expect(isRole(text)).toBe(expected);
});
