/** Each runner of the project, with how many tests it ran. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executablePath } from '../browser.ts';
import { none, oneFailed, type Count, type Outcome } from './count.ts';
import { execute, type Execution } from './execute.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A check has no tests to count: it counts when it fails. */
export async function npmScript(name: string): Promise<Outcome> {
  const { exitCode, output } = await execute('npm', ['run', name]);
  if (exitCode === 0) return { count: none(), output };
  return { count: oneFailed(), output: `${output}npm run ${name} failed.\n` };
}

/** Finds the browser, or unpacks it, before two runners need it at once. */
export async function findBrowser(): Promise<Outcome> {
  try {
    return { count: none(), output: await executablePath() };
  } catch (error) {
    return { count: oneFailed(), output: error instanceof Error ? error.message : String(error) };
  }
}

export async function vitest(project: string): Promise<Outcome> {
  return withReport(async (file) => {
    const execution = await execute('vitest', [
      'run',
      ...['--project', project],
      ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`],
    ]);
    const report = await readReport<VitestReport>(file);
    return checked(`vitest ${project}`, execution, report ? countOf(report) : none());
  });
}

function countOf(report: VitestReport): Count {
  // A file that does not load has no failed test to count.
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export async function webTestRunner(): Promise<Outcome> {
  return withReport(async (file) => {
    const execution = await execute('web-test-runner', [], { FRID_TEST_SUMMARY: file });
    return checked('web-test-runner', execution, (await readReport<Count>(file)) ?? none());
  });
}

/** A runner that crashed, or found nothing to run, must not look like one that passed. */
function checked(runner: string, { exitCode, output }: Execution, count: Count): Outcome {
  if (count.failed > 0) return { count, output };
  const problem =
    exitCode !== 0
      ? `${runner} ended with exit code ${exitCode} although no test failed.`
      : count.passed === 0 && `${runner} ran no test.`;
  if (!problem) return { count, output };
  return { count: { ...count, failed: 1 }, output: `${output}${problem}\n` };
}

async function withReport(run: (file: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'frid-test-'));
  try {
    return await run(join(folder, 'report.json'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readReport<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
