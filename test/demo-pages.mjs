/* The demo's pages, and when one of them shows all that it has. */
import { readdirSync } from 'node:fs';

/** What stands in a page only after its own script has worked. */
const APPEARS = { 'demo/configure/': '#preview > afterword-embed' };

/** Every page: its path on the server, and a name for files: `demo/cms/ar.html` is `cms-ar`. */
export const demoPages = readdirSync('demo', { recursive: true })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `demo/${file}`.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort()
  .map((path) => ({
    path,
    name: path.replace(/^demo\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'index',
  }));

/** Scrolls through a page, as a reader does, until every panel, picture and font of it is there. */
export async function settle(page, path) {
  const appears = APPEARS[path];
  if (appears) await page.waitForSelector(appears);
  await page.waitForFunction(isMounted);
  await page.evaluate(untilReady);
  for (let top = 0; await page.evaluate(scrollTo, top); top += SCROLL_STEP) {
    await page.waitForFunction(isShownInView);
  }
  await page.evaluate(loadPictures);
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.waitForFunction(isComplete);
  await page.evaluate(scrollTo, 0);
  // Whether a list in view keeps space depends on what came first. Out of view, each gives it back.
  await page.evaluate(showBody, false);
  await page.waitForFunction(keepsNoSpace);
  await page.evaluate(showBody, true);
  await page.waitForFunction(isComplete);
}

/** CSS pixels, less than the height of a viewport. */
const SCROLL_STEP = 600;

/* What follows runs in the page. It tells by public names alone, by tags and states, how far a panel is. */

function isMounted() {
  const hasScript = Boolean(document.querySelector('script[src*="afterword.js"]'));
  const hasTag = Boolean(document.querySelector('script[data-config]'));
  return (
    !hasScript ||
    (Boolean(customElements.get('afterword-embed')) &&
      (!hasTag || Boolean(document.querySelector('afterword-embed'))))
  );
}

async function untilReady() {
  await Promise.all([...document.querySelectorAll('afterword-embed')].map(({ ready }) => ready));
}

/** @returns whether there is so much page; it is drawn when this resolves */
function scrollTo(top) {
  window.scrollTo({ top, behavior: 'instant' });
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => resolve(top < document.documentElement.scrollHeight)),
    );
  });
}

function isShownInView() {
  return [...document.querySelectorAll(':defined')]
    .filter(({ localName }) => /^afterword-(?!embed$)/.test(localName))
    .filter((panel) => {
      const { top, bottom } = panel.getBoundingClientRect();
      return bottom >= 0 && top <= innerHeight;
    })
    .every((panel) => panel.shadowRoot && !panel.matches(':state(loading)'));
}

function loadPictures() {
  const roots = [...document.querySelectorAll('*')].flatMap((it) => it.shadowRoot ?? []);
  for (const root of [document, ...roots]) {
    for (const picture of root.querySelectorAll('img[loading]')) picture.loading = 'eager';
  }
}

/** @returns when it is drawn */
function showBody(isShown) {
  document.body.style.display = isShown ? '' : 'none';
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}

function keepsNoSpace() {
  return [...document.querySelectorAll(':defined')]
    .filter(({ localName }) => localName.startsWith('afterword-'))
    .every((element) => !element.style.minBlockSize);
}

function isComplete() {
  const all = [...document.querySelectorAll('*')];
  const panels = all.filter(({ localName }) => /^afterword-(?!embed$)/.test(localName));
  const roots = all.flatMap((it) => it.shadowRoot ?? []);
  const pictures = [document, ...roots].flatMap((root) => [...root.querySelectorAll('img')]);
  return (
    document.fonts.status === 'loaded' &&
    panels.every((panel) => panel.shadowRoot && !panel.matches(':state(loading)')) &&
    pictures.every((picture) => picture.complete)
  );
}
