/*
 * npm run bench:feeds: how long a feed of 10,000 entries keeps the page's main thread, from the moment when
 * its answer begins to the first page of the list, in every format. Processor time of the thread, so that other work of
 * the machine counts little; median of several runs, each in a page of its own. Chromium only.
 *
 *   npm run bench:feeds                     all of them
 *   npm run bench:feeds -- rss wordpress    some
 */
import { createServer } from 'node:http';
import { createDemoServer } from '../../demo/serve.mjs';
import { openBrowser } from './setting.mjs';
import { TEXTS } from './feed-texts.mjs';

const RUNS = Number(process.env.RUNS ?? 7);
const ENTRIES = Number(process.env.ENTRIES ?? 10_000);
const LIMIT_MS = 60;
const config = { panels: [{ type: 'popular', load: 'now', source: { feed: '/feed' } }] };
const PAGE = `<!doctype html><html lang="en"><title>A feed</title><link rel="icon" href="data:,"><body>
<script type="application/json" id="config">${JSON.stringify(config)}</script>
<script src="/dist/afterword.js" data-config="#config"></script>`;

/** Feeds that wait until they are let go. */
function createFeedServer() {
  const demo = createDemoServer();
  let answer = { type: '', text: '' };
  let asked;
  const server = createServer((request, response) => {
    if (request.url === '/feed') asked.resolve(response);
    else if (request.url === '/page') response.setHeader('content-type', 'text/html').end(PAGE);
    else demo.emit('request', request, response);
  });
  return {
    server,
    /** What `/feed` will answer. */
    prepare(type, text) {
      answer = { type, text };
      asked = {};
      asked.promise = new Promise((resolve) => (asked.resolve = resolve));
    },
    /** Once it is asked for. */
    waiting: () => asked.promise,
    async letGo() {
      (await asked.promise).setHeader('content-type', answer.type).end(answer.text);
    },
  };
}

const shown = () =>
  document.querySelector('afterword-popular')?.shadowRoot?.querySelectorAll('[part=link]').length;

/** Seconds of processor time that the main thread has worked so far. */
async function workOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

const quiet = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 50))),
      ),
  );

async function measure(browser, origin, feeds, { type, text }) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => console.error(message.text()));
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  feeds.prepare(type, text);
  await page.goto(`${origin}/page`);
  await feeds.waiting();
  // The readers are there before the feed is, as usual; what the page did to begin is not the feed's.
  await page.waitForNetworkIdle({ idleTime: 100, concurrency: 1 });
  await quiet(page);
  const before = await workOf(client);
  await feeds.letGo();
  await page.waitForFunction(shown, { polling: 30, timeout: 20_000 });
  await quiet(page);
  const work = (await workOf(client)) - before;
  const links = await page.evaluate(shown);
  await page.close();
  return { ms: work * 1000, links };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const wanted = process.argv.slice(2);
const feeds = createFeedServer();
await new Promise((resolve) => feeds.server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${feeds.server.address().port}`;
const browser = await openBrowser();
try {
  const rows = [];
  for (const [format, { type, text: make }] of Object.entries(TEXTS)) {
    if (wanted.length && !wanted.includes(format)) continue;
    const text = make(ENTRIES);
    const runs = [];
    for (let i = 0; i < RUNS; i++) runs.push(await measure(browser, origin, feeds, { type, text }));

    const all = runs.map(({ ms }) => ms);
    const ms = median(all);
    rows.push({
      format,
      megabytes: Number((text.length / 1e6).toFixed(1)),
      'median, ms': Math.round(ms),
      'shortest, ms': Math.round(Math.min(...all)),
      'longest, ms': Math.round(Math.max(...all)),
      [`within ${LIMIT_MS}`]: ms <= LIMIT_MS ? 'yes' : 'NO',
      shown: runs[0].links,
    });
  }
  console.log(
    `${ENTRIES} entries, ${RUNS} runs: main thread from the answer to the first page shown`,
  );
  console.table(rows);
} finally {
  await browser.close();
  feeds.server.close();
  feeds.server.closeAllConnections();
}
