import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests in a real browser, one file at a time; the two projects of them run side by side in `npm test`. */
function inBrowser(name: string, include: string[]): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include,
      globalSetup: 'test/site/services.ts',
      fileParallelism: false,
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 30_000 } },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      // None but the package is isolated: no file leaves anything for another, and each would read all sources anew.
      // Time decides no test: a busy machine may take its time, and only what never ends fails.
      {
        test: {
          name: 'data',
          include: ['test/data/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'api',
          include: ['test/api/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/package/install.ts',
          testTimeout: 90_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        test: {
          name: 'cli',
          include: ['test/cli/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      inBrowser('site', ['test/site/*.test.ts']),
      inBrowser('widgets', ['test/site/*/**/*.test.ts']),
    ],
  },
});
