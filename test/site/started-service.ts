/** The real service in a process of its own, as `npm start` runs it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.ts';
import { startOptions } from '../start-options.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface StartedService {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts on a free port and resolves when the service says that it runs. */
export async function startService(settings: NodeJS.ProcessEnv = {}): Promise<StartedService> {
  const port = await freePort();
  const child = spawn(process.execPath, [...startOptions, 'docs/site/start.ts'], {
    cwd: root,
    env: { ...process.env, ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Frid is running')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The service did not start:\n${said}`)));
  });
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
