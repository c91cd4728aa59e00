import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { configured, json, story, tag } from './publisher.ts';
import { outline, panelIn, part } from './reader.ts';

const PICTURE = '/demo/pictures/gull.svg';
const TIME = '2020-11-20T17:47:00Z';
const MESSAGE = 'We no longer host comments. Join the discussion on {networks}.';
const FACEBOOK = 'https://www.facebook.com/ledger/posts/1';
const X = 'https://x.com/ledger';
const NETWORKS = [
  { network: 'facebook', page: FACEBOOK, label: 'Facebook' },
  { network: 'x', page: X, label: 'Twitter' },
];
const STORIES = ['Gulls', 'Tides', 'Fish & chips'].map((title, i) => ({
  url: `/story/${String(i)}`,
  title,
  image: { src: PICTURE, alt: '', width: 320, height: 180 },
  published: TIME,
}));
const VIDEOS = [
  { url: '/video/1', title: 'The crane', video: { sources: [{ src: '/crane.mp4' }] } },
];
const TAGS = [{ name: 'Harbour', url: '/tags/harbour' }];

const CONFIG = {
  panels: [
    { type: 'discussion', heading: 'Talk', message: MESSAGE, networks: NETWORKS },
    { type: 'videos', heading: 'Watch', seeAll: { url: '/video' }, source: { items: VIDEOS } },
    {
      type: 'popular',
      heading: 'Read',
      thumbnails: true,
      times: true,
      pageSize: 2,
      source: { items: STORIES },
    },
    { type: 'tags', items: TAGS, updated: TIME },
  ],
};

const PANELS = `<afterword-embed>
  <afterword-discussion heading="Talk" message="${MESSAGE}">${json({ networks: NETWORKS })}</afterword-discussion>
  <afterword-videos heading="Watch" see-all="/video">${json({ source: { items: VIDEOS } })}</afterword-videos>
  <afterword-popular heading="Read" thumbnails times page-size="2">${json({ source: { items: STORIES } })}</afterword-popular>
  <afterword-tags updated="${TIME}">${json({ items: TAGS })}</afterword-tags>
</afterword-embed>`;

const ROWS = STORIES.map(
  ({ url, title }) => `<li><a href="${url}"><img src="${PICTURE}" alt="" width="320" height="180">
    ${title.replace('&', '&amp;')}</a> <time datetime="${TIME}">some time ago</time></li>`,
);
const HTML = `
<afterword-discussion heading="Talk">
  <p>We no longer host comments. Join the discussion on
     <a data-network="facebook" href="${FACEBOOK}">Facebook</a> and <a data-network="x" href="${X}">Twitter</a>.</p>
</afterword-discussion>
<afterword-videos heading="Watch" see-all="/video"><ul>
  <li><a href="/video/1">The crane</a><video src="/crane.mp4" preload="none"></video></li></ul>
</afterword-videos>
<afterword-popular heading="Read" thumbnails times page-size="2"><ol>${ROWS.join('')}</ol></afterword-popular>
<afterword-tags><a href="/tags/harbour">Harbour</a> <time datetime="${TIME}">then</time></afterword-tags>`;

const open = (body: string) => openPage({ html: story(body) });
/** The page is closed: one below it would be out of view, where WebKit lets timers wait. */
async function outlineIn(page: Page, name: string) {
  const found = outline(await panelIn(page, name));
  page.remove();
  return found;
}

describe('the three doors', () => {
  for (const name of ['discussion', 'videos', 'popular', 'tags']) {
    it(`show the same ${name}: a script tag with a config, elements, plain HTML`, async () => {
      const byTag = await outlineIn(await open(configured(CONFIG)), name);
      const byElements = await outlineIn(await open(PANELS + tag('')), name);
      const byHtml = await outlineIn(await open(HTML + tag('')), name);
      expect(byTag.length).to.be.greaterThan(2);
      expect(byElements).to.deep.equal(byTag);
      expect(byHtml).to.deep.equal(byTag);
    });
  }

  it('let plain HTML be, which is there before the script and without it', async () => {
    const page = await open(HTML + tag(''));
    const panel = await panelIn(page, 'popular');
    expect(panel.querySelectorAll('li a')).to.have.lengthOf(3);
  });

  it('read plain HTML again when it changes', async () => {
    const page = await open(HTML + tag(''));
    const panel = await panelIn(page, 'popular');
    panel.querySelector('ol')!.insertAdjacentHTML('afterbegin', '<li><a href="/new">New</a></li>');
    await until(() => part(panel, 'link').textContent.trim() === 'New', 'the new item is first');
  });

  it('read plain HTML that is parsed after the element is defined', async () => {
    const page = await open(tag('') + HTML);
    const panel = await panelIn(page, 'popular');
    expect(panel.shadowRoot!.querySelectorAll('li')).to.have.lengthOf(2);
  });

  it('lead an ad into an empty element of the page under its label', async () => {
    const slot = { type: 'slot', id: 'ad-1', label: 'Advertisement' };
    const page = await open(configured({ panels: [slot, { type: 'tags', items: ['Tides'] }] }));
    await panelIn(page, 'tags');
    const place = page.document.getElementById('ad-1')!;
    expect(place.childNodes).to.have.lengthOf(0);
    expect(place.closest('afterword-embed')!.textContent).to.contain('Advertisement');
  });

  it('let the page style parts and set custom properties from outside', async () => {
    const style = `<style>:root { --afterword-accent: rgb(1, 2, 3) }
      afterword-popular::part(rank) { color: rgb(4, 5, 6) }
      afterword-popular::part(load-more) { color: var(--afterword-accent) }</style>`;
    const page = await open(style + configured(CONFIG));
    const panel = await panelIn(page, 'popular');
    const colorOf = (name: string) => page.window.getComputedStyle(part(panel, name)).color;
    expect([colorOf('rank'), colorOf('load-more')]).to.deep.equal(['rgb(4, 5, 6)', 'rgb(1, 2, 3)']);
  });
});
