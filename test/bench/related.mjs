/*
 * npm run bench:related: how long ranking 10,000 items by an article keeps a page's main thread, as
 * `rankRelated` does it, bundled for itself: once, in a page that has never done it. Processor time of the thread, so that other work of the machine
 * counts little; median of several runs, each in a browser profile and process of its own. Chromium only.
 */
import { bundleScript } from './bundle.mjs';
import { openBrowser } from './setting.mjs';

const COUNT = Number(process.env.ENTRIES ?? 10_000);
const RUNS = Number(process.env.RUNS ?? 15);
const LIMIT_MS = 15;
const bundled = await bundleScript('../../src/data/related.ts', { globalName: 'related' });
const script = new TextDecoder().decode(bundled);

/** In the page: makes the same items in every run. */
function prepare(count) {
  const names = ['Harbour', 'Ferries', 'Tides', 'Cranes', 'Council', 'Storm', 'Rail', 'Market'];
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const pick = () => names[Math.floor(random() * names.length)];
  globalThis.items = Array.from({ length: count }, (_, i) => ({
    url: `https://ledger.example/video/${i}`,
    title: `Video ${i}`,
    tags: Array.from({ length: 1 + Math.floor(random() * 5) }, pick),
    kicker: pick(),
    published: new Date(1.79e12 - Math.floor(random() * 3e10)).toISOString(),
    ...(i % 50 === 7 && { sponsor: 'Acme' }),
  }));
}

/** In the page. */
const rank = () => {
  const about = { tags: ['Harbour', 'Tides', 'Storm'], section: 'Council' };
  return globalThis.related.rankRelated(globalThis.items, about).length;
};

/** Seconds of processor time that the main thread has worked so far. */
async function workOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

async function measure(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(prepare, COUNT);
  await page.addScriptTag({ content: script });
  const before = await workOf(client);
  const ranked = await page.evaluate(rank);
  const ms = ((await workOf(client)) - before) * 1000;
  if (ranked !== COUNT) throw new Error(`${ranked} of ${COUNT} items were ranked`);
  await context.close();
  return ms;
}

const browser = await openBrowser();
try {
  const all = [];
  for (let i = 0; i < RUNS; i++) all.push(await measure(browser));
  all.sort((a, b) => a - b);
  const ms = (value) => `${value.toFixed(1)} ms`;
  const median = all[RUNS >> 1];
  const verdict = median <= LIMIT_MS ? 'within' : 'MORE THAN';
  console.log(
    `ranking ${COUNT} items, once a page: ${ms(median)} in the median of ${RUNS} pages, ${ms(all[0])} to ${ms(all.at(-1))}; ${verdict} ${LIMIT_MS} ms`,
  );
} finally {
  await browser.close();
}
