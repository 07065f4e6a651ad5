import { describe, expect, test } from 'vitest';
import { RegionData } from '../../data/schema/region-data.ts';
import { ask, baseUrl, facts, read, readAll, realApp, root, type Json } from './real.ts';

const { dataset, regionOf } = facts;
const [old, heir, gone] = ['kvinnojouren-eva', 'karlstads-kvinnojour', 'bris'] as const;
const hsds = '/hsds/v3/services';
const reason = { sv: 'Numret har bytts.', en: 'The number has changed.' };

/** The real data, with one service replaced by another and one withdrawn without successor. */
function withdrawn() {
  const regions = new Map(regionOf);
  const services = dataset['support-services'].map((service) => {
    if (service.id !== old && service.id !== gone) return service;
    const replacedBy = service.id === old ? heir : null;
    const changed = { ...service, deprecated: { on: '2026-11-20', reason, replacedBy } };
    regions.set(changed, regionOf.get(service) ?? '');
    return changed;
  });
  return { dataset: { ...dataset, 'support-services': services }, regionOf: regions };
}
const app = await realApp(withdrawn());

describe('a withdrawn contact', () => {
  test('is in no list, no search, no evidence and not in what elements fetch', async () => {
    const services = await readAll(app, `${root}/support-services`);
    const hits = await read(app, `${root}/search?q=bris&collection=support-services`);
    const coverage = await readAll(app, `${root}/coverage`);
    const region: RegionData = await read(app, '/embed/data/varmland.json');
    expect(services.map(({ id }) => id)).toContain(heir);
    for (const id of [old, gone]) {
      expect(services.map((one) => one.id)).not.toContain(id);
      expect(region.services.map((one) => one.id)).not.toContain(id);
      expect(hits.hits.map((hit: Json) => hit.id)).not.toContain(id);
      for (const { evidence } of coverage as Json[]) expect(evidence).not.toContain(id);
    }
  });

  test('is told of at its address, with what replaces it', async () => {
    const response = await ask(app, `${root}/support-services/${old}`);
    expect(response.status).toBe(410);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const problem: Json = await response.json();
    expect(problem).toMatchObject({
      type: `${baseUrl}${root}/problems/gone`,
      withdrawnOn: '2026-11-20',
      replacedBy: `${baseUrl}${root}/support-services/${heir}`,
    });
    expect(problem.detail).toContain('The number has changed.');
  });

  test('is told of in HSDS too, with the ids there', async () => {
    const idOf = async (name: string) => {
      const { contents }: Json = await read(await realApp(), `${hsds}?per_page=100`);
      return contents.find((one: Json) => one.name === nameOf(name)).id as string;
    };
    const nameOf = (id: string) =>
      dataset['support-services'].find((one) => one.id === id)?.name.sv;
    const response = await ask(app, `${hsds}/${await idOf(old)}`);
    expect(response.status).toBe(410);
    const replacedBy = `${baseUrl}${hsds}/${await idOf(heir)}`;
    expect(await response.json()).toMatchObject({ withdrawnOn: '2026-11-20', replacedBy });
  });

  test('without successor says that nothing replaces it', async () => {
    const response = await ask(app, `${root}/support-services/${gone}`);
    expect(await response.json()).toMatchObject({ status: 410, replacedBy: null });
  });

  test('has no channels left to call: they are told of as it is', async () => {
    for (const part of ['channels', 'channels/phone', 'channels.csv']) {
      const response = await ask(app, `${root}/support-services/${old}/${part}`);
      expect(response.status).toBe(410);
      const replacedBy = `${baseUrl}${root}/support-services/${heir}`;
      expect(await response.json()).toMatchObject({ withdrawnOn: '2026-11-20', replacedBy });
    }
  });
});
