/*
 * `npm test` and its parts: starts mocha and web-test-runner, and adds up what they count.
 *
 *   node test/run.mjs                               all that `npm test` runs
 *   node test/run.mjs --full                        everything, in every engine of this machine
 *   node test/run.mjs --group unit,elements         some groups (test/groups.mjs)
 *   node test/run.mjs --engine firefox test/pages   one engine or several, some files or folders
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findEngines } from './browsers/engines.mjs';
import { BROWSER_GROUPS, findTests, NODE_GROUPS } from './groups.mjs';
import { groupTimes, lineOf, readResults } from './reporters/results.mjs';

const SLOWEST = 10;
const UNIT_TIMEOUT_MS = 10_000;
/** Some build, pack or start browsers. */
const RELEASE_TIMEOUT_MS = 600_000;

const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    group: { type: 'string', multiple: true },
    engine: { type: 'string', multiple: true },
  },
});

const wordsOf = (texts = []) => texts.flatMap((text) => text.split(','));
const tests = findTests({ isFull: values.full, groups: wordsOf(values.group), paths });
const groupsIn = (names) => names.filter((name) => tests[name].length > 0);
const wanted = wordsOf(values.engine);
const engines = wanted.length > 0 ? wanted : values.full ? findEngines() : ['chromium'];

const folder = mkdtempSync(join(tmpdir(), 'afterword-tests-'));
const results = join(folder, 'results');
writeFileSync(results, '');
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runners that ended badly without a failed test. */
const broken = [];

for (const group of groupsIn(NODE_GROUPS)) {
  const timeout = group === 'release' ? RELEASE_TIMEOUT_MS : UNIT_TIMEOUT_MS;
  await run(group, ['mocha/bin/mocha.js', '--timeout', timeout, ...tests[group]]);
}
const browserGroups = groupsIn(BROWSER_GROUPS);
for (const ENGINE of browserGroups.length > 0 ? engines : []) {
  const env = { ENGINE, TEST_GROUPS: browserGroups.join(' '), TEST_FILES: paths.join(' ') };
  await run(`${browserGroups.join(', ')} in ${ENGINE}`, ['@web/test-runner/dist/bin.js'], env);
}
finish();

/** Starts a runner and waits until it has ended. */
async function run(name, [program, ...rest], env = {}) {
  console.log(`\n── ${name}`);
  const before = readResults(results).length;
  const child = spawn(process.execPath, [join('node_modules', program), ...rest], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...env,
      AFTERWORD_TEST_RESULTS: results,
      TEST_FULL: values.full ? '1' : '',
    },
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const hasFailure = readResults(results)
    .slice(before)
    .some(({ failed }) => failed.length > 0);
  if (code !== 0 && !hasFailure) broken.push(`${name}: the runner ended with ${code}`);
}

/** The time of each group, the slowest files, each failed test, and the sum as the last line. */
function finish() {
  const all = readResults(results);
  const failed = all.flatMap(({ group, file, failed }) =>
    failed.map(({ name, message }) => `${group}: ${file}: ${name}: ${message}`),
  );
  failed.push(...broken);
  const passed = all.reduce((sum, result) => sum + result.passed, 0);
  const slowest = all.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  if (passed + failed.length === 0) failed.push('no test was found');
  process.exitCode = failed.length > 0 ? 1 : 0;
  console.log(
    [
      '\nSeconds of each group:',
      ...groupTimes(all).map(([name, seconds]) => `${seconds.toFixed(1).padStart(6)} s  ${name}`),
      `\nThe ${slowest.length} slowest files:`,
      ...slowest.map(lineOf),
      '',
      ...failed.map((line) => `failed: ${line}`),
      `${passed} passed, ${failed.length} failed`,
    ].join('\n'),
  );
}
