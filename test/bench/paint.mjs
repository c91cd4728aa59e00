/*
 * npm run bench:paint: how long the built script keeps the page's main thread with items in the config, and how much of
 * the page moves while feeds are awaited. Wanted are no task over 50 ms in the median, and no shift.
 *
 *   npm run bench:paint                    9 runs at a quarter of the machine's speed
 *   npm run bench:paint -- --slowdown 8    at an eighth
 *   npm run bench:paint -- --runs 25       more runs
 *
 * Chromium only: other browsers report neither long tasks nor layout shifts.
 */
import { parseArgs } from 'node:util';
import { createDemoServer } from '../../demo/serve.mjs';
import * as options from './options.mjs';
import { openBrowser } from './setting.mjs';
import { median } from './statistics.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, slowdown: options.slowdown },
});
const { runs, slowdown } = options.parseNumbers(values, ['runs', 'slowdown']);
const items = Array.from({ length: 20 }, (_, i) => ({
  url: `/story-${i}`,
  title: `Story number ${i} with a title of the usual length for a newspaper`,
  image: { src: `/demo/pictures/ferry.svg`, width: 640, height: 360 },
  published: '2026-11-20T17:47:00-05:00',
}));
const inline = {
  panels: [
    { type: 'discussion' },
    { type: 'videos', source: { items } },
    { type: 'videos', source: { items } },
    { type: 'popular', source: { items } },
    { type: 'tags', items: ['One', 'Two'], updated: '2026-11-20T17:47:00-05:00' },
  ],
};
const PAGE = `<!doctype html><html lang="en"><title>Inline items</title><body>
<script type="application/json" id="config">${JSON.stringify(inline)}</script>
<script src="/dist/afterword.js" data-config="#config"></script>`;

/** Runs in the page, before anything else of it. */
function watch() {
  globalThis.tasks = [];
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function measure(browser, url, { slowdown = 1, wait, body }) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 3000 });
  await page.emulateCPUThrottling(slowdown);
  await page.evaluateOnNewDocument(watch);
  if (body) {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url() === url
        ? request.respond({ contentType: 'text/html', body })
        : request.continue(),
    );
  }
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => console.error(message.text()));
  await page.goto(url);
  await page.waitForFunction(wait, { polling: 'raf', timeout: 20_000 });
  const found = await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          setTimeout(() =>
            resolve({ longest: Math.max(0, ...globalThis.tasks), shift: globalThis.shift }),
          ),
        ),
      ),
  );
  await page.close();
  return found;
}

/** Shown: every panel has its content. */
const READY = () =>
  ['afterword-popular', 'afterword-tags'].every((tag) =>
    document.querySelector(tag)?.shadowRoot?.querySelector('[part~=link],[part~=tag]'),
  );

const server = await createDemoServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await openBrowser();
try {
  const longest = [];
  for (let run = 0; run < runs; run++) {
    const found = await measure(browser, `${origin}/bench`, { slowdown, wait: READY, body: PAGE });
    longest.push(found.longest);
  }
  const slow = await measure(browser, `${origin}/demo/publisher/slow.html`, { wait: READY });
  console.log(
    `longest task at ${slowdown}x slowdown, median of ${runs}: ${median(longest) || 'none over 50'} ms`,
  );
  console.log(`  each: ${longest.map(Math.round).join(' ')} (0: none over 50 ms)`);
  console.log(`layout shift, feeds that take 3 s, panels in view: ${slow.shift}`);
} finally {
  await browser.close();
  server.close();
}
