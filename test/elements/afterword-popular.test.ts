import { expect } from '@open-wc/testing';
import type { AfterwordOpenEvent } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import {
  countOf,
  feedOf,
  follow,
  hasStates,
  nameOf,
  part,
  parts,
  set,
  setNow,
  statesOf,
  stories,
  textOf,
  textsOf,
} from './fixtures.ts';
import { RICH, shownIn, withFeed, withItems } from './fixtures.popular.ts';

describe('afterword-popular', () => {
  it('passes the accessibility audit', async () => {
    const panel = await withItems([...RICH, ...stories(9, 4)], {
      thumbnails: true,
      times: true,
      seeAll: { url: '/popular' },
    });
    await expect(panel).to.be.accessible();
  });

  it('passes the audit while its feed is awaited, and then', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { hangs: true, body: feedOf(stories(6)) });
    const panel = await withFeed(peer);
    if (hasStates) expect(statesOf(panel)).to.deep.equal(['loading']);
    expect(panel.shadowRoot!.querySelector('section')!.getAttribute('aria-busy')).to.equal('true');
    expect(countOf(panel, 'placeholder')).to.be.above(0);
    await expect(panel).to.be.accessible();
    await until(() => peer.release('/feed.json'), 'the feed was asked for');
    await shownIn(panel, 5);
    if (hasStates) expect(statesOf(panel)).to.deep.equal([]);
    await expect(panel).to.be.accessible();
  });

  it('passes the audit where its feed can not be had', async () => {
    const panel = await withFeed(await openPeer(), { seeAll: { url: '/popular' } });
    await until(() => parts(panel, 'load-more').length && textsOf(panel, 'status')[0], 'it failed');
    if (hasStates) expect(statesOf(panel)).to.deep.equal(['error']);
    await expect(panel).to.be.accessible();
  });
});

describe('a ranking', () => {
  it('is an ordered list with its ranks', async () => {
    const panel = await withItems(stories(3));
    const list = part(panel, 'list');
    expect(list.localName).to.equal('ol');
    expect(list.getAttribute('role')).to.equal('list');
    expect(textsOf(panel, 'rank')).to.deep.equal(['1', '2', '3']);
    expect(textsOf(panel, 'link')).to.deep.equal(['Story 1', 'Story 2', 'Story 3']);
  });

  it('writes its ranks as the page writes numbers', async () => {
    const panel = await withItems(stories(3), { numberingSystem: 'arab' });
    expect(textsOf(panel, 'rank')).to.deep.equal(['١', '٢', '٣']);
  });

  it('may do without ranks', async () => {
    const panel = await withItems(stories(3), { ranks: false });
    expect(countOf(panel, 'rank')).to.equal(0);
  });

  it('shows pictures on request, in their size, lazily', async () => {
    const peer = await openPeer();
    await peer.answer('/a.svg', { body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    const image = { src: peer.url('/a.svg'), width: 320, height: 180 };
    const panel = await withItems([{ ...stories(1)[0], image }]);
    expect(countOf(panel, 'thumbnail')).to.equal(0);
    await set(panel, { thumbnails: true });
    const picture = part(panel, 'thumbnail');
    expect(picture.getAttribute('width')).to.equal('320');
    expect(picture).to.include({ alt: '', loading: 'lazy', src: image.src });
  });

  it('leaves a quiet ground for a picture that can not be had', async () => {
    const peer = await openPeer();
    const items = [{ ...stories(1)[0], image: peer.url('/none.svg') }];
    const panel = await withItems(items, { thumbnails: true });
    const picture = part(panel, 'thumbnail');
    await until(() => !picture.checkVisibility(), 'the picture is hidden');
    expect(parts(panel, 'placeholder')[0]!.checkVisibility()).to.equal(true);
  });

  it('shows times on request', async () => {
    setNow('2026-12-20T12:00:00-05:00');
    const panel = await withItems(RICH);
    expect(countOf(panel, 'time')).to.equal(0);
    await set(panel, { times: true });
    expect(textsOf(panel, 'time')).to.deep.equal(['Nov 20, 2026', 'Nov 18, 2026']);
    expect(part(panel, 'time').getAttribute('datetime')).to.equal(RICH[0]!.published);
  });

  it('marks its items for designers, general before special', async () => {
    const panel = await withItems([{ ...RICH[1], sponsor: 'Acme', live: true }, ...stories(1, 5)]);
    expect(parts(panel, 'item').map((item) => item.getAttribute('part'))).to.deep.equal([
      'item item-first item-sponsored item-live',
      'item',
    ]);
  });

  it('says who paid for a sponsored item, to readers and to search engines', async () => {
    const panel = await withItems(RICH);
    expect(textsOf(panel, 'sponsor')).to.deep.equal(['Sponsored by Acme']);
    const rels = parts(panel, 'link').map((link) => link.getAttribute('rel'));
    expect(rels).to.deep.equal([null, 'sponsored', null]);
  });

  it('shows kickers, and movements as symbols with a name', async () => {
    const panel = await withItems(RICH, { times: true });
    expect(textsOf(panel, 'kicker')).to.deep.equal(['Kitchen']);
    await until(() => countOf(panel, 'movement') === 2, 'two have moved');
    expect(parts(panel, 'movement').map(nameOf)).to.deep.equal(['Moved up', 'New in the list']);
    const [up, fresh] = parts(panel, 'movement');
    expect(up!.getAttribute('part')).to.equal('movement movement-up');
    expect([textOf(up), up!.title]).to.deep.equal(['Moved up', '']);
    const shape = (element: Element) => getComputedStyle(element, '::before').content;
    expect(shape(up!)).not.to.equal(shape(fresh!));
  });

  it('says anew where items have moved when the list is another one', async () => {
    const panel = await withItems(RICH, { ranks: false });
    await until(() => countOf(panel, 'movement') === 2, 'two have moved');
    const items = [stories(1)[0], { ...stories(1, 2)[0], movement: 'down' }];
    await set(panel, { config: { source: { items } } });
    await until(
      () => parts(panel, 'movement').map(nameOf).join() === 'Moved down',
      'one has moved',
    );
    expect(parts(panel, 'item')[1]!.contains(part(panel, 'movement'))).to.equal(true);
  });

  it('does not move a row by saying that it has moved', async () => {
    const moved = stories(1).map((story) => ({ ...story, movement: 'down' }));
    const panel = await withItems([...moved, ...stories(1, 2)]);
    await until(() => countOf(panel, 'movement') === 1, 'one has moved');
    const heights = parts(panel, 'item').map(({ offsetHeight }) => offsetHeight);
    expect(heights[0]).to.equal(heights[1]);
  });

  it('tells when an item is opened, and holds it back when that is canceled', async () => {
    const panel = await withItems(stories(3));
    const events: AfterwordOpenEvent[] = [];
    panel.addEventListener('afterword-open', (event) => events.push(event));
    const link = parts(panel, 'link')[1]!;
    expect(follow(link)).to.equal(true);
    expect(events[0]).to.include({ panel, position: 2 });
    expect(events[0]!.item).to.deep.equal(stories(1, 2)[0]);
    panel.addEventListener('afterword-open', (event) => event.preventDefault());
    expect(follow(link)).to.equal(false);
  });

  it('takes text for text', async () => {
    const panel = await withItems([{ ...stories(1)[0], title: '<b>Tea</b> &amp; toast' }]);
    expect(textsOf(panel, 'link')).to.deep.equal(['<b>Tea</b> &amp; toast']);
  });
});
