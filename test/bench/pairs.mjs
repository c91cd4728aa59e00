/*
 * npm run bench:pairs: whether the built script's bar is drawn before another's, in so many pairs that it can be told.
 *
 *   npm run bench:pairs                                          300 pairs with shareon, and the figures into docs/
 *   npm run bench:pairs -- --runs 50 --dry                       fewer pairs, only printed
 *   npm run bench:pairs -- --slowdown 8                          an eighth of the machine's speed (without: a quarter)
 *   npm run bench:pairs -- --against bare-lit                    the bar written by hand in Lit
 *   npm run bench:pairs -- --against before --before ../before   another build's: a folder with a `dist/`
 *   npm run bench:pairs -- --check                               exit code 1 where the bar is drawn later
 *
 * `--against` takes any other contestant, too. The wanted number, the bar drawn no later than shareon's, by one command
 * a slowdown:
 *
 *   npm run bench:pairs -- --slowdown 4 --dry --check
 *   npm run bench:pairs -- --slowdown 8 --dry --check
 *
 * docs/project/performance.md gets the figures of pairs with shareon at the default slowdown, and of no other.
 * One load differs from the next by far more than one bar from the other. So only the difference in each pair counts,
 * and of all pairs the mean difference, with the interval that it lies in with a probability of 95 % (normal
 * distribution, so from some 50 pairs on). The bar counts as drawn later if all of this interval does.
 */
import { parseArgs } from 'node:util';
import { bundleBareLit } from './bundle.mjs';
import { BEFORE, GROUPS, pageOf } from './contestants.mjs';
import { measurePaint } from './measure.mjs';
import * as options from './options.mjs';
import { openBrowser, settingOf, shuffle } from './setting.mjs';
import { serve } from './site.mjs';
import { estimateMean, median } from './statistics.mjs';
import { spread, writeToDocs } from './table.mjs';

const OURS = 'afterword';
const DEFAULT_AGAINST = 'shareon';
const { contestants, count } = GROUPS.bar;

const { values } = parseArgs({
  options: {
    against: { type: 'string', default: DEFAULT_AGAINST },
    runs: { type: 'string', default: '300' },
    slowdown: options.slowdown,
    before: options.before,
    dry: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const { runs, slowdown } = options.parseNumbers(values, ['runs', 'slowdown']);
const { before } = values;
const against = options.parseChoice('against', values.against, contestants);
if (before) options.checkBefore(before);
if (against === BEFORE && !before) throw new Error('--against before needs --before <folder>');

const names = [OURS, against];
const pages = names.map((name) => [`/${name}`, { html: pageOf(contestants[name]) }]);
const site = await serve(new Map(pages), await bundleBareLit(), before);
const browser = await openBrowser();
const setting = await settingOf(browser, slowdown);
const times = Object.fromEntries(names.map((name) => [name, []]));
try {
  // The first pair warms the browser up, and is not counted.
  for (let run = -1; run < runs; run++) {
    for (const name of shuffle(names)) {
      const expected = { ...contestants[name], count };
      const painted = await measurePaint(browser, `${site.origin}/${name}`, expected, slowdown);
      if (run >= 0) times[name].push(painted);
    }
  }
} finally {
  await browser.close();
  site.stop();
}

const [ours, theirs] = names.map((name) => times[name]);
const leads = ours.map((time, i) => theirs[i] - time);
const { mean, low, high } = estimateMean(leads);
const earlier = leads.filter((lead) => lead > 0).length;
/** How much earlier the bar is painted than the other one. */
const inWords = (lead) => `${Math.abs(lead).toFixed(1)} ms ${lead < 0 ? 'later' : 'earlier'}`;
const { label } = contestants[against];
const text =
  `The bar is painted after ${spread(ours)} ms, that of ${label} after ${spread(theirs)} ms: ` +
  `${inWords(mean)} in the mean of ${runs} shuffled pairs ` +
  `(95 %: ${inWords(low)} to ${inWords(high)}), and earlier in ${earlier} of them. ` +
  `Measured by \`npm run bench:pairs -- --runs ${runs}\`: ${setting}.`;
const isLater = high < 0;
const verdict = isLater
  ? `LATER than ${label}`
  : low > 0
    ? `earlier than ${label}`
    : `no later than ${label}, as far as ${runs} pairs can tell`;
console.log(`${text}\n`);
console.log(`time drawn / ${label}: ${(median(ours) / median(theirs)).toFixed(2)}`);
console.log(`drawn ${verdict}`);
if (values.check && isLater) process.exitCode = 1;

const isComplete = against === DEFAULT_AGAINST && slowdown === options.DEFAULT_SLOWDOWN;
if (isComplete && !values.dry) await writeToDocs('bench:pairs', text);
