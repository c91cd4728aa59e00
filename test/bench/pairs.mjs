/*
 * npm run bench:pairs: whether the built script's bar is painted before another's, in so many pairs that it can be told.
 *
 *   npm run bench:pairs                                   300 pairs with shareon, and the figures into docs/
 *   npm run bench:pairs -- --with likely --pairs 50 --dry other pairs, only printed
 *
 * One load differs from the next by far more than one bar from the other, so of each pair only the difference
 * counts, and of all of them the mean, with the interval that it lies in with a probability of 95 % (as the normal
 * distribution has it, so from some 50 pairs on).
 */
import { parseArgs } from 'node:util';
import { BARS, NETWORKS, pageOf } from './contestants.mjs';
import { measurePaint } from './measure.mjs';
import { openBrowser, settingOf, shuffle, SLOWDOWN } from './setting.mjs';
import { serve } from './site.mjs';
import { spread, writeToDocs } from './table.mjs';

const { values } = parseArgs({
  options: {
    with: { type: 'string', default: 'shareon' },
    pairs: { type: 'string', default: '300' },
    dry: { type: 'boolean', default: false },
  },
});
const pairs = Number(values.pairs);
const names = ['afterword', values.with];
const site = await serve(new Map(names.map((name) => [`/${name}`, { html: pageOf(BARS[name]) }])));
const browser = await openBrowser();
const setting = await settingOf(browser);
const times = Object.fromEntries(names.map((name) => [name, []]));
try {
  // The first of all finds a browser that is not warm yet, and counts for nobody.
  for (let pair = -1; pair < pairs; pair++) {
    for (const name of shuffle(names)) {
      const expected = { ...BARS[name], count: NETWORKS.length };
      const painted = await measurePaint(browser, `${site.origin}/${name}`, expected, SLOWDOWN);
      if (pair >= 0) times[name].push(painted);
    }
  }
} finally {
  await browser.close();
  site.stop();
}

const [ours, theirs] = names.map((name) => times[name]);
const leads = ours.map((time, i) => theirs[i] - time);
const mean = leads.reduce((sum, lead) => sum + lead, 0) / pairs;
const variance = leads.reduce((sum, lead) => sum + (lead - mean) ** 2, 0) / (pairs - 1);
const margin = 1.96 * Math.sqrt(variance / pairs);
const earlier = leads.filter((lead) => lead > 0).length;
const ms = (value) => value.toFixed(1);
const text =
  `The bar is painted after ${spread(ours)} ms, that of ${values.with} after ${spread(theirs)} ms: ` +
  `${ms(Math.abs(mean))} ms ${mean < 0 ? 'later' : 'earlier'} in the mean of ${pairs} shuffled pairs ` +
  `(95 %: ${ms(mean - margin)} to ${ms(mean + margin)} ms earlier), and earlier in ${earlier} of them. ` +
  `Measured by \`npm run bench:pairs\`: ${setting}.`;
console.log(text);
if (!values.dry) await writeToDocs('bench:pairs', text);
