/*
 * npm run bench:related: how long it takes to rank 10,000 items by an article, in this machine's Node, as the
 * built part does it. Prints the median and the slowest of several runs, after some to warm up.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const COUNT = 10_000;
const RUNS = 25;
const WARM_UP = 3;
const NAMES = ['Harbour', 'Ferries', 'Tides', 'Cranes', 'Council', 'Storm', 'Rail', 'Market'];

const script = readFileSync(new URL('../../dist/parts/related.js', import.meta.url), 'utf8');
let part;
globalThis.document = { dispatchEvent: ({ detail }) => ({ part } = detail) };
// The part is a classic script, and takes the page's `document`.
(0, eval)(script);

/** The same numbers in every run. */
let seed = 1;
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
const pick = (list) => list[Math.floor(random() * list.length)];

const items = Array.from({ length: COUNT }, (_, i) => ({
  url: `https://ledger.example/video/${i}`,
  title: `Video ${i}`,
  tags: Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(NAMES)),
  kicker: pick(NAMES),
  published: new Date(1.79e12 - random() * 3e10).toISOString(),
  ...(i % 50 === 7 && { sponsor: 'Acme' }),
}));
const about = { tags: ['Harbour', 'Tides', 'Storm'], section: 'Council' };

const times = Array.from({ length: RUNS + WARM_UP }, () => {
  const start = performance.now();
  part.rankRelated(items, about);
  return performance.now() - start;
});
const cold = times[0];
const warm = times.slice(WARM_UP).sort((a, b) => a - b);
const ms = (value) => value.toFixed(1);
console.log(
  `ranking ${COUNT} items: ${ms(warm[RUNS >> 1])} ms in the median of ${RUNS} runs, ${ms(warm.at(-1))} at most; ${ms(cold)} the first time`,
);
