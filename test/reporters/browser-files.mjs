/* A reporter for web-test-runner: a line a file, with the seconds from its page's start to its end. */
import { relative } from 'node:path';
import { addResult } from './results.mjs';

/** The group whose one session has the tests of many files, each in a suite that is named after it. */
const SHARED = 'unit-dom';

/** @param engine is named beside the group, as files may run in several. */
export function browserFiles(engine) {
  const starts = new Map();
  /** The first files are started before their reporters. */
  let firstStart;
  return {
    start({ sessions }) {
      firstStart = Date.now();
      sessions.on('session-status-updated', ({ id, status }) => {
        if (status === 'INITIALIZING') starts.set(id, Date.now());
      });
    },
    reportTestFileResults({ sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        const [start, end] = [starts.get(session.id) ?? firstStart, Date.now()];
        for (const result of resultsOf(session, (end - start) / 1000)) {
          addResult({ ...result, group: `${session.group.name} (${engine})`, start, end });
        }
      }
    },
  };
}

function resultsOf({ group, testFile, testResults, passed, errors }, seconds) {
  const file = relative('.', testFile).replaceAll('\\', '/');
  const suites = testResults?.suites ?? [];
  const all = testsIn(testResults ?? { tests: [], suites: [] });
  const whole = { file, ...countOf(all), seconds };
  // A file that fails without a failing test can't be loaded or never ends.
  if (!passed && !whole.failed.length) {
    const message = errors?.[0]?.message ?? 'no reason given';
    return [{ ...whole, failed: [{ name: 'the whole file', message }] }];
  }
  if (group.name !== SHARED) return [whole];
  return [...new Set(suites.map(({ name }) => name))].map((name) => {
    const tests = suites.filter((suite) => suite.name === name).flatMap((suite) => testsIn(suite));
    const ms = tests.reduce((sum, { duration = 0 }) => sum + duration, 0);
    return { file: name, ...countOf(tests), seconds: ms / 1000 };
  });
}

function testsIn({ tests, suites }, path = []) {
  return [
    ...tests.map((test) => ({ ...test, name: [...path, test.name].join(' ') })),
    ...suites.flatMap((suite) => testsIn(suite, [...path, suite.name])),
  ];
}

/** A skipped test is a failed one: the suite has none. */
function countOf(tests) {
  const failed = tests
    .filter((test) => !test.passed)
    .map(({ name, error }) => ({ name, message: error?.message ?? 'no reason given' }));
  return { passed: tests.length - failed.length, failed };
}
