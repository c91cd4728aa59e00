/*
 * Contestants of the benchmark: the same story with the same eight networks, or the same six videos, by each script
 * that a publisher could take, set up as its own documentation says, from the files that its package has. Two more
 * are there to compare with: another build of Afterword, and the same written by hand in Lit.
 */
/** All that each of them has. */
const NETWORKS = [
  ...['facebook', 'x', 'whatsapp', 'linkedin', 'reddit', 'telegram', 'pinterest', 'vk'],
];
const STORY = 'https://ledger.example/2026/tides';
const TITLE = 'The tide table';
const VIDEOS = Array.from({ length: 6 }, (_, i) => ({
  id: `tideTable0${i}`,
  title: `Slack water, part ${i + 1}`,
  image: `/demo/pictures/${['ferry', 'gull', 'cranes', 'harbour', 'bridge', 'storm'][i]}.svg`,
}));

const buttons = (render, names = {}) =>
  NETWORKS.map((name) => render(names[name] ?? name)).join('');
const watch = ({ id }) => `https://www.youtube.com/watch?v=${id}`;

/** Links that a page shares its story with, marked as those of the bar. */
const links = buttons(
  (name) =>
    `<li><a data-share="${name}" href="https://${name}.example/share?url=${STORY}">${name}</a></li>`,
);

/** Where a contestant's files are, on the page's own origin, as a publisher would put them. */
const at = (path) => `/node_modules/${path}`;
const style = (path) => `<link rel="stylesheet" href="${at(path)}">`;

const attribute = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const SENTENCE = `We closed our comments. Join the discussion on
        <a data-network="facebook" href="https://www.facebook.com/ledger">Facebook</a> and
        <a data-network="x" href="https://x.com/ledger">X</a>.`;

const afterwordBar = (label, script) => ({
  label,
  head: `<script async src="${script}"></script>`,
  body: `<afterword-discussion>
      <p>${SENTENCE}</p>
      <ul>${links}</ul>
      <script type="application/json">${JSON.stringify({ share: NETWORKS })}</script>
    </afterword-discussion>`,
  isThere: (count) =>
    document
      .querySelector('afterword-discussion')
      .shadowRoot?.querySelectorAll('a[part~="button"][href] svg').length === count,
  // The page's own links are there before the script is.
  isUsable: (count) => document.querySelectorAll('afterword-discussion li a').length === count,
});

const videoList = `<ul>${VIDEOS.map((it) => `<li><a href="${watch(it)}"><img src="${it.image}" alt="" width="320" height="180"> ${it.title}</a></li>`).join('')}</ul>`;

const afterwordVideos = (label, script) => ({
  label,
  head: `<script async src="${script}"></script>`,
  body: `<afterword-videos heading="Watch">${videoList}</afterword-videos>`,
  isThere: (count) =>
    document.querySelector('afterword-videos').shadowRoot?.querySelectorAll('[part~="play"]')
      .length === count,
});

/** Another build's contestant: it takes part only where `--before` names that build. */
export const BEFORE = 'before';

/**
 * Contestants by the names that options take; tables show `label`. `head` and `body` are what a page writes. `isThere`
 * runs in the page, and is true when so many links or cards are drawn in their last form and work; `isUsable`, where
 * that is earlier, when their links can be followed. The first is what the others are measured against.
 */
const BARS = {
  'plain-links': {
    label: 'plain links',
    body: `<p id="bar">${buttons((name) => `<a href="https://${name}.example/share?url=${STORY}">${name}</a> `)}</p>`,
    isThere: (count) => document.querySelectorAll('#bar a').length === count,
  },
  afterword: afterwordBar('afterword', '/dist/afterword.js'),
  [BEFORE]: afterwordBar('afterword before', '/before/dist/afterword.js'),
  'bare-lit': {
    label: 'bare Lit bar',
    head: '<script async src="/bare-lit/bar.js"></script>',
    body: `<bare-lit-bar url="${STORY}" text="${TITLE}">
      <p slot="message">${SENTENCE}</p>
      <ul>${links}</ul>
    </bare-lit-bar>`,
    isThere: (count) =>
      document.querySelector('bare-lit-bar').shadowRoot?.querySelectorAll('a[href] svg').length ===
      count,
    isUsable: (count) => document.querySelectorAll('bare-lit-bar li a').length === count,
  },
  'sharer.js': {
    label: 'sharer.js',
    body: `<p id="bar">${buttons((name) => `<button data-sharer="${name}" data-url="${STORY}" data-title="Tides">${name}</button> `)}</p>
      <script src="${at('sharer.js/sharer.min.js')}"></script>`,
    // It draws nothing: the page's own buttons work once it has run.
    isThere: () => Boolean(window.Sharer) && document.readyState !== 'loading',
  },
  shareon: {
    label: 'shareon',
    head: `${style('shareon/dist/shareon.min.css')}<script src="${at('shareon/dist/shareon.iife.js')}" defer init></script>`,
    body: `<div class="shareon">${buttons((name) => `<a class="${name}"></a>`, { x: 'twitter', vk: 'vkontakte' })}</div>`,
    isThere: (count) => document.querySelectorAll('.shareon a[href]').length === count,
  },
  likely: {
    label: 'likely',
    head: style('ilyabirman-likely/release/likely.min.css'),
    body: `<div class="likely">${buttons((name) => `<div class="${name}">${name}</div>`, { x: 'twitter', vk: 'vkontakte' })}</div>
      <script src="${at('ilyabirman-likely/release/likely.min.js')}"></script>`,
    isThere: (count) =>
      document.querySelectorAll('.likely_visible .likely__widget .likely__icon').length === count,
  },
  shariff: {
    label: 'shariff',
    head: style('shariff/dist/shariff.complete.css'),
    body: `<div class="shariff" data-services="${attribute(JSON.stringify(NETWORKS.map((name) => (name === 'x' ? 'twitter' : name))))}"></div>
      <script src="${at('shariff/dist/shariff.complete.js')}"></script>`,
    // Its icons are letters of a font.
    isThere: (count) =>
      document.querySelectorAll('.shariff-button a').length === count &&
      document.fonts.size > 0 &&
      [...document.fonts].some(({ status }) => status === 'loaded') &&
      [...document.fonts].every(({ status }) => status !== 'loading'),
  },
};

const FACADES = {
  'plain-links': {
    label: 'plain links',
    body: `<div id="videos">${videoList}</div>`,
    isThere: (count) => document.querySelectorAll('#videos a').length === count,
  },
  afterword: afterwordVideos('afterword', '/dist/afterword.js'),
  [BEFORE]: afterwordVideos('afterword before', '/before/dist/afterword.js'),
  'bare-lit': {
    label: 'bare Lit cards',
    head: '<script async src="/bare-lit/cards.js"></script>',
    body: `<bare-lit-cards heading="Watch" items="${attribute(JSON.stringify(VIDEOS))}">${videoList}</bare-lit-cards>`,
    isThere: (count) =>
      document.querySelector('bare-lit-cards').shadowRoot?.querySelectorAll('button').length ===
      count,
  },
  'lite-youtube-embed': {
    label: 'lite-youtube-embed',
    head: style('lite-youtube-embed/src/lite-yt-embed.css'),
    body: `${VIDEOS.map((it) => `<lite-youtube videoid="${it.id}" playlabel="Play: ${it.title}"></lite-youtube>`).join('')}
      <script src="${at('lite-youtube-embed/src/lite-yt-embed.js')}"></script>`,
    isThere: (count) => document.querySelectorAll('lite-youtube .lyt-playbtn').length === count,
  },
  '@justinribeiro/lite-youtube': {
    label: '@justinribeiro/lite-youtube',
    head: `<script type="module" src="${at('@justinribeiro/lite-youtube/lite-youtube.js')}"></script>`,
    body: VIDEOS.map(
      (it) =>
        `<lite-youtube videoid="${it.id}" videotitle="${it.title}"><a class="lite-youtube-fallback" href="${watch(it)}">${it.title}</a></lite-youtube>`,
    ).join(''),
    isThere: (count) =>
      [...document.querySelectorAll('lite-youtube')].filter((it) =>
        it.shadowRoot?.querySelector('button'),
      ).length === count,
  },
};

/** All contestants; `count` is how many links or cards each has. */
export const GROUPS = {
  bar: { head: 'Share bar', contestants: BARS, count: NETWORKS.length },
  videos: { head: 'Six videos', contestants: FACADES, count: VIDEOS.length },
};

/** The page that every contestant stands in. */
export const pageOf = ({ head = '', body }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${TITLE}</title><link rel="canonical" href="${STORY}">
<meta property="og:title" content="${TITLE}">${head}</head>
<body><main><h1>${TITLE}</h1>${'<p>The harbour master publishes it every year.</p>'.repeat(5)}
${body}</main></body></html>`;
