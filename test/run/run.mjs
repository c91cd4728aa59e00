/*
 * `npm test`: every test in every engine that this machine has.
 *
 *   npm test -- --engine firefox               one engine, or several with commas; they must be here
 *   npm test -- test/unit/data/feeds/text.test.ts        some files or folders
 *
 * Tests in `*.test.ts` run in browsers, those in `*.test.mjs` in Node. The last line counts them all.
 */
import { parseArgs } from 'node:util';
import { Answers } from '../server/answers.mjs';
import { installBrowser } from '../browsers/find.mjs';
import { engineNames, findEngines } from '../browsers/engines.mjs';
import { findTests } from './files.mjs';
import { runInBrowser } from './in-browser.mjs';
import { runInNode } from './in-node.mjs';
import { startPeer } from '../server/peer.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', multiple: true } },
});

const wanted = values.engine?.flatMap((names) => names.split(','));
const tests = findTests(positionals);
const total = { passed: 0, failed: [] };

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const engines = tests.browser.length > 0 ? enginesHere() : [];
if (tests.node.length > 0) await timed('Node', () => runInNode(tests.node));
await runInEngines();
finish();

/** The engines that were asked for, or all that are here; ends the run where that is impossible. */
function enginesHere() {
  const unknown = wanted?.find((name) => !engineNames.includes(name));
  if (unknown) fail(`There is no engine "${unknown}"; there are ${engineNames.join(', ')}.`);
  let found = findEngines(wanted);
  if (found.length === 0 && (!wanted || wanted.includes('chromium'))) {
    if (!installBrowser()) process.exit(1);
    found = findEngines(wanted);
  }
  const missing = wanted?.find((name) => !found.some((engine) => engine.name === name));
  if (missing) fail(`This machine has no ${missing}.`);
  return found;
}

async function runInEngines() {
  const answers = new Answers();
  const peer = await startPeer(answers);
  for (const { name, start } of engines) {
    await timed(name, async () => {
      const { launcher, stop } = await start();
      return runInBrowser(launcher, tests.browser, answers, peer.address).finally(stop);
    });
  }
  peer.stop();
}

/** Runs, adds up, says how long it took. What can't even start is one failure. */
async function timed(name, run) {
  const start = performance.now();
  const counted = await run().catch((error) => {
    console.error(`${name}: ${error.stack}`);
    return { passed: 0, failed: [error.message] };
  });
  total.passed += counted.passed;
  total.failed.push(...counted.failed.map((line) => `${name}: ${line}`));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${counted.passed} passed, ${counted.failed.length} failed, ${seconds} s\n`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Nothing tested is nothing passed. What failed is named once more, where the end of a long log shows it. */
function finish() {
  const failed = total.failed.length;
  const isGood = failed === 0 && total.passed > 0;
  if (!total.passed && !failed) console.error('No test was found.');
  process.exitCode = isGood ? 0 : 1;
  const lines = [
    ...total.failed.map((line) => `failed: ${line}`),
    `${total.passed} passed, ${failed} failed`,
  ];
  // A browser that hangs on to a connection must not hold up the run.
  process.stdout.write(`${lines.join('\n')}\n`, () => process.exit());
}
