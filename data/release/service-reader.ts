import { Manifest } from './manifest.ts';
import type { ReleaseFile, ReleaseReader } from './reader.ts';

const timeoutMs = 60_000;

/** A service that does not answer, or not with releases. */
export class ServiceError extends Error {
  readonly address: string;
  constructor(address: string, reason: string) {
    super(`${address}: ${reason}`);
    this.address = address;
  }
}

/**
 * Reads releases over HTTP, from a service or any web server with the same files:
 * `<address>/latest/manifest.json`, `<address>/<version>/manifest.json`, `<address>/<version>/snapshot.json`.
 * There is no list to trust: each manifest names the release before it.
 *
 * @param address of the releases; for a bare origin, `/frid/v1/releases` on it.
 */
export function serviceReader(address: string): ReleaseReader {
  const base = baseOf(address);
  const manifests = new Map<string, Uint8Array | null>();

  async function read(version: string, file: ReleaseFile): Promise<Uint8Array | null> {
    const known = file === 'manifest.json' ? manifests.get(version) : undefined;
    return known === undefined ? get(`${base}/${version}/${file}`) : known;
  }

  return {
    async versions() {
      const newest = await get(`${base}/latest/manifest.json`);
      if (!newest) throw new ServiceError(base, 'no releases here');
      const versions: string[] = [];
      let manifest = manifestIn(newest);
      if (!manifest) throw new ServiceError(base, 'latest/manifest.json is no manifest');
      let version: string | undefined = manifest.version;
      // A chain that bites its own tail ends where it began.
      while (version && !versions.includes(version)) {
        versions.unshift(version);
        const bytes = await get(`${base}/${version}/manifest.json`);
        manifests.set(version, bytes);
        manifest = bytes && manifestIn(bytes);
        version = manifest?.previous?.version;
      }
      return versions;
    },
    read,
    strangers: () => Promise.resolve([]),
  };
}

function baseOf(address: string): string {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/frid/v1/releases';
  return url.origin + url.pathname.replace(/\/$/, '');
}

async function get(url: string): Promise<Uint8Array | null> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) }).catch(
    (error: unknown) => {
      const { cause } = error as { cause?: NodeJS.ErrnoException };
      throw new ServiceError(url, cause?.code ?? 'no answer');
    },
  );
  if (answer.status === 404) return null;
  if (!answer.ok) throw new ServiceError(url, `HTTP ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function manifestIn(bytes: Uint8Array): Manifest | null {
  try {
    return Manifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
