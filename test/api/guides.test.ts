/** The guides for developers, held against the running service: nothing in it may be left untold. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { serve } from '../../api/entry/node.ts';
import { limits } from '../../api/http/limits.ts';
import { problemKinds } from '../../api/http/problem.ts';
import { publishedFacts } from '../../api/releases/published-facts.ts';
import { forms } from '../../api/representations/forms.ts';
import { commonParameters } from '../../docs/api-reference/description.ts';
import { loadPublisher } from '../../data/publisher.ts';
import { freePort } from '../free-port.ts';
import { read, realApp, root, type Json } from './real.ts';

const here = join(import.meta.dirname, '../..');
const { publisher } = loadPublisher(join(here, 'docs/publisher.example.yaml'));
const facts = await publishedFacts(join(here, 'data'), '2026-11-23', 'en');
const port = await freePort();
const app = await realApp({
  ...facts,
  publisher,
  settings: { baseUrl: `http://127.0.0.1:${port}` },
});
const running = await serve({ app, host: '127.0.0.1', port });
afterAll(() => running.close());

const run = promisify(execFile);
const hasPython = await run('python3', ['-V']).then(
  () => true,
  () => false,
);

/** The guides show the same commands: what one has run, the other need not. */
const answers = new Map<string, Promise<{ stdout: string }>>();
function answerTo(command: string): Promise<{ stdout: string }> {
  const answer = answers.get(command) ?? run('bash', ['-c', command]);
  answers.set(command, answer);
  return answer;
}

const guides = ['en', 'sv'].map(
  (language) =>
    [language, readFileSync(join(here, `docs/guides/developers.${language}.md`), 'utf8')] as const,
);

describe.each(guides)('the guide in %s', (language, guide) => {
  const examples = [...guide.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );

  test.each(examples)('%s', async (command) => {
    const shown = command.replace('http://localhost:8080', running.url);
    expect(shown).toContain(running.url);
    const { stdout } = await answerTo(shown);
    expect(stdout).not.toBe('');
    expect(stdout).not.toContain('/problems/');
    if (command.includes('If-None-Match')) expect(stdout).toBe('304');
  });

  const programs = [...guide.matchAll(/^```python\n(.*?)^```$/gms)].map(([, block = '']) => block);

  test.skipIf(!hasPython)('has a program in Python, which runs', async () => {
    expect(programs).toHaveLength(1);
    const shown = programs[0]!.replace('http://localhost:8080', running.url);
    const { stdout } = await run('python3', ['-c', shown]);
    expect(stdout).toMatch(/^Kvinnofridslinjen 116 016 \((obekräftat|unconfirmed)\)$/m);
    expect(stdout).toMatch(/^1780 Karlstad$/m);
  });

  test('has every limit with its value and its error, and no other', () => {
    const rows = rowsOf(guide).filter(([, , status]) => /^\d{3}$/.test(status ?? ''));
    expect(rows).toHaveLength(Object.keys(limits).length);
    for (const { about, value, problem } of Object.values(limits)) {
      const row = rows.find(([what]) =>
        plain(about[language as 'sv' | 'en']).startsWith(plain(what ?? '')),
      );
      expect(row?.[1]?.replaceAll(/[ ,]/g, ''), about.en).toMatch(new RegExp(`^${value}(\\D|$)`));
      expect(row?.[2]).toBe(String(problemKinds[problem].status));
    }
  });

  test('has every form, error and parameter of lists', () => {
    for (const { suffix, type } of Object.values(forms)) {
      expect(rowsOf(guide)).toContainEqual([`\`.${suffix}\``, `\`${type}\``, expect.any(String)]);
    }
    for (const { status } of Object.values(problemKinds))
      expect(guide).toMatch(new RegExp(`\\b${status}\\b`));
    for (const name of commonParameters) expect(guide).toMatch(new RegExp(`\`${name}[\`=]`));
  });

  test('has every address that is no record and no page, and each leads somewhere', async () => {
    const told = rowsOf(guide).flatMap(([first = '']) =>
      [...first.matchAll(/`(\/[^`]+)`/g)].map(([, address = '']) => address),
    );
    const patterns = told.map(
      (address) =>
        new RegExp(
          `^${address
            .replaceAll('.', '\\.')
            .replaceAll(/\{\w+\}/g, '[^/]+')
            .replace('…', '.+')}$`,
        ),
    );
    for (const path of app.paths()) {
      expect(patterns.filter((pattern) => pattern.test(path)).length, path).toBeGreaterThan(0);
    }
    const table = String((await read(app, `${root}/datapackage.json`)).resources[0].name);
    const real: Json = { table, version: '2026.11.0', kind: 'not-found' };
    for (const address of told.filter((one) => !one.includes('…'))) {
      const path = address.replaceAll(/\{(\w+)\}/g, (_, name: string) => real[name]);
      expect((await fetch(running.url + path)).status, path).toBe(200);
    }
  });
});

/** Cells of all rows of all tables. */
function rowsOf(guide: string): string[][] {
  return [...guide.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) =>
    row.split('|').map((cell) => cell.trim()),
  );
}

function plain(text: string): string {
  return text.replaceAll('`', '').toLowerCase();
}
