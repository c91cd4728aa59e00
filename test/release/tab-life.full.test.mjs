/* What happens to a tab: left and come back to, frozen while it loads, offline for a while, printed at once. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createDemoServer } from '../../demo/serve.mjs';
import { inTab, topEngines, untilIn } from '../browsers/tabs.mjs';

const items = (count) =>
  Array.from({ length: count }, (_, i) => ({
    url: `https://ledger.example/${i}`,
    title: `Story ${i}`,
  }));
const film = { title: 'Tide', video: { sources: [{ src: '/demo/media/tide.webm' }] } };
const configOf = (play) => ({
  article: { url: 'https://ledger.example/story' },
  panels: [
    { type: 'discussion' },
    { type: 'videos', play, load: 'now', source: { items: [{ ...film, url: '/tide' }] } },
    { type: 'popular', load: 'now', source: { feed: '/feed.json' } },
  ],
});
const pageOf = (play) => `<!doctype html><html lang="en"><title>Story</title><script>
  window.failed = []; window.shows = 0;
  addEventListener('error', ({ message }) => message && failed.push(message));
  addEventListener('unhandledrejection', ({ reason }) => failed.push(String(reason)));
  addEventListener('pageshow', ({ persisted }) => persisted && shows++);
  </script><a id="away" href="/away">Away</a>
  <script type="application/json" id="config">${JSON.stringify(configOf(play))}</script>
  <script src="/dist/afterword.js" data-config="#config"></script></html>`;

/** What the server does with the feed: `answer`, or `hang` until it is let go. */
let feed = 'answer';
let waiting = [];
const demo = createDemoServer();
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const isPage = pathname === '/story' || pathname === '/away';
  const answer = () => {
    response.setHeader('content-type', isPage ? 'text/html' : 'application/json');
    if (pathname === '/story') response.end(pageOf(searchParams.get('play') ?? 'inline'));
    else if (isPage) response.end('<!doctype html><title>Away</title>');
    else response.end(JSON.stringify({ items: items(8) }));
  };
  if (!isPage && pathname !== '/feed.json') demo.emit('request', request, response);
  else if (!isPage && feed === 'hang') waiting.push(answer);
  else if (!isPage && feed === 'drop') request.socket.destroy();
  else answer();
});
let address = '';
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

const answerAll = () => {
  feed = 'answer';
  for (const go of waiting.splice(0)) go();
};

/** In the page: the titles of the list, once it is there. */
const titles = () => {
  const root = document.querySelector('afterword-popular')?.shadowRoot;
  const links = [...(root?.querySelectorAll('[part=link]') ?? [])];
  return links.length ? links.map(({ textContent }) => textContent.trim()) : undefined;
};
const hasAll = () =>
  document.querySelector('afterword-popular').shadowRoot.querySelectorAll('[part=link]').length ===
  8;
const more = () =>
  document.querySelector('afterword-popular').shadowRoot.querySelector('[part~=load-more]').click();
const failures = () => window.failed;

/** In the page: how many films stand there, and whether one does so above the page. */
const films = () =>
  document.querySelector('afterword-videos').shadowRoot.querySelectorAll('video').length;
const isAbove = () =>
  document.querySelector('afterword-videos').shadowRoot.querySelector('dialog')?.open;

/** What was left open is as it was, and ends as ever: by its end, or by the button that closes. */
async function endFilm(tab, play) {
  assert.equal(await tab.run(films), 1);
  assert.equal(Boolean(await tab.run(isAbove)), play === 'dialog');
  await tab.run(() => {
    const root = document.querySelector('afterword-videos').shadowRoot;
    const close = root.querySelector('dialog button');
    if (close) close.click();
    else root.querySelector('video').dispatchEvent(new Event('ended'));
  });
  await untilIn(tab, 'its place is as before', () =>
    Boolean(
      document.querySelector('afterword-videos').shadowRoot.querySelector('[part~=play]') &&
      !document.querySelector('afterword-videos').shadowRoot.querySelector('video'),
    ),
  );
}

for (const engine of topEngines) {
  for (const play of ['inline', 'dialog']) {
    it(`a page that is left and come back to is whole in ${engine}, its film that plays ${play} included`, async () => {
      await inTab(engine, async (tab) => {
        await tab.goTo(`${address}/story?play=${play}`);
        await untilIn(tab, 'the list is there', titles);
        await untilIn(tab, 'the film can be played', () => {
          const root = document.querySelector('afterword-videos').shadowRoot;
          const button = root.querySelector('[part~=play]');
          button?.click();
          return Boolean(button);
        });
        await untilIn(tab, 'it is there', films);
        await untilIn(tab, 'it plays, for ever, or its engine can play no such file', () => {
          const video = document
            .querySelector('afterword-videos')
            .shadowRoot.querySelector('video');
          if (video) video.loop = true;
          return !video || video.readyState === HTMLMediaElement.HAVE_ENOUGH_DATA;
        });
        const hasFilm = await tab.run(films);
        if (hasFilm && play === 'dialog') await untilIn(tab, 'it stands above the page', isAbove);
        await tab.run(() => void (window.isSame = true));
        await tab.goTo(`${address}/away`);
        await tab.back();
        await untilIn(
          tab,
          'the story is back',
          () =>
            location.pathname === '/story' && Boolean(document.querySelector('afterword-popular')),
        );
        assert.equal((await untilIn(tab, 'the list is there', titles)).length, 5);
        // Out of the cache of pages that were left, as it was.
        const { isSame, shows } = await tab.run(() => ({
          isSame: window.isSame,
          shows: window.shows,
        }));
        assert.deepEqual({ isSame, shows }, { isSame: true, shows: 1 });
        if (hasFilm) await endFilm(tab, play);
        assert.equal(await tab.run(films), 0);
        await tab.run(more);
        await untilIn(tab, 'more is shown', hasAll);
        assert.deepEqual(await tab.run(failures), []);
      });
    });
  }

  it(`a list whose connection breaks can be asked for again in ${engine} when it is back`, async () => {
    await inTab(engine, async (tab) => {
      feed = 'drop';
      await tab.goTo(`${address}/story`);
      await untilIn(tab, 'it is told', () =>
        /could not/.test(document.querySelector('afterword-popular').shadowRoot.textContent),
      );
      answerAll();
      await tab.run(more);
      assert.equal((await untilIn(tab, 'the list is there', titles)).length, 5);
      assert.deepEqual(await tab.run(failures), []);
    });
  });

  it(`a page that is printed while its list is awaited has it afterwards in ${engine}`, async () => {
    await inTab(engine, async (tab) => {
      feed = 'hang';
      await tab.goTo(`${address}/story`);
      await untilIn(tab, 'the bar is there', () =>
        Boolean(document.querySelector('afterword-discussion').shadowRoot.querySelector('ul')),
      );
      await tab.run(() => {
        for (const name of ['beforeprint', 'afterprint']) dispatchEvent(new Event(name));
      });
      if (engine === 'chromium') await tab.page.pdf();
      answerAll();
      assert.equal((await untilIn(tab, 'the list is there', titles)).length, 5);
      assert.deepEqual(await tab.run(failures), []);
    });
  });
}

const chromium = topEngines.includes('chromium') ? it : () => undefined;

chromium('a tab that is frozen while its list is awaited has it when it goes on', async () => {
  await inTab('chromium', async (tab) => {
    feed = 'hang';
    await tab.goTo(`${address}/story`);
    await untilIn(tab, 'the bar is there', () =>
      Boolean(document.querySelector('afterword-discussion').shadowRoot.querySelector('ul')),
    );
    const client = await tab.page.createCDPSession();
    await client.send('Page.setWebLifecycleState', { state: 'frozen' });
    answerAll();
    await client.send('Page.setWebLifecycleState', { state: 'active' });
    assert.equal((await untilIn(tab, 'the list is there', titles)).length, 5);
    assert.deepEqual(await tab.run(failures), []);
  });
});

chromium('a tab that goes offline says so in the list, and gets it when it is online', async () => {
  await inTab('chromium', async (tab) => {
    feed = 'answer';
    await tab.goTo(`${address}/away`);
    await tab.page.setCacheEnabled(false);
    feed = 'hang';
    await tab.goTo(`${address}/story`);
    await untilIn(tab, 'the bar is there', () =>
      Boolean(document.querySelector('afterword-discussion').shadowRoot.querySelector('ul')),
    );
    await tab.page.setOfflineMode(true);
    for (const go of waiting.splice(0)) void go;
    await untilIn(tab, 'it is told', () =>
      /could not/.test(document.querySelector('afterword-popular').shadowRoot.textContent),
    );
    await tab.page.setOfflineMode(false);
    answerAll();
    await tab.run(more);
    assert.equal((await untilIn(tab, 'the list is there', titles)).length, 5);
    assert.deepEqual(await tab.run(failures), []);
  });
});
