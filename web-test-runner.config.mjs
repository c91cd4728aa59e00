/*
 * The tests in browsers: `npx web-test-runner`, or by `npm test`, which builds before.
 * The groups are those of test/groups.mjs.
 *
 *   TEST_GROUPS='pages'     these groups only
 *   ENGINE=firefox          chromium (as without it), firefox or webkit
 *   TEST_FULL=1             also what only full runs have
 *   TEST_FILES='a b'        these files and folders only
 *   FUZZ_RUNS=5000          how many a test with random data tries
 */
import { defaultReporter } from '@web/test-runner';
import { createDemoServer } from './demo/serve.mjs';
import { launchersOf } from './test/browsers/engines.mjs';
import { BROWSER_GROUPS, findTests } from './test/groups.mjs';
import { browserFiles } from './test/reporters/browser-files.mjs';
import { clientFrameworks } from './test/server/client-frameworks.mjs';
import { Answers } from './test/server/answers.mjs';
import { bundledTests } from './test/server/bundled-tests.mjs';
import { mediaFeatures } from './test/server/media-features.mjs';
import { pageServer } from './test/server/page-server.mjs';
import { startPeer } from './test/server/peer.mjs';
import { freePort } from './test/server/ports.mjs';
import { sourceModules } from './test/server/source-modules.mjs';

const { ENGINE: engine = 'chromium', TEST_FULL = '', FUZZ_RUNS = '' } = process.env;
const wordsIn = (text = '') => text.split(' ').filter(Boolean);

const DOM_ENTRY = 'test/unit/unit-dom.mjs';
/** Most of a page's time is waiting, so several share two cores well. Only Chromium gives each page a window in front. */
const PAGES_AT_ONCE = engine === 'chromium' ? 3 : 1;
/** The tests of growth, which only full runs have, measure time. */
const IN_TURN = TEST_FULL ? ['alone', 'unit-dom'] : ['alone'];

const tests = findTests({
  isFull: TEST_FULL !== '',
  groups: wordsIn(process.env.TEST_GROUPS),
  paths: wordsIn(process.env.TEST_FILES),
});
const entriesOf = (group) =>
  group === 'unit-dom' && tests[group].length > 0 ? [DOM_ENTRY] : tests[group];
const present = BROWSER_GROUPS.filter((group) => tests[group].length > 0);

const launcherWith = await launchersOf(engine);
const together = launcherWith(PAGES_AT_ONCE);
const alone = launcherWith(1);

const answers = new Answers();
const peer = await startPeer(answers);
const demo = createDemoServer();

export default {
  groups: present.map((name) => ({
    name,
    files: entriesOf(name),
    browsers: [IN_TURN.includes(name) ? alone : together],
  })),
  port: await freePort(),
  concurrentBrowsers: 1,
  plugins: [
    sourceModules(),
    clientFrameworks(),
    mediaFeatures(),
    bundledTests({
      files: present.flatMap(entriesOf),
      domTests: tests['unit-dom'],
      define: {
        'process.env.FUZZ_RUNS': JSON.stringify(FUZZ_RUNS),
        'process.env.TEST_FULL': JSON.stringify(TEST_FULL),
      },
    }),
  ],
  middleware: [
    pageServer({
      answers,
      peer: peer.address,
      files: (request, response) => demo.emit('request', request, response),
    }),
  ],
  browserStartTimeout: 120_000,
  // A file of tests with random data takes as long as it is told to.
  testsFinishTimeout: FUZZ_RUNS ? 4 * 3_600_000 : TEST_FULL ? 1_200_000 : 300_000,
  testFramework: { config: { timeout: '30000' } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    browserFiles(engine),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
