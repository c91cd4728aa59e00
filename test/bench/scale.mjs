/*
 * npm run bench:scale: what an embed costs in a page of 10, of 50 and of 200, and in one that gets 50 articles one
 * after the other, as readers scroll, in milliseconds of the main thread; the middle of five pages each (`RUNS`),
 * taken in turns. One among more may not cost over 15 % more. What does is measured again, twice at most, before
 * it is said, since the machine may have been busy with something else.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createDemoServer } from '../../demo/serve.mjs';
import { openBrowser } from './setting.mjs';

const COUNTS = [10, 50, 200];
const RUNS = Number(process.env.RUNS ?? 5);
const MOST = 1.15;

const items = Array.from({ length: 5 }, (_, i) => ({
  url: `https://ledger.example/${i}`,
  title: `Story ${i}`,
}));
const CONFIG = {
  panels: [
    { type: 'discussion' },
    { type: 'popular', load: 'now', source: { feed: '/feed.json' } },
    { type: 'tags', items: ['Tides'] },
  ],
};
const pageOf = (count) => `<!doctype html><html lang="en"><title>Stories</title><body>
  <script type="application/json" id="config">${JSON.stringify(CONFIG)}</script>
  ${Array.from({ length: count }, (_, i) => `<article data-afterword-article="/story/${i}"><afterword-embed config="#config"></afterword-embed></article>`).join('')}
  <script src="/dist/afterword.js"></script></body></html>`;

const demo = createDemoServer();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const count = /^\/stories\/(\d+)$/.exec(pathname)?.[1];
  if (count) response.setHeader('content-type', 'text/html').end(pageOf(Number(count)));
  else if (pathname === '/feed.json') response.end(JSON.stringify({ items }));
  else demo.emit('request', request, response);
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const browser = await openBrowser();

/** Milliseconds of the main thread, in a page until all its embeds are shown. */
async function costOf(count) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/stories/${count}`);
  await page.waitForFunction(
    (all) => {
      const isThere = (name) =>
        [...document.querySelectorAll(`afterword-${name}`)].filter(
          ({ shadowRoot }) => shadowRoot?.querySelector('section')?.ariaBusy === 'false',
        ).length === all;
      return isThere('popular') && isThere('discussion') && isThere('tags');
    },
    { polling: 100, timeout: 120_000 },
    count,
  );
  const { TaskDuration } = await page.metrics();
  await page.close();
  return TaskDuration * 1000;
}

/** Milliseconds of the main thread for the first and for the last 25 of 50 articles that come one by one. */
async function costOfScrolling() {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/stories/0`);
  const costs = [(await page.metrics()).TaskDuration];
  for (const from of [0, 25]) {
    await page.evaluate(async (from) => {
      for (let i = from; i < from + 25; i++) {
        const article = document.createElement('article');
        article.dataset.afterwordArticle = `/story/${i}`;
        article.innerHTML = '<afterword-embed config="#config"></afterword-embed>';
        document.body.append(article);
        await article.firstChild.ready;
        const { shadowRoot } = article.querySelector('afterword-popular');
        while (shadowRoot.querySelector('section').ariaBusy === 'true')
          await new Promise(requestAnimationFrame);
      }
    }, from);
    costs.push((await page.metrics()).TaskDuration);
  }
  await page.close();
  const [start, half, end] = costs;
  return [half - start, end - half].map((seconds) => seconds * 1000);
}

const middle = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Measures, prints, and gives back what costs too much, as sentences. */
async function measure() {
  const costs = new Map(COUNTS.map((count) => [count, []]));
  const empty = [];
  const scrolling = [];
  for (let run = 0; run < RUNS; run++) {
    empty.push(await costOf(0));
    for (const count of COUNTS) costs.get(count).push(await costOf(count));
    scrolling.push(await costOfScrolling());
  }
  const start = middle(empty);
  const perEmbed = COUNTS.map((count) => (middle(costs.get(count)) - start) / count);
  console.log(`a page without any: ${start.toFixed(1)} ms`);
  COUNTS.forEach((count, i) => console.log(`${count} embeds: ${perEmbed[i].toFixed(2)} ms each`));
  const [first, last] = [0, 1].map((i) => middle(scrolling.map((both) => both[i])) / 25);
  console.log(`the first 25 of 50 articles that come one by one: ${first.toFixed(2)} ms each`);
  console.log(`the last 25 of them: ${last.toFixed(2)} ms each`);
  // A page of ten still warms the engine up; from there on an embed costs what it costs.
  const [, few, many] = perEmbed;
  return [
    many > few * MOST && `An embed among 200 costs ${(many / few).toFixed(2)} times one among 50.`,
    last > first * MOST &&
      `The last 25 of 50 articles cost ${(last / first).toFixed(2)} times the first.`,
  ].filter(Boolean);
}

let wrong = await measure();
for (let again = 0; wrong.length && again < 2; again++) {
  console.log(`${wrong.join(' ')} Once more:`);
  wrong = await measure();
}
await browser.close();
server.close();
if (wrong.length) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}
