/*
 * Chromium, from the system, as a camera: pages by their HTML, and the demo's by their paths, in a browser that
 * is alike everywhere.
 */
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { createDemoServer } from '../../demo/serve.mjs';
import { findBrowser } from '../browsers/find.mjs';
import { settle } from '../demo-pages.mjs';
import { demoFontFaces, serveFonts } from './fonts.mjs';

/** Alike whatever the machine's screen, fonts and card are. */
const FLAGS = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-font-subpixel-positioning',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  ...['--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Of the demo's pages: minutes after its newspaper has updated its story. */
const NOW = Date.parse('2026-11-20T23:30:00Z');
const TIME_ZONE = 'America/New_York';
const LOCALE = 'en-US';

const END_WITHIN = 30_000;
/** Of the demo's pages, whose lists are loaded when they come into view. */
const VIEWPORT_HEIGHT = 900;

/** Sky and ground; flat, so that baselines stay small. */
const PICTURES = [
  ['#9cc3cf', '#2f5d6b'],
  ['#e8b27d', '#8c3f2b'],
  ['#27415c', '#101c29'],
].map(
  ([sky, ground]) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18"><path fill="${sky}" d="M0 0h32v18H0z"/><path fill="${ground}" d="M0 12 12 7l8 5 12-4v10H0z"/></svg>`,
);

/**
 * @param use gets `take(html, width, scale)` and `takeDemo(path, { width, scheme, scale })`, which resolve with a
 * PNG of the whole page
 */
export async function withCamera(use) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('There is no Chromium on this machine.');
  let html = '';
  const demo = createDemoServer(() => NOW);
  const server = createServer((request, response) => {
    if (request.url === '/') return response.setHeader('Content-Type', 'text/html').end(html);
    const picture = PICTURES[/^\/pictures\/(\d)$/.exec(request.url)?.[1]];
    if (picture) return response.setHeader('Content-Type', 'image/svg+xml').end(picture);
    if (!request.url.startsWith('/fonts/')) return demo.emit('request', request, response);
    request.url = request.url.slice('/fonts'.length);
    serveFonts(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({ executablePath, args: FLAGS });

  async function take(content, width, scale = 1) {
    html = content;
    const page = await browser.newPage();
    page.setDefaultTimeout(END_WITHIN);
    await page.setViewport({ width, height: 8000, deviceScaleFactor: scale });
    await page.goto(`${origin}/`, { waitUntil: 'load' });
    await page.waitForFunction(isSettled);
    // Fonts are asked for by what is laid out, such as the words of another language.
    await page.evaluate(() => document.body.offsetHeight && document.fonts.ready.then(() => true));
    await page.waitForFunction(isSettled);
    const height = await page.evaluate(() => document.body.offsetHeight);
    const clip = { x: 0, y: 0, width, height };
    const png = await page.screenshot({ clip, captureBeyondViewport: true });
    await page.close();
    return Buffer.from(png);
  }

  async function takeDemo(path, { width, scheme, scale }) {
    const page = await browser.newPage();
    page.setDefaultTimeout(END_WITHIN);
    const outside = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
        outside.push(request.url());
      }
    });
    await page.setViewport({ width, height: VIEWPORT_HEIGHT, deviceScaleFactor: scale });
    await page.emulateTimezone(TIME_ZONE);
    await (await page.createCDPSession()).send('Emulation.setLocaleOverride', { locale: LOCALE });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluateOnNewDocument(standStill, NOW, demoFontFaces());
    await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
    await settle(page, path);
    const png = await page.screenshot({ fullPage: true });
    await page.close();
    if (outside.length) throw new Error(`${path} asks outside: ${outside.join(', ')}`);
    return Buffer.from(png);
  }

  try {
    return await use(take, takeDemo);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/**
 * In the page, before its own scripts: one time, our fonts, nothing that moves. What gives up waiting after a
 * while, such as for its language, waits for longer: a busy machine makes no other picture.
 */
function standStill(now, fonts) {
  const Clock = Date;
  globalThis.Date = class extends Clock {
    constructor(...fields) {
      if (fields.length) super(...fields);
      else super(now);
    }
    static now() {
      return now;
    }
  };
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (task, timeoutMs, ...rest) =>
    setTimeout(task, timeoutMs >= 300 ? timeoutMs * 50 : timeoutMs, ...rest);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${fonts} *, ::before, ::after { animation: none !important; transition: none !important; }`,
  );
  document.adoptedStyleSheets.push(sheet);
}

/** In the page: every panel shows what it has, in its language, and every picture and font is there. */
function isSettled() {
  const isReady = (panel) => panel.shadowRoot?.querySelector('section')?.ariaBusy === 'false';
  for (const embed of document.querySelectorAll(
    '[data-language] > afterword-embed:not([language])',
  )) {
    const { language } = embed.parentElement.dataset;
    if (embed.children.length && [...embed.children].every(isReady))
      embed.setAttribute('language', language);
  }
  const speaks = (panel) => {
    const { language } = panel.closest('.box').dataset;
    return !language || panel.shadowRoot.querySelector('section').lang === language;
  };
  const panels = [...document.querySelectorAll('afterword-embed > *')];
  const pictures = panels.flatMap((it) => [...(it.shadowRoot?.querySelectorAll('img') ?? [])]);
  // A sheet is higher than browsers look ahead.
  for (const it of pictures) it.loading = 'eager';
  return (
    panels.length > 0 &&
    document.fonts.status === 'loaded' &&
    panels.every(isReady) &&
    panels.every(speaks) &&
    // Tabs are a part of their own.
    panels.every(
      ({ shadowRoot: root }) => !root.querySelector('.tabs') || root.querySelector('[role=tab]'),
    ) &&
    pictures.every((it) => it.complete)
  );
}
