import { describe, expect, test } from 'vitest';
import { freshness, isUnconfirmed, reviewDate } from '../../data/rules/freshness.ts';

const service = { status: 'active', deprecated: null, validity: null } as const;
const channel = { verifiedOn: null, confidence: 'A', validFrom: null, validTo: null } as const;
const verified = { ...channel, verifiedOn: '2025-11-23' };
const today = '2026-11-23';

describe('freshness of a contact', () => {
  test.each([
    ['2025-11-22', 'check-before-use'],
    ['2025-11-23', 'verified'],
    ['2026-11-23', 'verified'],
    ['2026-11-24', 'check-before-use'],
  ])('verified on %s, seen on 2026-11-23: %s', (verifiedOn, expected) => {
    expect(freshness({ ...channel, verifiedOn }, service, today)).toBe(expected);
  });

  test('without a verification the best source decides what to call it', () => {
    expect(freshness(channel, service, today)).toBe('unverified');
    expect(freshness({ ...channel, confidence: 'C' }, service, today)).toBe('unconfirmed');
  });

  test('a verification outweighs a weak source, also when it is old', () => {
    const weak = { ...verified, confidence: 'C' } as const;
    expect(isUnconfirmed(weak)).toBe(false);
    expect(freshness(weak, service, today)).toBe('verified');
    expect(freshness(weak, service, '2030-01-01')).toBe('check-before-use');
  });

  test.each([
    ['the number no longer holds', { validTo: '2026-10' }, {}],
    ['the service is closed', {}, { status: 'closed' }],
    ['the service has ended', {}, { validity: { from: null, to: '2025' } }],
    [
      'the record was withdrawn',
      {},
      { deprecated: { on: '2026-11-01', reason: { sv: 'Fel' }, replacedBy: null } },
    ],
  ] as const)('withdrawn, however lately verified, when %s', (_, contact, owner) => {
    expect(freshness({ ...verified, ...contact }, { ...service, ...owner }, today)).toBe(
      'withdrawn',
    );
  });

  test('a number holds to the end of its last month, and one to come is not yet to be relied on', () => {
    expect(freshness({ ...verified, validTo: '2026-11' }, service, today)).toBe('verified');
    for (const one of [verified, channel])
      expect(freshness({ ...one, validFrom: '2026-12' }, service, today)).toBe('check-before-use');
  });

  test('a known replacement alone does not withdraw a number', () => {
    const replaced = { ...verified, replacedById: 'new' };
    expect(freshness(replaced, service, today)).toBe('verified');
  });
});

test.each([
  ['2025-11-23', '2026-11-23'],
  ['2024-02-29', '2025-02-28'],
  ['2027-02-28', '2028-02-28'],
  ['2025-12-31', '2026-12-31'],
])('what was verified on %s is to be asked again by %s, a day that exists', (day, expected) => {
  expect(reviewDate(day)).toBe(expected);
});
