import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'data', include: ['test/data/**/*.test.ts'] } },
      { test: { name: 'api', include: ['test/api/**/*.test.ts'] } },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/package/install.ts',
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
      // Every test starts the real command, some of them many times.
      { test: { name: 'cli', include: ['test/cli/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          // One browser and one started service at a time: two cores are all there is.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
