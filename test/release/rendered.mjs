/*
 * What elements render in a browser: parts, slots, states, attributes and properties, collected by tag over
 * the demo's pages and over one that brings about what those never show: failures, dialogs, what is awaited.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { createDemoServer } from '../../demo/serve.mjs';
import { findBrowser } from '../browsers/find.mjs';
import { demoPages, settle } from '../demo-pages.mjs';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const SITE = 'https://ledger.example';
const item = (i, more) => ({ url: `${SITE}/${i}`, title: `Story ${i}`, ...more });
const published = '2020-11-20T17:47:00Z';
const film = { sources: [{ src: '/demo/media/tide.webm' }] };
const range = (count) => Array.from({ length: count }, (_, i) => i);

/** Each is an embed of its own. */
const CONFIGS = {
  shown: {
    panels: [
      {
        type: 'discussion',
        seeAll: { url: `${SITE}/all` },
        networks: [{ network: 'facebook', count: 3 }, 'x'],
        share: ['facebook', 'mastodon', 'copy', 'tumblr'],
        shareLimit: 3,
      },
      {
        type: 'videos',
        layout: 'row',
        play: 'dialog',
        seeAll: { url: `${SITE}/all` },
        source: {
          items: range(12).map((i) =>
            item(i, {
              published,
              video: i ? film : { provider: 'youtube', id: 'aaaaaaaaaaa' },
              duration: i === 1 ? undefined : 60,
              live: i === 1,
              kicker: 'Waterfront',
              sponsor: i === 2 ? 'Island Line' : undefined,
              image: i ? '/demo/pictures/ferry.svg' : undefined,
            }),
          ),
        },
        limit: 12,
      },
      {
        type: 'popular',
        thumbnails: true,
        times: true,
        pageSize: 5,
        maxAge: 60,
        seeAll: { url: `${SITE}/all` },
        windows: ['Today', 'Week'].map((label) => ({
          label,
          source: {
            items: range(8).map((i) =>
              item(`popular-${i}`, {
                published,
                kicker: 'Waterfront',
                live: i === 1,
                sponsor: i === 2 ? 'Island Line' : undefined,
                image: '/demo/pictures/ferry.svg',
                movement: ['up', 'down', 'new', 'same'][i],
              }),
            ),
          },
        })),
      },
      {
        type: 'tags',
        items: ['Tides', { name: 'Harbour', url: `${SITE}/tags/harbour` }],
        updated: published,
        seeAll: { url: `${SITE}/all` },
      },
    ],
  },
  failed: {
    panels: ['videos', 'popular'].map((type) => ({
      type,
      load: 'now',
      source: { feed: '/demo/feeds/list.json?status=500' },
    })),
  },
  empty: {
    panels: [
      { type: 'discussion', networks: [], share: [], message: '', minItems: 9 },
      ...['videos', 'popular'].map((type) => ({ type, minItems: 9, source: { items: [item(1)] } })),
      { type: 'tags', minItems: 9, items: ['Tides'] },
    ],
  },
  awaited: {
    panels: [
      { type: 'discussion', blocklist: '/never' },
      ...['videos', 'popular'].map((type) => ({
        type,
        load: 'now',
        source: { feed: '/never' },
      })),
      { type: 'tags', items: ['Tides'] },
    ],
  },
};

const escaped = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Everything</title>
<link rel="canonical" href="${SITE}/story"></head><body>
${Object.entries(CONFIGS)
  .map(
    ([name, config]) => `<script type="application/json" id="${name}">${escaped(config)}</script>
<afterword-embed id="embed-${name}" config="#${name}"></afterword-embed>`,
  )
  .join('\n')}
<afterword-tags blocklist="/never"><ul><li>Tides</li></ul></afterword-tags>
<afterword-discussion blocklist="/never"></afterword-discussion>
<script async src="/dist/afterword.js"></script></body></html>`;

/** Collects in every page, from before its own scripts run. */
function collect() {
  const seen = (window.seen = {});
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    const host = this;
    const look = () => {
      const found = (seen[host.localName] ??= { parts: {}, slots: {}, states: {} });
      for (const it of root.querySelectorAll('[part]')) found.parts[it.getAttribute('part')] = 1;
      for (const it of root.querySelectorAll('slot[name]')) found.slots[it.name] = 1;
      for (const state of ['loading', 'empty', 'error']) {
        if (host.matches(`:state(${state})`)) found.states[state] = 1;
      }
    };
    window.looks = [...(window.looks ?? []), look];
    new MutationObserver(look).observe(root, {
      ...{ childList: true, subtree: true, attributes: true },
      attributeFilter: ['part'],
    });
    return root;
  };
}

/** In the page: what was seen, what is there now included. */
function collected() {
  for (const look of window.looks ?? []) look();
  return window.seen;
}

/** In the page: a part of a panel in the embed of that name. */
function partIn(name, panel, part) {
  return document
    .querySelector(`#embed-${name} > afterword-${panel}`)
    ?.shadowRoot?.querySelector(`[part~="${part}"]`);
}

/** Opens what opens, once it is there. */
async function open(page, panel, part) {
  const handle = await page.waitForFunction(partIn, {}, 'shown', panel, part);
  await handle.evaluate((it) => it.click());
  await page.waitForFunction(partIn, {}, 'shown', panel, 'dialog');
}

async function bringAboutTheRest(page) {
  await page.waitForFunction(partIn, {}, 'shown', 'discussion', 'button-more');
  await page.waitForFunction(partIn, {}, 'shown', 'popular', 'tab-selected');
  await page.waitForFunction(partIn, {}, 'shown', 'popular', 'movement-down');
  await page.waitForFunction(partIn, {}, 'shown', 'videos', 'button');
  for (const panel of ['videos', 'popular']) {
    await page.waitForFunction(partIn, {}, 'failed', panel, 'load-more');
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#embed-empty > *')].every((it) => it.matches(':state(empty)')),
  );
  await open(page, 'discussion', 'button-mastodon');
  await open(page, 'videos', 'play');
}

/** In the page: what the elements take. @returns by tag */
function readSurface(properties) {
  return Object.entries(properties).map(([tag, names]) => {
    const element = document.createElement(tag);
    return {
      tag,
      attributes: element.constructor.observedAttributes ?? [],
      missing: names.filter((name) => !(name in element)),
    };
  });
}

/**
 * @param properties the names to look for, by tag
 * @returns parts (whole values of the attribute), slots and states by tag, and the surface of each element
 */
export async function readRendered(properties) {
  const demo = createDemoServer();
  const server = createServer((request, response) => {
    if (request.url === '/') return response.setHeader('Content-Type', 'text/html').end(PAGE);
    // What is asked for here is awaited for as long as the page is open.
    if (request.url !== '/never') demo.emit('request', request, response);
    return undefined;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launch({ executablePath: findBrowser('chromium'), args: FLAGS });
  const all = {};
  const add = (seen) => {
    for (const [tag, kinds] of Object.entries(seen)) {
      all[tag] ??= { parts: new Set(), slots: new Set(), states: new Set() };
      for (const [kind, names] of Object.entries(kinds)) {
        for (const name of Object.keys(names)) all[tag][kind].add(name);
      }
    }
  };
  const visit = async (path, act) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(collect);
    await page.goto(`${origin}/${path}`);
    await act(page);
    add(await page.evaluate(collected));
    const surface = path ? undefined : await page.evaluate(readSurface, properties);
    await page.close();
    return surface;
  };
  try {
    for (const { path } of demoPages) await visit(path, (page) => settle(page, path));
    const surface = await visit('', bringAboutTheRest);
    return { rendered: all, surface };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
