/*
 * Pages of their own, not in a frame of a test's: for what only a whole tab can do, such as to be opened from
 * disk or to come back from the back/forward cache. In every engine that this machine has.
 */
import { launch } from 'puppeteer-core';
import { findBrowser, findWebKit } from './find.mjs';
import { startWebKit } from './webkit.mjs';

const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const QUIET_FLAGS = ['--disable-background-networking', '--disable-component-update'];

/** What puppeteer switches off of it that readers have. */
const READERS_HAVE = ['--disable-back-forward-cache', '--disable-features=Translate'];

async function openPuppeteer(engine, options) {
  const started = await launch({ executablePath: findBrowser(engine), ...options });
  const page = (await started.pages())[0] ?? (await started.newPage());
  return {
    page,
    goTo: (url) => page.goto(url),
    // Its `goBack` waits for a load that a page out of the cache doesn't have.
    back: () => void page.evaluate(() => history.back()).catch(() => undefined),
    run: (task, ...words) => page.evaluate(task, ...words),
    close: () => started.close(),
  };
}

async function openWebKit() {
  const { port, capabilities, stop } = await startWebKit(findWebKit());
  const address = `http://127.0.0.1:${port}/session`;
  const ask = async (path, body = {}) => {
    const answer = await fetch(address + path, { method: 'POST', body: JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value?.message);
    return value;
  };
  const { browserName, 'webkitgtk:browserOptions': own } = capabilities;
  const alwaysMatch = { browserName, 'webkitgtk:browserOptions': own };
  const { sessionId } = await ask('', { capabilities: { alwaysMatch } });
  return {
    goTo: (url) => ask(`/${sessionId}/url`, { url }),
    back: () => ask(`/${sessionId}/back`),
    run: (task, ...args) =>
      ask(`/${sessionId}/execute/sync`, {
        script: `return (${task}).apply(null, arguments)`,
        args,
      }),
    close: async () => {
      await fetch(`${address}/${sessionId}`, { method: 'DELETE' });
      stop();
    },
  };
}

const OPEN = {
  chromium: () =>
    openPuppeteer('chromium', {
      args: [...CHROMIUM_FLAGS, ...QUIET_FLAGS],
      ignoreDefaultArgs: READERS_HAVE,
    }),
  firefox: () => openPuppeteer('firefox', { browser: 'firefox' }),
  webkit: openWebKit,
};

/** The engines that are here and can be asked for a tab. */
export const topEngines = Object.keys(OPEN).filter((name) =>
  name === 'webkit' ? findWebKit() : findBrowser(name),
);

/** Opens a tab, gives it to the task, and closes its browser. */
export async function inTab(engine, task) {
  const tab = await OPEN[engine]();
  try {
    return await task(tab);
  } finally {
    await tab.close();
  }
}

/** Asks in the page until the answer is true; resolves with it. */
export async function untilIn(tab, what, task, ...words) {
  const end = Date.now() + 15_000;
  for (let why = ''; ;) {
    const found = await tab
      .run(task, ...words)
      .catch((error) => void (why = ` (${error.message})`));
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}${why}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
