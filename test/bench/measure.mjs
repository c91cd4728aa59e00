/* One load of one page by one contestant, and what it cost. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { watch } from './watch.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURE = { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };

/** Opens a page in a profile of its own, so that no cache helps, and closes it after `use`. */
async function inPage(browser, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Nobody outside is asked: a third party's picture is answered here, and noted. */
async function noteRequests(page, origin) {
  const urls = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (/^(data|blob):/.test(url)) return request.continue();
    if (!request.isNavigationRequest() && !url.endsWith('/favicon.ico')) urls.push(url);
    if (url.startsWith(origin)) request.continue();
    else request.respond(PICTURE);
  });
  return urls;
}

const start = (page, { isUsable, isThere, count }) =>
  page.evaluateOnNewDocument(`(${watch})(${isUsable ?? isThere}, ${isThere}, ${count})`);
const isPainted = () => globalThis.seen.painted > 0;
const WAIT = { polling: 100, timeout: 30_000 };

/** What the main thread did but for styles and layout: `ScriptDuration` leaves out what promises run. */
const scriptOf = ({ TaskDuration, LayoutDuration, RecalcStyleDuration }) =>
  (TaskDuration - LayoutDuration - RecalcStyleDuration) * 1000;

/**
 * Has the browser count the main thread's processor time, too: other work of the machine counts little in it. Resolves
 * with a function that reads it. A session of its own, since each has one clock.
 */
async function countProcessorTime(page) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return scriptOf(Object.fromEntries(metrics.map(({ name, value }) => [name, value])));
  };
}

/** Loads a page at a part of the machine's speed, until it is painted, and resolves with what was seen in it by then. */
async function load(page, url, expected, slowdown) {
  await start(page, expected);
  await page.emulateCPUThrottling(slowdown);
  await page.goto(url);
  await page.waitForFunction(isPainted, WAIT);
  return page.evaluate(() => globalThis.seen);
}

/** When the bar is painted: no more than that is waited for. */
export const measurePaint = (browser, ...given) =>
  inPage(browser, async (page) => (await load(page, ...given)).painted);

/** Times. */
export const measureTime = (browser, ...given) =>
  inPage(browser, async (page) => {
    const readProcessorTime = await countProcessorTime(page);
    await load(page, ...given);
    // What comes late counts, too.
    await page.waitForNetworkIdle({ idleTime: 500 }).catch(() => undefined);
    const { tasks, shift, usable, painted } = await page.evaluate(() => globalThis.seen);
    const script = scriptOf(await page.metrics());
    const processor = await readProcessorTime();
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize } = await page.metrics();
    return {
      usable,
      painted,
      script,
      processor,
      longest: Math.max(0, ...tasks),
      tasks: tasks.length,
      shift,
      heap: JSHeapUsedSize,
    };
  });

/** What does not depend on speed. */
export async function inspect(browser, site, paths, expected) {
  const { origin } = site;
  const open = (path) => async (page) => {
    const urls = await noteRequests(page, origin);
    await start(page, expected);
    await page.goto(origin + path);
    await page.waitForFunction(isPainted, { ...WAIT, timeout: 3000 }).catch(() => undefined);
    await page.waitForNetworkIdle({ idleTime: 500 });
    return urls;
  };
  const loaded = await inPage(browser, async (page) => {
    const urls = await open(paths.plain)(page);
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id }) => id);
    });
    return { urls, violations };
  });
  const violations = await inPage(browser, async (page) => {
    await open(paths.strict)(page);
    return page.evaluate(() => globalThis.seen.violations);
  });
  const links = await inPage(browser, async (page) => {
    await page.setJavaScriptEnabled(false);
    await page.goto(origin + paths.plain);
    return page.$$eval('main a[href^="http"]', (all) => all.length);
  });
  const own = loaded.urls.filter((url) => url.startsWith(origin));
  const files = own.filter((url) => !new URL(url).pathname.startsWith('/demo/'));
  return {
    bytes: files.reduce((sum, url) => sum + site.sizeOf(new URL(url).pathname), 0),
    requests: files.length,
    thirdParty: loaded.urls.length - own.length,
    axe: loaded.violations,
    violations,
    links,
  };
}
