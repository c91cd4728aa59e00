/*
 * What is left of embeds, each with every panel, in the browser's own books after it has cleaned up. A full run,
 * of which CONTRIBUTING.md tells: LEAK_EMBEDS=1000 npm test -- test/release/embeds-detached.full.test.mjs
 */
import { once } from 'node:events';
import { createDemoServer } from '../../demo/serve.mjs';
import { inTab } from '../browsers/tabs.mjs';
import { leaveNothing, wrongIn } from './detached.mjs';

const EMBEDS = Number(process.env.LEAK_EMBEDS ?? 200);
const AT_ONCE = 50;

/** Runs in the page: makes embeds, waits until each has its panels, and takes them away. */
async function comeAndGo(count, atOnce) {
  const item = (i) => ({ url: `https://ledger.example/${i}`, title: `Story ${i}` });
  const items = Array.from({ length: 6 }, (_, i) => item(i));
  const film = { ...item(9), video: { sources: [{ src: '/tide.webm' }] } };
  const config = {
    panels: [
      { type: 'discussion' },
      { type: 'videos', source: { items: [film] } },
      { type: 'popular', source: { items } },
      { type: 'tags', items: ['Tides'] },
    ],
  };
  let shown = 0;
  for (let made = 0; made < count; made += atOnce) {
    const embeds = Array.from({ length: Math.min(atOnce, count - made) }, (_, i) => {
      const embed = document.createElement('afterword-embed');
      embed.setAttribute('article', `https://ledger.example/story/${made + i}`);
      embed.config = config;
      return embed;
    });
    document.body.append(...embeds);
    for (const embed of embeds) await embed.ready;
    shown += embeds.filter(({ children }) => children[3]?.shadowRoot.querySelector('ul')).length;
    document.body.replaceChildren();
  }
  // The timers that wait for a second in view.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  return shown;
}

/** Runs in the page: takes one embed with every panel out of it and puts it back, so many times. */
async function leaveAndReturn(count) {
  const items = Array.from({ length: 6 }, (_, i) => ({
    url: `https://ledger.example/${i}`,
    title: `Story ${i}`,
  }));
  const windows = ['Today', 'Week'].map((label) => ({ label, source: { items } }));
  const known = document.querySelector('afterword-embed#returning');
  const embed = known ?? document.createElement('afterword-embed');
  if (!known) {
    embed.id = 'returning';
    embed.setAttribute('article', 'https://ledger.example/story');
    embed.config = {
      panels: [
        { type: 'discussion' },
        { type: 'slot', id: 'ad', label: 'Advertisement' },
        { type: 'videos', layout: 'row', source: { items } },
        { type: 'popular', windows, times: true, structuredData: true },
        { type: 'tags', items: ['Tides'] },
      ],
    };
    document.body.replaceChildren(embed);
    await embed.ready;
  }
  let back = 0;
  for (let i = 0; i < count; i++) {
    embed.remove();
    // A move within a task is none: it has left when the next one begins.
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(embed);
    await embed.ready;
    back += embed.querySelector('afterword-tags').shadowRoot.querySelector('ul') ? 1 : 0;
  }
  // The timers that wait for a second in view.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  return back;
}

/** Runs the task in a tab of Chromium, in a page with the script. */
async function inPage(task) {
  const server = createDemoServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await inTab('chromium', async ({ page }) => {
      const wrong = wrongIn(page);
      const address = `http://127.0.0.1:${server.address().port}`;
      await page.goto(`${address}/demo/stories/`);
      await page.addScriptTag({ url: `${address}/dist/afterword.js` });
      await task(page, wrong);
    });
  } finally {
    server.close();
  }
}

it('embeds that come and go leave no node and no listener', () =>
  inPage((page, wrong) => leaveNothing(page, wrong, comeAndGo, EMBEDS, AT_ONCE)));

it('an embed that leaves and comes back leaves no node and no listener', () =>
  inPage((page, wrong) => leaveNothing(page, wrong, leaveAndReturn, EMBEDS)));
