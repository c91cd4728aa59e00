/*
 * npm run bench: the built script beside what a publisher would take instead, and how fast it is there.
 *
 *   npm run bench                      15 runs, and the figures into docs/
 *   npm run bench -- --runs 3 --dry    fewer, and only printed
 *
 * Chromium only: the others tell neither of long tasks nor of layout shifts. Nobody else should use the
 * machine: runs are shuffled, so that what else goes on hits all of them alike, but it still widens the spread.
 */
import { parseArgs } from 'node:util';
import { BARS, FACADES, NETWORKS, pageOf, VIDEOS } from './contestants.mjs';
import { inspect, measureTime } from './measure.mjs';
import { openBrowser, settingOf, shuffle, SLOWDOWN } from './setting.mjs';
import { serve } from './site.mjs';
import { tableOf, writeToDocs } from './table.mjs';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types afterword",
};
const GROUPS = {
  bar: { contestants: BARS, count: NETWORKS.length },
  videos: { contestants: FACADES, count: VIDEOS.length },
};

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, dry: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);

const pages = new Map();
const groups = Object.entries(GROUPS).map(([group, { contestants, count }]) => ({
  group,
  contestants: Object.entries(contestants).map(([name, contestant], i) => {
    const html = pageOf(contestant);
    const paths = { plain: `/${group}/${i}`, strict: `/${group}/${i}/strict` };
    pages.set(paths.plain, { html });
    pages.set(paths.strict, { html, headers: STRICT });
    return { name, paths, expected: { ...contestant, count }, times: [] };
  }),
}));

const site = await serve(pages);
const browser = await openBrowser();
const setting = await settingOf(browser);
try {
  for (const { contestants } of groups) {
    for (const one of contestants) {
      one.found = await inspect(browser, site, one.paths, one.expected);
    }
    for (let run = 0; run < runs; run++) {
      for (const one of shuffle(contestants)) {
        const url = site.origin + one.paths.plain;
        const time = await measureTime(browser, url, one.expected, SLOWDOWN).catch((error) => {
          throw new Error(`${one.name}: ${error.message}`);
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

const text = groups.map(({ group, contestants }) => tableOf(group, contestants)).join('\n\n');
const under = `${setting}, ${runs} shuffled runs`;
console.log(`${text}\n\n${under}`);
if (!values.dry) await writeToDocs('bench', `${text}\n\nMeasured by \`npm run bench\`: ${under}.`);
