/* Texts from elsewhere, in a page of the other direction of writing. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { openPeer } from '../pages/peer.ts';
import { until } from '../pages/page.ts';
import { part, parts } from './fixtures.ts';
import { shownIn } from './fixtures.popular.ts';

/** Texts that end, or begin, with a sign that belongs to no direction. */
const TITLES = ['Is the ferry late?', 'C++', '(Updated) Fog at the pier'];

const ITEMS = TITLES.map((title, i) => ({
  ...{ url: `/${String(i)}`, title, kicker: `${title} !`, published: '2026-11-20T17:47:00Z' },
  ...(i === 1 && { sponsor: 'Ropes & Sons (Ltd.)' }),
}));

async function openPanel(tag: string, config: object, direction = 'rtl') {
  const box = await fixture<HTMLElement>(
    direction === 'rtl' ? html`<div dir="rtl" lang="he"></div>` : html`<div lang="en"></div>`,
  );
  const panel = document.createElement(tag) as HTMLElement & { config: object };
  panel.config = config;
  box.append(panel);
  return panel;
}

/** Whether the characters of a text stand beside one another in the order in which they are read. */
function isInOrder(text: Text): boolean {
  const lefts = Array.from(text.data, (_, i) => {
    const range = document.createRange();
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    return range.getBoundingClientRect();
  }).filter(({ width }) => width > 0);
  return lefts.every(({ left, top }, i) => {
    const before = lefts[i - 1];
    return !before || top > before.top + 1 || left >= before.left;
  });
}

/** The text nodes in a panel that hold a text. */
function findTexts(panel: Element, text: string): Text[] {
  const walker = document.createTreeWalker(panel.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.includes(text)) found.push(node);
  }
  return found;
}

/** What a text in a panel is marked as. */
const languageOf = (panel: Element, text: string) =>
  findTexts(panel, text)[0]!.parentElement!.closest('[lang]')?.getAttribute('lang');

function expectInOrder(panel: Element, texts: readonly string[]) {
  for (const text of texts) {
    const nodes = findTexts(panel, text);
    expect(nodes, text).not.to.be.empty;
    for (const node of nodes) expect(isInOrder(node), text).to.equal(true);
  }
}

describe('a text from elsewhere keeps its signs in their places', () => {
  it('in a ranking, with what stands under its titles', async () => {
    const panel = await openPanel('afterword-popular', { source: { items: ITEMS }, times: true });
    await shownIn(panel, 3);
    expectInOrder(panel, [...TITLES, 'Is the ferry late? !', 'Ropes & Sons (Ltd.)']);
  });

  it('in the tabs of a ranking', async () => {
    const windows = ['Today?', 'Week (7 days)'].map((label) => ({
      ...{ label, source: { items: ITEMS } },
    }));
    const panel = await openPanel('afterword-popular', { windows });
    await until(() => parts(panel, 'tab').length, 'the tabs are there');
    expectInOrder(panel, ['Today?', 'Week (7 days)']);
  });

  it('in videos', async () => {
    const panel = await openPanel('afterword-videos', { source: { items: ITEMS } });
    await shownIn(panel, 3);
    expectInOrder(panel, [...TITLES, 'Ropes & Sons (Ltd.)']);
  });

  it('in tags', async () => {
    const panel = await openPanel('afterword-tags', { items: TITLES });
    await until(() => parts(panel, 'tag').length, 'the tags are there');
    expectInOrder(panel, TITLES);
  });

  it('in the sentence about the discussion', async () => {
    const publisher = { name: 'News (online)!' };
    const message = 'הדיון ב-{publisher} ב-{networks}';
    const panel = await openPanel('afterword-discussion', { publisher, message });
    await until(() => parts(panel, 'message').length, 'the sentence is there');
    expectInOrder(panel, [publisher.name]);
    expect(part(panel, 'message').textContent.replace(/\s+/g, ' ')).to.contain(
      'הדיון ב-News (online)! ב-',
    );
  });

  it('in a page of its own direction, too', async () => {
    const panel = await openPanel('afterword-popular', { source: { items: ITEMS } }, 'ltr');
    await shownIn(panel, 3);
    expectInOrder(panel, TITLES);
  });
});

describe('the language of a feed', () => {
  it('marks its texts, and an entry has its own', async () => {
    const peer = await openPeer();
    const items = [
      { url: '/a', title: 'Ebbe', kicker: 'Hafen', image: '/a.jpg' },
      { url: '/b', title: 'Tides', language: 'en' },
    ];
    await peer.answer('/feed.json', { body: { language: 'de_DE', items } });
    const source = { feed: peer.url('/feed.json') };
    const panel = await openPanel('afterword-popular', { source, thumbnails: true, load: 'now' });
    await shownIn(panel, 2);
    const languages = ['Ebbe', 'Hafen', 'Tides'].map((text) => languageOf(panel, text));
    expect(languages).to.deep.equal(['de-DE', 'de-DE', 'en']);
    expect(part(panel, 'thumbnail').lang).to.equal('de-DE');
  });

  for (const tag of ['afterword-popular', 'afterword-videos']) {
    it(`may be that of a single item of a config: ${tag}`, async () => {
      const items = [
        { url: '/a', title: 'Ebbe', sponsor: 'Seil', language: 'de-AT' },
        { url: '/b', title: 'Tides', language: 'no language' },
        { url: '/c', title: 'Fog' },
      ];
      const panel = await openPanel(tag, { source: { items } }, 'ltr');
      await shownIn(panel, 3);
      const languages = ['Ebbe', 'Seil', 'Tides', 'Fog'].map((text) => languageOf(panel, text));
      expect(languages).to.deep.equal(['de-AT', 'de-AT', undefined, undefined]);
    });
  }

  it('marks nothing where nobody knows it', async () => {
    const panel = await openPanel('afterword-popular', { source: { items: ITEMS } }, 'ltr');
    await shownIn(panel, 3);
    expect(part(panel, 'list').querySelector('[lang]')).to.equal(null);
  });
});
