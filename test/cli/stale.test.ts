/** Whom `frid stale` reminds of besides the services: municipalities whose word is about to lapse. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Desk, frid, started } from './frid.ts';

const repository = join(import.meta.dirname, '../..');

/** Of the fictional county: one said in September 2023, and one in May 2026. */
const [lapsed, counting] = ['ingen-kvinnojour-i-sagoholm', 'ingen-kvinnojour-i-sagomala'];

async function remindedOn(day: string, ...more: string[]): Promise<string[]> {
  const { out } = await frid(['stale', '--json', '--date', day, ...more], {}, repository);
  const rows = JSON.parse(out) as { id: string; collection?: string }[];
  return rows.filter(({ collection }) => collection === 'absence-statements').map(({ id }) => id);
}

test.each([
  ['2026-11-23', [lapsed]],
  ['2028-04-11', [lapsed]],
  ['2028-04-12', [lapsed, counting]],
  ['2028-05-13', [lapsed, counting]],
])('on %s the statements that lapse within thirty days, or have lapsed', async (day, expected) => {
  expect(await remindedOn(day, '--example')).toEqual(expected);
});

test('the fictional ones are nobody to ask in earnest', async () => {
  expect(await remindedOn('2030-01-01')).toEqual([]);
});

test('who said what, and until when it counts, is printed last', async () => {
  const { out } = await started(
    ['stale', '--example', '--date', '2028-04-20', '--lang', 'sv'],
    {},
    repository,
  );
  const last = out.slice(out.indexOf('Kommuners besked att fråga om igen:'));
  expect(last).toContain(
    'Sagomåla kommun (påhittad) sade det 2026-05-12; räknas till och med 2028-05-12',
  );
  expect(last).toContain('2023-09-14; räknades till och med 2025-09-14');
  expect(last).toContain('statedOn');
});

const municipality = `
- id: provkommunen
  name: { sv: Provkommunen }
  kind: municipality
  areaIds: ['1780']
  sources: [{ title: Provsida, readOn: '2024-03-02', readIn: live-page, confidence: A }]
`;

const statement = `
- id: ingen-jour
  title: { sv: Ingen jour i Karlstad }
  statedById: provkommunen
  areaId: '1780'
  list: exposed
  kind: womens-support
  statedOn: '2024-03-01'
  sources: [{ title: Webbplats, readOn: '2024-03-02', readIn: live-page, confidence: A }]
`;

function deskWith(statements: string): Desk {
  const desk = new Desk();
  desk.append('organizations.yaml', municipality).write('absence-statements.yaml', statements);
  return desk;
}

test('it is left out of the sheet that is filled in, and told beside it', async () => {
  const desk = deskWith(statement);
  const { out } = await desk.frid('stale', '--out', 'ringark.csv');
  expect(out).toContain('(ingen-jour; Provkommunen sade det 2024-03-01;');
  const sheet = readFileSync(join(dirname(desk.root), 'ringark.csv'), 'utf8');
  expect(sheet).toContain('provlinjen');
  expect(sheet).not.toContain('ingen-jour');
});

test.each([
  [
    'has said it again',
    statement + statement.replace('ingen-jour', 'ingen-jour-an').replace("On: '2024", "On: '2026"),
  ],
  [
    'has taken it back',
    `${statement}  deprecated: { on: '2026-01-01', reason: { sv: Nu finns det. } }\n`,
  ],
])('a municipality that %s is not asked', async (_, statements) => {
  const desk = deskWith(statements);
  expect(desk.sentences()).toEqual([]);
  expect((await desk.frid('stale')).out).not.toContain('ingen-jour');
});
