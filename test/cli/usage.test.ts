import { describe, expect, test } from 'vitest';
import { languages } from '../../api/cli/language.ts';
import { Desk, frid, started } from './frid.ts';

const names = ['check', 'diff', 'release', 'withdraw', 'redact', 'verify'];

describe('help', () => {
  test.each(languages)('in %s lists every command and the exit codes', async (language) => {
    const { code, out } = await started(['--help', '--lang', language]);
    expect(code).toBe(0);
    for (const name of names) expect(out).toContain(`\n  ${name} `);
    expect(out).toMatch(/: 0 .*, 1 .*, 2 /);
  });

  test.each(names)('of %s shows examples in both languages', async (name) => {
    const english = await frid([name, '--help', '--lang', 'en']);
    const swedish = await frid([name, '--help', '--lang', 'sv']);
    expect(english.out).toMatch(new RegExp(`Examples?:\n  frid ${name}|\n  frid ${name}`));
    expect(swedish.out).toContain('Så här skriver du: frid ' + name);
    expect(swedish.out).not.toMatch(/Usage|Options|Arguments|\[options\]|<file>/);
  });
});

describe('the language', () => {
  test.each<[NodeJS.ProcessEnv, string]>([
    [{ LC_ALL: '', LANG: 'sv_SE.UTF-8' }, 'Kommandot'],
    [{ LC_ALL: 'sv_FI', LANG: 'en_US.UTF-8' }, 'Kommandot'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'sv_SE.UTF-8' }, 'There is no command'],
    [{ LC_ALL: '', LANG: '' }, 'There is no command'],
  ])('follows the environment %j', async (env, words) => {
    expect((await started(['nonsense'], env)).err).toContain(words);
  });

  test('asked for goes before the environment', async () => {
    expect((await frid(['nonsense', '--lang=sv'], { LC_ALL: 'en_US' })).err).toContain('Kommandot');
    expect(await frid(['check', '--lang', 'fr'])).toMatchObject({ code: 2 });
  });
});

describe('a mistyped command line', () => {
  test.each([
    [['chek'], 'Menade du check?'],
    [['check', '--publsh'], 'Menade du --publish?'],
    [['withdraw', '--reason', 'x'], 'saknas ID'],
    [['withdraw', 'a'], '--reason'],
    [['withdraw', 'a', '--reason'], '--reason'],
    [['diff', 'a', 'b', 'c'], 'citattecken'],
    [['check', '--date', '2026-02-30'], '2026-02-30'],
  ])('%j is told in one sentence with exit code 2', async (args, hint) => {
    const { code, out, err } = await frid([args[0]!, '--lang', 'sv', ...args.slice(1)]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(hint);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/^error|\bat .*:\d+:\d+/);
  });

  test('is JSON when JSON is asked for', async () => {
    const { code, out } = await started(['chek', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'usage' } });
  });

  test('of nothing at all shows the help, and is no success', async () => {
    expect(await started([])).toMatchObject({ code: 2 });
  });
});

describe('what cannot be done', () => {
  test.each<[string[]]>([
    [['check', '--data', '/nowhere']],
    [['verify', '/nowhere']],
    [['verify', 'http://127.0.0.1:9']],
    [['diff']],
    [['release', '--sign', '/nowhere/key.pem']],
    [['release', '--sign', 'prov/services.yaml']],
    [['verify', '--key', 'prov/services.yaml']],
  ])('%j is told in a sentence with exit code 1 and no stack', async (args) => {
    const desk = new Desk();
    const data = args.includes('--data') ? [] : ['--data', desk.root];
    const { code, out, err } = await started([...args, ...data], {}, desk.root);
    expect(code).toBe(1);
    expect(out + err).not.toMatch(/\bat .*:\d+:\d+|internal|undefined|\[object/);
    expect((out + err).trim()).not.toBe('');
  });
});
