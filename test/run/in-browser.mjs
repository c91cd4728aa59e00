import { relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { createDemoServer } from '../../demo/serve.mjs';
import { pageServer } from '../server/page-server.mjs';
import { freePort } from '../server/ports.mjs';

/** Runs test files in one engine, reports, and counts. */
export async function runInBrowser(launcher, files, answers, peer) {
  const demo = createDemoServer();
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      files,
      browsers: [launcher],
      port: await freePort(),
      // One page at a time: focus, visibility and animation frames belong to the page in front.
      concurrency: 1,
      nodeResolve: true,
      // The project's own tsconfig, since its class fields decide whether a Lit element updates.
      plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' })],
      middleware: [
        pageServer({
          answers,
          peer,
          files: (request, response) => demo.emit('request', request, response),
        }),
      ],
      // A full run of what tries by chance takes as long as it takes.
      testsFinishTimeout: process.env.FUZZ_RUNS ? 4 * 3_600_000 : 120_000,
      testFramework: { config: { timeout: '10000' } },
      reporters: [
        defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
      ],
      filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    },
  });
  if (!runner) throw new Error('the test runner did not start');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return count([...runner.sessions.all()]);
}

/** A file that fails without a failing test, because it can't be loaded or never ends, is one failure. */
function count(sessions) {
  const counted = { passed: 0, failed: [] };
  for (const { passed, testFile, testResults, errors } of sessions) {
    const file = relative('.', testFile);
    const tests = testResults ? testsIn(testResults) : [];
    const failed = tests.filter((test) => !test.passed);
    counted.passed += tests.length - failed.length;
    counted.failed.push(...failed.map(({ name, error }) => told(file, name, error?.message)));
    if (!passed && !failed.length) {
      counted.failed.push(told(file, 'the whole file', errors?.[0]?.message));
    }
  }
  return counted;
}

/** @returns a line that says which test failed and why */
function told(file, name, message = 'no reason given') {
  return `${file}: ${name}: ${message}`;
}

/** A skipped test is a failed one: the suite has none. */
function testsIn({ tests, suites }, path = []) {
  return [
    ...tests.map((test) => ({ ...test, name: [...path, test.name].join(' ') })),
    ...suites.flatMap((suite) => testsIn(suite, [...path, suite.name])),
  ];
}
