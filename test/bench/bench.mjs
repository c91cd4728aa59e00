/*
 * npm run bench: size and speed of the built script beside what a publisher would take instead, and beside the same
 * written by hand in Lit.
 *
 *   npm run bench                                  15 runs, and the figures into docs/
 *   npm run bench -- --runs 3 --dry                fewer runs, only printed
 *   npm run bench -- --slowdown 8                  an eighth of the machine's speed (without: a quarter)
 *   npm run bench -- --before ../before            also another build, in the same runs: a folder with a `dist/`
 *   npm run bench -- --group bar                   one group: `bar` or `videos`
 *   npm run bench -- --only afterword,bare-lit     some contestants, and the plain links, which all are measured against
 *   npm run bench -- --check                       exit code 1 where a wanted ratio is missed
 *
 * A build to compare with: `git worktree add ../before <commit> && (cd ../before && npm ci && npm run build)`.
 * The wanted ratios (ratios.mjs), each by one command; more runs make their intervals narrower:
 *
 *   script of the bar, at most 1.8 times the bare Lit bar's, and at most half of the other build's:
 *     npm run bench -- --group bar --only afterword,before,bare-lit --before ../before --runs 50 --check
 *   six videos drawn, at most 1.3 times as late as the bare Lit cards:
 *     npm run bench -- --group videos --only afterword,bare-lit --runs 50 --check
 *
 * docs/project/performance.md gets the figures of a run with every contestant at the default slowdown, and of no other.
 * Chromium only: other browsers report neither long tasks nor layout shifts. The machine should have nothing else to
 * do: runs are shuffled, so that other work slows all contestants alike, but it still widens the spread. Where it has,
 * `--slowdown 1` and the ratio by processor time tell most.
 */
import { parseArgs } from 'node:util';
import { bundleBareLit } from './bundle.mjs';
import { BEFORE, GROUPS, pageOf } from './contestants.mjs';
import { inspect, measureTime } from './measure.mjs';
import * as options from './options.mjs';
import { checkGoals, ratiosTableOf } from './ratios.mjs';
import { openBrowser, settingOf, shuffle } from './setting.mjs';
import { serve } from './site.mjs';
import { tableOf, writeToDocs } from './table.mjs';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types afterword",
};

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    slowdown: options.slowdown,
    before: options.before,
    group: { type: 'string', multiple: true },
    only: { type: 'string' },
    dry: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const { runs, slowdown } = options.parseNumbers(values, ['runs', 'slowdown']);
const { before, only } = values;
if (before) options.checkBefore(before);
const groupNames = (values.group ?? Object.keys(GROUPS)).map((name) =>
  options.parseChoice('group', name, GROUPS),
);
const contestantNames = only
  ?.split(',')
  .map((name) =>
    options.parseChoice(
      'only',
      name,
      Object.assign({}, ...groupNames.map((group) => GROUPS[group].contestants)),
    ),
  );

if (contestantNames?.includes(BEFORE) && !before)
  throw new Error('--only before needs --before <folder>');

/** Every contestant of a group that takes part, the plain links first. */
const selectContestants = (contestants) =>
  Object.entries(contestants).filter(
    ([id], i) =>
      (id !== BEFORE || before) && (i === 0 || !contestantNames || contestantNames.includes(id)),
  );

const pages = new Map();
const groups = groupNames.map((group) => {
  const { head, contestants, count } = GROUPS[group];
  return {
    group,
    head,
    contestants: selectContestants(contestants).map(([id, contestant], i) => {
      const html = pageOf(contestant);
      const paths = { plain: `/${group}/${i}`, strict: `/${group}/${i}/strict` };
      pages.set(paths.plain, { html });
      pages.set(paths.strict, { html, headers: STRICT });
      return { id, label: contestant.label, paths, expected: { ...contestant, count }, times: [] };
    }),
  };
});

const site = await serve(pages, await bundleBareLit(), before);
const browser = await openBrowser();
const setting = await settingOf(browser, slowdown);
try {
  for (const { contestants } of groups) {
    for (const one of contestants) {
      one.found = await inspect(browser, site, one.paths, one.expected);
    }
    for (let run = 0; run < runs; run++) {
      for (const one of shuffle(contestants)) {
        const url = site.origin + one.paths.plain;
        const time = await measureTime(browser, url, one.expected, slowdown).catch((error) => {
          throw new Error(`${one.label}: ${error.message}`);
        });
        one.times.push(time);
      }
      process.stderr.write('.');
    }
  }
} finally {
  await browser.close();
  site.stop();
}
process.stderr.write('\n');

const text = groups.map(({ head, contestants }) => tableOf(head, contestants)).join('\n\n');
const ratios = groups.map(({ head, contestants }) => ratiosTableOf(head, contestants));
const goals = groups.flatMap(({ group, contestants }) =>
  checkGoals(group, contestants, Math.random),
);
const under = `${setting}, ${runs} shuffled runs`;
console.log([text, ...ratios, ...goals.map((goal) => goal.text), under].join('\n\n'));
if (values.check && goals.some(({ isReached }) => !isReached)) process.exitCode = 1;

const isComplete = !before && !only && !values.group && slowdown === options.DEFAULT_SLOWDOWN;
if (isComplete && !values.dry)
  await writeToDocs('bench', `${text}\n\nMeasured by \`npm run bench\`: ${under}.`);
