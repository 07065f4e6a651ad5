import { writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './test/browser.ts';
import { regionDataServer } from './test/components/region-data-server.ts';

export default {
  files: ['test/components/**/*.test.ts'],
  // Lit's development build throws at mistakes that its production build passes over.
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: new URL('tsconfig.json', import.meta.url).pathname }),
  ],
  middleware: [regionDataServer],
  browsers: [playwrightLauncher({ launchOptions: await launchOptions() })],
  concurrency: 2,
  // Time decides no test: only what never ends fails.
  testFramework: { config: { timeout: 60_000 } },
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), summaryReporter(process.env.FRID_TEST_SUMMARY)],
};

/** Writes `{ passed, failed, skipped }` for test/run.ts, which adds the runners up. */
function summaryReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      const tests = sessions.flatMap(({ testResults }) => testsOf(testResults));
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      // A file that does not load, or fails outside any test, has no failed test to count.
      const broken = sessions.filter(
        (session) => !session.passed && testsOf(session.testResults).every(isFine),
      ).length;
      const failed = tests.length - passed - skipped + broken;
      writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

function isFine(test) {
  return test.passed || test.skipped;
}
