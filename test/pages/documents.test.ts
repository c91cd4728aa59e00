import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, feed, items, popular, story, tag } from './publisher.ts';
import { isShown, linesOf, panelIn, part, parts, textOf, titles } from './reader.ts';

const NAMES = ['discussion', 'videos', 'popular', 'tags'] as const;
const WRITTEN = `<afterword-embed><afterword-popular><ol>
  <li><a href="/a">A</a></li><li><a href="/b">B</a></li></ol></afterword-popular></afterword-embed>`;

async function openStory() {
  const site = await openPeer();
  await site.answer('/feed.json', { body: feed(12) });
  const networks = [{ network: 'facebook', page: 'https://www.facebook.com/ledger.example' }];
  const panels = [
    { type: 'discussion', networks, share: ['facebook', 'x', 'copy'] },
    { type: 'videos', load: 'now', layout: 'row', source: { items: items(2) } },
    popular(site.path('/feed.json')),
    { type: 'tags', items: ['Tides'] },
  ];
  const page = await openPage({ html: story(configured({ panels })), site });
  for (const name of NAMES) await panelIn(page, name);
  return page;
}

/** A frame of the page, with a document of its own. */
function addFrame({ document }: Page) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return frame.contentDocument!;
}

/** The panels of a document, each when it shows what it has. */
async function panelsIn(document: Document) {
  const [bar, videos, list, tags] = await Promise.all(
    NAMES.map((name) =>
      until(
        () => [...document.querySelectorAll(`afterword-${name}`)].find(isShown),
        `${name} is shown`,
      ),
    ),
  );
  return { bar: bar!, videos: videos!, list: list!, tags: tags! };
}

async function expectWhole(document: Document, ranked: number) {
  const { bar, videos, list, tags } = await panelsIn(document);
  await until(() => parts(bar, 'network').length, 'the bar names its network');
  expect(parts(bar, 'network').map(textOf)).to.deep.equal(['Facebook']);
  expect(titles(videos)).to.deep.equal(['Story 1', 'Story 2']);
  expect(titles(list)).to.deep.equal(items(ranked).map(({ title }) => title));
  expect(parts(tags, 'tag').map(textOf)).to.deep.equal(['Tides']);
  const computed = (it: Element) => document.defaultView!.getComputedStyle(it);
  // Without an address of the document's own there is nothing to share.
  expect(computed(part(bar, 'network')).fontWeight).to.equal('700');
  for (const panel of [videos, list, tags]) {
    expect(computed(part(panel, 'list')).listStyleType, panel.localName).to.equal('none');
  }
  // Its styles come with a part.
  const [back] = await until(
    () => parts(videos, 'button')[1] && parts(videos, 'button'),
    'buttons',
  );
  expect(computed(back!).display).to.equal('grid');
  return list;
}

async function loadMore(list: Element, count: number) {
  part(list, 'load-more').click();
  await until(() => titles(list).length === count, `${String(count)} are shown`);
}

describe('an embed', () => {
  it('that is moved into the document of a frame is whole there, and again when it comes back', async () => {
    const page = await openStory();
    const embed = page.document.querySelector('afterword-embed')!;
    const there = addFrame(page);
    there.body.append(embed);
    expect(embed.ownerDocument).to.equal(there);
    await loadMore(await expectWhole(there, 5), 10);
    page.document.body.append(embed);
    expect(there.body.childElementCount).to.equal(0);
    await loadMore(await expectWhole(page.document, 10), 12);
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('that waits in another document, adopted by it, is whole when it is put back', async () => {
    const page = await openStory();
    const embed = page.document.querySelector('afterword-embed')!;
    embed.remove();
    page.document.implementation.createHTMLDocument('').adoptNode(embed);
    expect(embed.ownerDocument).not.to.equal(page.document);
    page.document.body.append(embed);
    await loadMore(await expectWhole(page.document, 5), 10);
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('that a router takes out of a page it has fetched and parsed has its panels', async () => {
    const page = await openPage({ html: story(tag('')) });
    const fetched = new page.window.DOMParser().parseFromString(story(WRITTEN), 'text/html');
    page.document.body.append(page.document.adoptNode(fetched.querySelector('afterword-embed')!));
    expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['A', 'B']);
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('whose markup a framework imports, from a template or a frame, has panels for every copy', async () => {
    const page = await openPage({
      html: story(`<template>${WRITTEN}</template>${tag('')}`),
    });
    const { document } = page;
    const there = addFrame(page);
    there.body.innerHTML = WRITTEN;
    const sources = [document.querySelector('template')!.content, there.body.firstElementChild!];
    for (const source of sources) document.body.append(document.importNode(source, true));
    const lists = await until(() => {
      const all = [...document.querySelectorAll('afterword-popular')].filter(isShown);
      return all.length === 2 && all;
    }, 'both are shown');
    for (const list of lists) expect(titles(list)).to.deep.equal(['A', 'B']);
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('whose copy is imported into a frame without the script is plain HTML there', async () => {
    const page = await openPage({ html: story(WRITTEN + tag('')) });
    const list = await panelIn(page, 'popular');
    const there = addFrame(page);
    there.body.append(there.importNode(page.document.querySelector('afterword-embed')!, true));
    const copy = there.querySelector('afterword-popular')!;
    expect(copy.shadowRoot).to.equal(null);
    expect([...copy.querySelectorAll('a')].map(textOf)).to.deep.equal(['A', 'B']);
    // Back in the page it is one of its elements.
    page.document.body.append(there.body.firstElementChild!);
    const back = await until(
      () => [...page.document.querySelectorAll('afterword-popular')].find((it) => it !== list),
      'it is back',
    );
    await until(() => isShown(back), 'it is shown');
    expect(titles(back)).to.deep.equal(['A', 'B']);
    expect(linesOf(page)).to.deep.equal([]);
  });
});
