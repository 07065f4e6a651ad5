import { loadData } from '../../data/load.ts';

/** All regions: the fictional one has what the real data do not have yet. */
export const allFacts = loadData({
  today: '2026-11-23',
  regions: ['sweden', 'varmland', 'example'],
});

/** Every form by its suffix, with its media type. */
export const types = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
} as const;
export type Form = keyof typeof types;
