/** The one place that knows which browser the tests use and how it is started. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A container runs as root, where Chromium's sandbox cannot start; the rest keeps the browser off the network. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

export async function launchOptions(): Promise<LaunchOptions> {
  const path = installedPath();
  if (path) return { executablePath: path, args: launchFlags };

  const folder = await unpackedFolder();
  return {
    executablePath: join(folder, 'chromium'),
    args: launchFlags,
    // The packaged browser brings the libraries and the font that a bare system lacks.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Unpacks the packaged browser where none is installed. */
export async function executablePath(): Promise<string> {
  return installedPath() ?? join(await unpackedFolder(), 'chromium');
}

function installedPath(): string | undefined {
  return process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path));
}

/** A folder per version, complete or not there at all: several runners may ask at once. */
async function unpackedFolder(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser found: install Chromium or Chrome and set CHROME_PATH to its program file.',
    );
  }
  const home = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = fileURLToPath(new URL('../.cache', import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const stage = await mkdtemp(`${folder}-`);
  try {
    await unpack(join(home, 'bin'), stage);
    await rename(stage, folder);
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    // Another runner was first: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function unpack(archives: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

  // The package unpacks to the temporary folder and nowhere else.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }

  // Its own font list names /tmp/fonts. Only its fonts, so that every machine measures the same.
  await writeFile(
    join(folder, 'fonts', 'fonts.conf'),
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n' +
      '  <dir prefix="relative">fonts</dir>\n  <cachedir prefix="xdg">fontconfig</cachedir>\n</fontconfig>\n',
  );
}
