import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { versionsIn } from '../../data/release/store.ts';
import { Desk, started, type Run } from './frid.ts';

/** A desk with two releases, the second signed. */
async function releasedDesk(run?: Run) {
  const desk = new Desk(run);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const keyFile = (name: string, key: typeof publicKey, type: 'spki' | 'pkcs8') => {
    writeFileSync(join(desk.root, '..', name), key.export({ format: 'pem', type } as never));
  };
  keyFile('private.pem', privateKey, 'pkcs8');
  keyFile('public.pem', publicKey, 'spki');
  keyFile('other.pem', generateKeyPairSync('ed25519').publicKey, 'spki');
  await desk.frid('release');
  desk.edit('services.yaml', 'Stöd och råd på telefon', 'Stöd på telefon');
  await desk.frid('release', '--sign', 'private.pem');
  return desk;
}

/** Serves a folder of releases as any web server could, with `latest` as the newest. */
async function serve(folder: string): Promise<string> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/frid/v1/releases/', '');
    const file = join(folder, path.replace('latest', versionsIn(folder).at(-1) ?? ''));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('verify', () => {
  test('names the release and the record that is not what it was', async () => {
    const desk = await releasedDesk();
    const file = join(desk.root, 'releases/2026.11.0/snapshot.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('020-50 50 50', '020-50 50 51'));
    const { code, out } = await desk.frid('verify');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^1 fel:\n +2026.11.0: posten support-services\/provlinjen \(\d+\) är ändrad/,
    );
  });

  test('holds the newest release against a key', async () => {
    const desk = await releasedDesk();
    expect((await desk.frid('verify', '--key', 'public.pem')).out).toContain('stämmer med nyckeln');
    const { code, out } = await desk.frid('verify', '--key', 'other.pem');
    expect(code).toBe(1);
    expect(out).toContain('2026.11.1: är inte underskriven med den nyckeln');
  });

  test('of a service checks all releases and that they are those here', async () => {
    const desk = await releasedDesk(started);
    const address = await serve(join(desk.root, 'releases'));
    for (const url of [address, `${address}/frid/v1/releases/`])
      expect(await desk.frid('verify', url)).toMatchObject({
        code: 0,
        out: '2 utgåvor med 20 poster: allt är som det var.\n',
      });
  });

  test('of a service that serves other releases as whole as ours names them', async () => {
    const [desk, other] = [await releasedDesk(), await releasedDesk()];
    const { code, out } = await desk.frid('verify', await serve(join(other.root, 'releases')));
    expect(code).toBe(1);
    expect(out).toContain('2026.11.0: är inte samma som utgåvan med det numret här.');
    expect(out).toContain('2026.11.1: är inte samma');
  });

  test('of a service says that it still shows what has been taken out here, or the reverse', async () => {
    const desk = await releasedDesk();
    const stale = join(desk.root, '../stale');
    cpSync(join(desk.root, 'releases'), stale, { recursive: true });
    const args = ['provlinjen.description.sv', '--reason', 'Uppgift om plats.', '--older'];
    await desk.frid('redact', ...args);
    const { code, out } = await desk.frid('verify', await serve(stale));
    expect(code).toBe(1);
    expect(out).toContain('2026.11.0: visar där fortfarande något som är borttaget här.');

    const renewed = join(desk.root, '../renewed');
    cpSync(join(desk.root, 'releases'), renewed, { recursive: true });
    expect(await desk.frid('verify', await serve(renewed))).toMatchObject({ code: 0 });
    rmSync(join(desk.root, 'releases'), { recursive: true });
    cpSync(stale, join(desk.root, 'releases'), { recursive: true });
    expect((await desk.frid('verify', renewed)).out).toContain('2026.11.0: saknar där något');
  });

  test('of a service finds a changed file, a missing one, and says which release is not there yet', async () => {
    const desk = await releasedDesk();
    const other = await releasedDesk();
    const folder = join(other.root, 'releases');
    const address = await serve(folder);
    const file = join(folder, '2026.11.0/manifest.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"regions": 1', '"regions": 2'));
    expect((await other.frid('verify', address)).out).toContain(
      '2026.11.0: manifest.json är ändrad.',
    );

    desk.edit('services.yaml', 'Stöd på telefon', 'Stöd');
    const ahead = await serve(join(desk.root, 'releases'));
    await other.frid('release');
    expect(await desk.frid('verify', ahead)).toMatchObject({ code: 0 });
    await desk.frid('release');
    expect((await desk.frid('verify')).out).toContain('3 utgåvor');
  });

  test('of an address without releases says so', async () => {
    const desk = new Desk();
    const { code, err } = await desk.frid('verify', await serve(desk.root));
    expect(code).toBe(1);
    expect(err).toContain('Kontrollera adressen');
  });
});
