import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordCutter, type StoredRecord } from '../../data/release/record-cutter.ts';

const hash = 'a'.repeat(64);
/** Texts and names that look like where one record ends and the next begins. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('},{"collection":"', '],"releasedOn":"', `,"hash":"${hash}","id":"x"}`, '\\'),
);
const value = fc.oneof(
  text,
  fc.array(fc.record({ collection: text, hash: text, id: text }), { maxLength: 3 }),
);
const sealed = fc.record({
  collection: fc.constantFrom('areas', 'support-services'),
  id: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
  hash: fc.constant(hash),
  fields: fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.record({ salt: fc.constant('b'.repeat(32)), value }),
    { maxKeys: 4 },
  ),
});
const tombstone = fc.record({
  hash: fc.constant(hash),
  redacted: fc.record({
    on: fc.constant('2026-11-23'),
    reason: fc.record({ sv: fc.constant('Uppgift om plats.') }),
  }),
});

test('a snapshot is cut into its records, wherever the pieces of the file end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(sealed, tombstone), { maxLength: 8 }),
      fc.integer({ min: 1, max: 300 }),
      (records, size) => {
        const snapshot = { format: 'x', previous: null, records, releasedOn: 'd', version: 'v' };
        const bytes = Buffer.from(canonicalize(snapshot)!);
        const cutter = new RecordCutter();
        const found: string[] = [];
        const take = (cut: StoredRecord[]) => {
          for (const { place, bytes: record } of cut) {
            found.push(record.toString());
            const there = bytes.subarray(place.offset, place.offset + place.length);
            expect(there.equals(record)).toBe(true);
          }
        };
        for (let at = 0; at < bytes.length; at += size)
          take(cutter.cut(bytes.copy(cutter.room(), 0, at, at + size)));
        take(cutter.last());
        expect(found.map((one) => JSON.parse(one) as unknown)).toEqual(records);
      },
    ),
    { numRuns: 300 },
  );
});
