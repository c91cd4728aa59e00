/*
 * npm run bench:paint: how long the built script keeps the page's main thread, at a quarter of this machine's
 * speed, and how much of the page moves. Prints medians of several runs. Chromium only: the others do
 * not tell of long tasks and layout shifts.
 */
import { createDemoServer } from '../../demo/serve.mjs';
import { openBrowser } from './setting.mjs';

const RUNS = 9;
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

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

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
  const runs = [];
  for (let i = 0; i < RUNS; i++) {
    runs.push(await measure(browser, `${origin}/bench`, { slowdown: 4, wait: READY, body: PAGE }));
  }
  const slow = await measure(browser, `${origin}/demo/publisher/slow.html`, { wait: READY });
  console.log(
    `longest task at 4x slowdown, median of ${RUNS}: ${median(runs.map(({ longest }) => longest)) || 'none over 50'} ms`,
  );
  console.log(
    `  each: ${runs.map(({ longest }) => Math.round(longest)).join(' ')} (0: none over 50 ms)`,
  );
  console.log(`layout shift, feeds that take 3 s, panels in view: ${slow.shift}`);
} finally {
  await browser.close();
  server.close();
}
