import { describe, expect, test } from 'vitest';
import {
  apis,
  breakingChanges,
  contractOf,
  isUnderOldVersion,
  landedContract,
} from './contract.ts';
import { read, realApp, type Json } from './real.ts';

const app = await realApp();

test.each(apis)(
  'nothing has changed that breaks a client of $root as it landed last',
  async (api) => {
    const now = contractOf(await read(app, `${api.root}/openapi.json`), api);
    expect(await breakingChanges(landedContract(api), now)).toEqual([]);
    expect(
      JSON.stringify(landedContract(api)) === JSON.stringify(now),
      `The description has changed: run npm run openapi, and commit ${api.file}.`,
    ).toBe(true);
  },
  30_000,
);

const now = contractOf(await read(app, `${apis[0].root}/openapi.json`), apis[0]);

describe('a change that breaks clients is found', () => {
  const plans = (contract: Json) => contract.paths['/plans'].get;
  const parameter = (contract: Json, name: string) =>
    plans(contract).parameters.find((one: Json) => one.name === name);

  /** All at once: one run of the command takes seconds. */
  const changes: Record<string, (contract: Json) => void> = {
    '`/search` was removed': ({ paths }) => delete paths['/search'],
    '`free`': ({ components }) => delete components.schemas.Channel.properties.free,
    '`totalRecords`': ({ components }) => {
      components.schemas.PageMeta.properties.totalRecords.type = 'string';
    },
    '`sort` query parameter': (contract) => {
      const others = plans(contract).parameters.filter((one: Json) => one.name !== 'sort');
      plans(contract).parameters = others;
    },
    '`q` query parameter became required': (contract) => {
      parameter(contract, 'q').required = true;
    },
    "'<= 100' to '<= 50'": (contract) => {
      parameter(contract, 'limit').schema.maximum = 50;
    },
    'text/csv': (contract) => delete plans(contract).responses['200'].content['text/csv'],
  };

  test('each of them by name, unless the major version has moved', async () => {
    const broken = structuredClone(now);
    for (const change of Object.values(changes)) change(broken);
    const found = (await breakingChanges(now, broken)).join('\n');
    for (const name of Object.keys(changes)) expect(found).toContain(name);
    broken.info.version = '2.0.0';
    expect(await breakingChanges(now, broken)).toEqual([]);
  }, 30_000);

  test('what is only added breaks nobody, but asks for another version', async () => {
    const added = structuredClone(now);
    added.paths['/more'] = added.paths['/api-info'];
    added.components.schemas.Channel.properties.fax = { type: 'string' };
    added.components.schemas.SupportService.properties.kind.enum?.push('more');
    expect(await breakingChanges(now, added)).toEqual([]);
    expect(isUnderOldVersion(now, added)).toBe(true);
    added.info.version = '1.999.0';
    expect(isUnderOldVersion(now, added)).toBe(false);
    expect(isUnderOldVersion(now, structuredClone(now))).toBe(false);
  }, 30_000);
});
