import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../api/settings.ts';

describe('settings', () => {
  test('have defaults, and an empty variable counts as not set', () => {
    const defaults = {
      port: 8080,
      host: '127.0.0.1',
      baseUrl: 'http://localhost:8080',
      publisherFile: null,
      rateLimit: null,
      dataFolder: join(import.meta.dirname, '../../data'),
    };
    expect(readSettings({})).toEqual(defaults);
    expect(readSettings({ PORT: '', HOST: '', FRID_BASE_URL: '', FRID_PUBLISHER: '' })).toEqual(
      defaults,
    );
  });

  test('come from the environment', () => {
    expect(
      readSettings({
        PORT: '9000',
        HOST: '0.0.0.0',
        FRID_BASE_URL: 'https://frid.example/',
        FRID_PUBLISHER: 'publisher.yaml',
        FRID_RATE_LIMIT: '600',
        FRID_DATA: '/srv/frid',
        HOME: '/root',
      }),
    ).toEqual({
      port: 9000,
      host: '0.0.0.0',
      baseUrl: 'https://frid.example',
      publisherFile: 'publisher.yaml',
      rateLimit: 600,
      dataFolder: '/srv/frid',
    });
  });

  test('links follow the port when no base address is set', () => {
    expect(readSettings({ PORT: '9000' }).baseUrl).toBe('http://localhost:9000');
  });

  test.each([
    [{ PORT: '80a' }, /^PORT is "80a"\. .*1 to 65535, as in PORT=8081/],
    [{ PORT: '0' }, /^PORT is "0"/],
    [{ PORT: '65536' }, /^PORT is "65536"/],
    [{ PORT: '-1' }, /^PORT is "-1"/],
    [{ FRID_RATE_LIMIT: '0' }, /^FRID_RATE_LIMIT is "0"\. .*FRID_RATE_LIMIT=600/],
    [{ FRID_RATE_LIMIT: 'none' }, /^FRID_RATE_LIMIT/],
    [{ HOST: 'http://localhost' }, /^HOST is "http:\/\/localhost"/],
    [
      { FRID_BASE_URL: 'frid.example' },
      /^FRID_BASE_URL is "frid\.example"\. .*as in FRID_BASE_URL=https/,
    ],
    [{ FRID_BASE_URL: 'ftp://frid.example' }, /^FRID_BASE_URL/],
    [{ FRID_BASE_URL: 'https://frid.example/path' }, /^FRID_BASE_URL.*without a path/],
    [{ FRID_BASE_URL: 'https://frid.example/?q=1' }, /^FRID_BASE_URL/],
    [{ FRID_BASE_URL: 'https://user:word@frid.example' }, /^FRID_BASE_URL/],
  ])('that are wrong are one sentence: %o', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(SettingsError);
    expect(() => readSettings(environment)).toThrow(sentence);
  });

  test('that are wrong are named all at once', () => {
    expect(() => readSettings({ PORT: 'x', FRID_BASE_URL: 'y' })).toThrow(
      /PORT is "x"[^]*FRID_BASE_URL is "y"/,
    );
  });
});
