/* What is left of a thousand bars in the browser's own books, after it has cleaned up. */
import { once } from 'node:events';
import { launch } from 'puppeteer-core';
import { createDemoServer } from '../../demo/serve.mjs';
import { findBrowser } from '../browsers/find.mjs';
import { leaveNothing, wrongIn } from './detached.mjs';

const BARS = 1000;

/**
 * Runs in the page: makes bars, waits until each has its list of buttons, and takes them away, a hundred at a
 * time, since a page of a thousand takes the browser long to lay out.
 */
async function comeAndGo(count) {
  let shown = 0;
  for (let first = 0; first < count; first += 100) {
    const bars = Array.from({ length: Math.min(100, count - first) }, (_, i) => {
      const bar = document.createElement('afterword-discussion');
      bar.setAttribute('article', `https://ledger.example/${first + i}`);
      return bar;
    });
    document.body.append(...bars);
    for (const bar of bars) await bar.updateComplete;
    shown += bars.filter((bar) => bar.shadowRoot.querySelector('ul')).length;
    document.body.replaceChildren();
  }
  // The timers that wait for a second in view.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  return shown;
}

it('a thousand bars that come and go leave no node and no listener', async () => {
  const server = createDemoServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const wrong = wrongIn(page);
    const address = `http://127.0.0.1:${server.address().port}`;
    await page.goto(`${address}/demo/stories/`);
    await page.addScriptTag({ url: `${address}/dist/afterword.js` });
    await leaveNothing(page, wrong, comeAndGo, BARS);
  } finally {
    await browser.close();
    server.close();
  }
});
