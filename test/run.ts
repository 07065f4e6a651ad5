/** What `npm test` does: every check and every runner, to the end, and one sum. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executablePath } from './browser.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = await mkdtemp(join(tmpdir(), 'frid-test-'));

const steps: [heading: string, run: () => Promise<Count>][] = [
  ['Types', () => npmScript('check:types')],
  ['Lint', () => npmScript('check:lint')],
  ['Format', () => npmScript('check:format')],
  ['Build', () => npmScript('build')],
  ['Data', () => vitest('data')],
  ['API', () => vitest('api')],
  ['Command', () => vitest('cli')],
  ['Package', () => vitest('package')],
  ['Browser', findBrowser],
  ['Components', webTestRunner],
  ['Site', () => vitest('site')],
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const [heading, run] of steps) {
  console.log(`\n=== ${heading} ===`);
  const count = await run();
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}
await rm(reports, { recursive: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A check has no tests to count: it counts when it fails. */
async function npmScript(name: string): Promise<Count> {
  const exitCode = await execute('npm', ['run', name]);
  return exitCode === 0 ? none() : oneFailed(`npm run ${name} failed.`);
}

/** Finds the browser, or unpacks it, before two runners need it at once. */
async function findBrowser(): Promise<Count> {
  try {
    console.log(await executablePath());
    return none();
  } catch (error) {
    return oneFailed(error instanceof Error ? error.message : String(error));
  }
}

async function vitest(project: string): Promise<Count> {
  const file = join(reports, `${project}.json`);
  const exitCode = await execute('vitest', [
    'run',
    ...['--project', project],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`],
  ]);
  const report = await readReport<VitestReport>(file);
  return checked(`vitest ${project}`, exitCode, report ? countOf(report) : none());
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

async function webTestRunner(): Promise<Count> {
  const file = join(reports, 'components.json');
  const exitCode = await execute('web-test-runner', [], { FRID_TEST_SUMMARY: file });
  return checked('web-test-runner', exitCode, (await readReport<Count>(file)) ?? none());
}

/** A runner that crashed, or found nothing to run, must not look like one that passed. */
function checked(runner: string, exitCode: number, count: Count): Count {
  if (count.failed > 0) return count;
  const problem =
    exitCode !== 0
      ? `${runner} ended with exit code ${exitCode} although no test failed.`
      : count.passed === 0 && `${runner} ran no test.`;
  return problem ? { ...count, failed: oneFailed(problem).failed } : count;
}

function none(): Count {
  return { passed: 0, failed: 0, skipped: 0 };
}

function oneFailed(problem: string): Count {
  console.error(problem);
  return { ...none(), failed: 1 };
}

async function readReport<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

function execute(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path, ...env },
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
