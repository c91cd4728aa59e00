/* A page that somebody opens from disk, with the script beside it: what works there, and what is said of the rest. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTab, topEngines, untilIn } from '../browsers/tabs.mjs';

const folder = mkdtempSync(join(tmpdir(), 'afterword-file-'));
after(() => rmSync(folder, { recursive: true }));
cpSync('dist', join(folder, 'afterword'), { recursive: true });

const item = { url: 'https://ledger.example/a', title: 'Tides' };
const CONFIG = {
  article: { url: 'https://ledger.example/story' },
  panels: [
    { type: 'discussion', share: ['facebook', 'tumblr', 'copy'] },
    { type: 'popular', load: 'now', source: { items: [item] } },
    { type: 'videos', load: 'now', source: { feed: 'http://127.0.0.1:9/feed.json' } },
  ],
};
writeFileSync(
  join(folder, 'page.html'),
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>Story</title><body>
  <script>window.failed = [];
    addEventListener('error', ({ message }) => message && failed.push(message));
    addEventListener('unhandledrejection', ({ reason }) => failed.push(String(reason)));</script>
  <script type="application/json" id="config">${JSON.stringify(CONFIG)}</script>
  <script src="afterword/afterword.js" data-config="#config"></script></html>`,
);

/** In the page: what its panels show, and what is told, once all of them have come to an end. */
function shown() {
  const inside = (name, selector) => [
    ...document.querySelector(`afterword-${name}`).shadowRoot.querySelectorAll(selector),
  ];
  const busy = ['discussion', 'popular', 'videos'].filter(
    (name) => inside(name, 'section')[0]?.ariaBusy !== 'false',
  );
  const { problems } = document.querySelector('afterword-embed');
  const tumblr = inside('discussion', '[part~="button-tumblr"]');
  if (busy.length || !tumblr.length || !problems.some(({ message }) => /feed/.test(message)))
    return undefined;
  return {
    heading: inside('popular', '[part=heading]')[0].textContent.trim(),
    title: inside('popular', '[part=link]')[0].textContent.trim(),
    status: inside('videos', '[part=status]')[0].textContent.trim(),
    problems: problems.map(({ path }) => path),
    failed: window.failed,
  };
}

for (const engine of topEngines) {
  it(`a page from disk has its panels, parts and language in ${engine}, and one problem`, async () => {
    await inTab(engine, async (tab) => {
      await tab.goTo(pathToFileURL(join(folder, 'page.html')).href);
      const found = await untilIn(tab, 'all panels are there', shown);
      assert.deepEqual(found, {
        heading: 'Meistgelesen',
        title: 'Tides',
        status: 'Diese Liste konnte nicht geladen werden.',
        problems: ['panels[2].source.feed'],
        failed: [],
      });
    });
  });
}
