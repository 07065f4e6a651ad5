import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';

/** What `npm start` runs. Generous: the first start builds the elements. */
const script = join(import.meta.dirname, '../../docs/site/start.ts');
const patience = 90_000;

const folder = mkdtempSync(join(tmpdir(), 'frid-start-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

describe('npm start', () => {
  test(
    'serves until it is told to stop',
    async () => {
      const port = await freePort();
      const child = start({ PORT: String(port) });
      await says(child, /Frid is running/);

      const home = `http://localhost:${port}`;
      const plan = await fetch(`${home}/frid/v1/plans/varmland-2018-2021`);
      expect(plan.status).toBe(200);
      const { _links } = await plan.json();
      expect(_links.self.href).toBe(`${home}/frid/v1/plans/varmland-2018-2021`);
      for (const path of [
        '/',
        '/sv/',
        '/en/',
        '/embed/v1/frid.js',
        '/embed/v1/data/varmland.json',
      ]) {
        expect((await fetch(home + path)).status, path).toBe(200);
      }

      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
    },
    patience,
  );

  test(
    'says in one sentence that the port is busy',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      const { code, errors } = await finished(start({ PORT: String(port) }));
      other.close();
      expect(code).toBe(1);
      expect(errors).toBe(
        `Port ${port} is used by another program. Stop it, or choose another, as in PORT=${port + 1} npm start.\n`,
      );
    },
    patience,
  );

  test(
    'says in one sentence that a setting is wrong',
    async () => {
      const { code, errors } = await finished(start({ PORT: 'eighty' }));
      expect(code).toBe(1);
      expect(errors).toBe(
        'PORT is "eighty". It must be a whole number from 1 to 65535, as in PORT=8081 npm start.\n',
      );
    },
    patience,
  );

  test(
    'says which region the data lack, and what to copy where',
    async () => {
      const data = join(folder, 'other-data');
      cpSync(join(import.meta.dirname, '../../data/sweden'), join(data, 'sweden'), {
        recursive: true,
      });
      const { code, errors } = await finished(start({ FRID_DATA: data }));
      expect(code).toBe(1);
      expect(errors).toMatch(/^The pages of the site show the region "varmland".* FRID_DATA .*\n$/);
    },
    patience,
  );

  test(
    'names twenty of many mistakes in the data, and how to see the others',
    async () => {
      const data = join(folder, 'wrong-data');
      const facts = Array.from({ length: 30 }, (_, at) => `- id: area-${at}\n  level: parish\n`);
      mkdirSync(join(data, 'wrong'), { recursive: true });
      writeFileSync(join(data, 'wrong/areas.yaml'), facts.join(''));
      const { code, errors } = await finished(start({ FRID_DATA: data }));
      expect(code).toBe(1);
      expect(errors.split('\n').filter((line) => line.includes('.yaml'))).toHaveLength(20);
      expect(errors).toMatch(/^And \d+ more\. To see all: npm run frid -- check$/m);
    },
    patience,
  );

  test(
    'says where the file of the publisher is wrong, and does not start',
    async () => {
      const file = join(folder, 'publisher.yaml');
      writeFileSync(file, 'name: {sv: Exempel}\norganizationNumber: "12"\nemail: x\nwebsite: y\n');
      const { code, errors } = await finished(start({ FRID_PUBLISHER: file }));
      expect(code).toBe(1);
      expect(errors).toContain(`${file}:2`);
      expect(errors).toContain('"12"');
      expect(errors).not.toMatch(/^\s+at /m);
    },
    patience,
  );
});

function start(environment: Record<string, string>): ChildProcess {
  const unset = {
    PORT: undefined,
    HOST: undefined,
    FRID_BASE_URL: undefined,
    FRID_PUBLISHER: undefined,
    FRID_DATA: undefined,
  };
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...unset, LC_ALL: 'C', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

/** Waits for words on standard output; fails with what was said instead when the process ends. */
function says(child: ChildProcess, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => (said += chunk));
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      if (words.test(said)) resolve();
    });
    child.on('exit', () => reject(new Error(said)));
  });
}

async function finished(child: ChildProcess): Promise<{ code: number; errors: string }> {
  let errors = '';
  child.stderr?.on('data', (chunk) => (errors += chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, errors };
}
