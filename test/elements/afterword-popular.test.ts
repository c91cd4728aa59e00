import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { AfterwordOpenEvent, AfterwordPopular } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer, type Peer } from '../pages/peer.ts';
import {
  feedOf,
  focused,
  follow,
  hasStates,
  nextProblem,
  part,
  countOf,
  parts,
  set,
  setNow,
  statesOf,
  stories,
  textOf,
  textsOf,
} from './fixtures.ts';

const make = (settings: object) =>
  fixture<AfterwordPopular>(html`<afterword-popular .config=${settings}></afterword-popular>`);
const withItems = (items: object[], settings: object = {}) =>
  make({ source: { items }, ...settings });
const withFeed = (peer: Peer, settings: object = {}) =>
  make({ source: { feed: peer.url('/feed.json') }, load: 'now', ...settings });

const shownIn = (panel: Element, count: number) =>
  until(() => parts(panel, 'link').length === count, `${String(count)} items are shown`);
const describedBy = (panel: Element, link: Element) =>
  textOf(panel.shadowRoot!.getElementById(link.getAttribute('aria-describedby') ?? ''));

const RICH = [
  { kicker: 'Kitchen', published: '2026-11-20T09:05:00-05:00', movement: 'up' },
  { sponsor: 'Acme', live: true, published: '2026-11-18T09:05:00-05:00' },
  { movement: 'new' },
].map((more, i) => ({ ...stories(1, i + 1)[0], ...more }));

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

  it('shows times on request: the hour of today, the date of other days', async () => {
    setNow('2026-11-20T12:00:00-05:00');
    const panel = await withItems(RICH);
    expect(countOf(panel, 'time')).to.equal(0);
    await set(panel, { times: true });
    expect(textsOf(panel, 'time')).to.deep.equal(['9:05 a.m.', 'Nov 18, 2026']);
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

  it('shows kickers and movements', async () => {
    const panel = await withItems(RICH);
    expect(textsOf(panel, 'kicker')).to.deep.equal(['Kitchen']);
    expect(textsOf(panel, 'movement')).to.deep.equal(['Up', 'New']);
    expect(part(panel, 'movement').getAttribute('part')).to.equal('movement movement-up');
  });

  it('takes the first of its windows', async () => {
    const panel = await make({
      windows: [
        { label: 'Today', source: { items: stories(2) } },
        { label: 'Week', source: { items: stories(2, 8) } },
      ],
    });
    expect(textsOf(panel, 'link')).to.deep.equal(['Story 1', 'Story 2']);
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

describe('“Load more”', () => {
  it('shows a page more at a time, until there are no more', async () => {
    const panel = await withItems(stories(14));
    expect(textOf(part(panel, 'load-more'))).to.equal('Load more');
    for (const count of [5, 10, 14]) {
      await shownIn(panel, count);
      parts(panel, 'load-more')[0]?.click();
    }
    expect(countOf(panel, 'load-more')).to.equal(0);
  });

  it('is not there when everything is', async () => {
    expect(countOf(await withItems(stories(5)), 'load-more')).to.equal(0);
  });

  it('stops at the limit', async () => {
    const panel = await withItems(stories(14), { limit: 7 });
    part(panel, 'load-more').click();
    await shownIn(panel, 7);
    expect(countOf(panel, 'load-more')).to.equal(0);
  });

  it('takes the focus to the first new link, whose description carries the count', async () => {
    const panel = await withItems(stories(14));
    part(panel, 'load-more').focus();
    await sendKeys({ press: 'Enter' });
    await shownIn(panel, 10);
    const first = parts(panel, 'link')[5]!;
    await until(() => focused(panel) === first, 'the first new link has the focus');
    expect(describedBy(panel, first)).to.equal('10 of 14 shown');
    expect(textOf(part(panel, 'status')), 'the status is silent').to.equal('');
  });

  it('counts in the page’s numerals', async () => {
    const panel = await withItems(stories(14), { numberingSystem: 'arab' });
    part(panel, 'load-more').click();
    await shownIn(panel, 10);
    expect(describedBy(panel, parts(panel, 'link')[5]!)).to.equal('١٠ of ١٤ shown');
  });

  it('tells how many are shown now', async () => {
    const panel = await withItems(stories(14));
    const event = oneEvent(panel, 'afterword-load-more');
    part(panel, 'load-more').click();
    expect(await event).to.include({ panel, shown: 10, total: 14 });
  });

  it('asks a feed for its next page only then', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { body: feedOf(stories(5), 'page-2.json') });
    await peer.answer('/page-2.json', { body: feedOf(stories(3, 6)) });
    const panel = await withFeed(peer);
    await shownIn(panel, 5);
    expect(await peer.requests('/page-2.json')).to.be.empty;
    part(panel, 'load-more').click();
    await shownIn(panel, 8);
    await until(() => focused(panel) === parts(panel, 'link')[5], 'the first new link has focus');
    expect(textsOf(panel, 'rank').at(-1)).to.equal('8');
    expect(countOf(panel, 'load-more')).to.equal(0);
  });

  it('that fails keeps what is shown and offers to try again', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { body: feedOf(stories(5), 'page-2.json') });
    await peer.answer('/page-2.json', { status: 404 }, { body: feedOf(stories(3, 6)) });
    const panel = await withFeed(peer);
    await shownIn(panel, 5);
    const button = part(panel, 'load-more');
    button.focus();
    button.click();
    await until(() => textOf(button) === 'Try again', 'it can be tried again');
    expect(textOf(part(panel, 'status'))).to.equal('This list could not be loaded.');
    expect(countOf(panel, 'link')).to.equal(5);
    expect(focused(panel) === button).to.equal(true);
    if (hasStates) expect(statesOf(panel)).to.deep.equal([]);
    await expect(panel).to.be.accessible();
    button.click();
    await shownIn(panel, 8);
    expect(textOf(part(panel, 'status'))).to.equal('');
  });

  it('is not fooled by a feed whose next page is the one before', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { body: feedOf(stories(5), 'page-2.json') });
    await peer.answer('/page-2.json', { body: feedOf(stories(5, 6), 'feed.json') });
    const panel = await withFeed(peer);
    await shownIn(panel, 5);
    const problem = nextProblem();
    part(panel, 'load-more').click();
    expect(await problem).to.include({ code: 'feed-loop', severity: 'warning' });
    expect(countOf(panel, 'link')).to.equal(10);
    expect(countOf(panel, 'load-more')).to.equal(0);
  });

  it('keeps the count of a panel whose settings change', async () => {
    const panel = await withItems(stories(14));
    part(panel, 'load-more').click();
    await shownIn(panel, 10);
    await set(panel, { heading: 'Top' });
    expect(countOf(panel, 'link')).to.equal(10);
  });
});

describe('the feed of a ranking', () => {
  it('is asked for again when the reader wants it', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { status: 404 }, { body: feedOf(stories(3)) });
    const panel = await withFeed(peer);
    await until(() => textsOf(panel, 'load-more')[0] === 'Try again', 'it failed');
    expect(textOf(part(panel, 'status'))).to.equal('This list could not be loaded.');
    part(panel, 'load-more').click();
    await shownIn(panel, 3);
  });

  it('is a problem where it can not be had', async () => {
    const told = nextProblem();
    await withFeed(await openPeer());
    const problem = await told;
    expect(problem).to.include({ code: 'feed-failed', path: 'source.feed', severity: 'error' });
    expect(problem.message).to.contain('404');
  });

  it('is replaced by the plain HTML where it can not be had', async () => {
    const peer = await openPeer();
    const panel = await fixture<AfterwordPopular>(
      `<afterword-popular feed="${peer.url('/none')}"><a href="/a">A</a></afterword-popular>`,
    );
    await shownIn(panel, 1);
    expect(textsOf(panel, 'link')).to.deep.equal(['A']);
  });

  it('is asked for once, however many panels want it', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { body: feedOf(stories(3)) });
    const panels = await Promise.all([withFeed(peer), withFeed(peer)]);
    for (const panel of panels) await shownIn(panel, 3);
    expect(await peer.requests('/feed.json')).to.have.length(1);
  });

  it('may hold no items, which is no failure', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { body: feedOf([]) });
    const panel = await withFeed(peer);
    await until(() => !panel.shadowRoot!.querySelector('section'), 'the panel is hidden');
    if (hasStates) expect(statesOf(panel)).to.deep.equal(['empty']);
  });

  it('of ten thousand items makes no more DOM than one of ten', async () => {
    const counts: number[] = [];
    for (const size of [10, 10_000]) {
      const panel = await withItems(stories(size));
      counts.push(panel.shadowRoot!.querySelectorAll('*').length);
    }
    expect(counts[0]).to.equal(counts[1]);
  });

  it('can be another one later', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { body: feedOf(stories(3)) });
    await peer.answer('/other.json', { body: feedOf(stories(2, 8)) });
    const panel = await withFeed(peer);
    await shownIn(panel, 3);
    await set(panel, { source: { feed: peer.url('/other.json') } });
    await shownIn(panel, 2);
    expect(textsOf(panel, 'link')).to.deep.equal(['Story 8', 'Story 9']);
  });

  it('waits until the panel is near the viewport', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { body: feedOf(stories(3)) });
    const page = await fixture(
      `<div><div style="height: 9000px"></div><afterword-popular
         feed="${peer.url('/feed.json')}"></afterword-popular></div>`,
    );
    const panel = page.querySelector<AfterwordPopular>('afterword-popular')!;
    await panel.updateComplete;
    // Another panel's answer shows that time enough went by.
    await shownIn(await make({ source: { feed: `${peer.url('/feed.json')}?2` }, load: 'now' }), 3);
    expect((await peer.requests('/feed.json')).map(({ path }) => path)).to.deep.equal([
      '/feed.json?2',
    ]);
    panel.scrollIntoView();
    await shownIn(panel, 3);
  });
});

describe('a ranking that is moved or removed', () => {
  it('keeps what is shown, and does not ask again', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { body: feedOf(stories(14)) });
    const panel = await withFeed(peer);
    await shownIn(panel, 5);
    part(panel, 'load-more').click();
    await shownIn(panel, 10);
    const link = parts(panel, 'link')[9];
    (await fixture('<div></div>')).append(panel);
    await panel.updateComplete;
    expect(countOf(panel, 'link')).to.equal(10);
    expect(parts(panel, 'link')[9] === link).to.equal(true);
    expect(await peer.requests('/feed.json')).to.have.length(1);
  });

  it('keeps a request that is under way', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { hangs: true, body: feedOf(stories(3)) });
    const panel = await withFeed(peer);
    await until(async () => (await peer.requests('/feed.json')).length, 'the feed is asked for');
    (await fixture('<div></div>')).append(panel);
    await panel.updateComplete;
    await peer.release('/feed.json');
    await shownIn(panel, 3);
    expect(await peer.requests('/feed.json')).to.have.length(1);
  });

  it('gives its request up when it is removed, and asks anew when it is back', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { hangs: true }, { body: feedOf(stories(3)) });
    const panel = await withFeed(peer);
    const place = panel.parentElement!;
    await until(async () => (await peer.requests('/feed.json')).length, 'the feed is asked for');
    panel.remove();
    await until(async () => (await peer.requests('/feed.json'))[0]?.aborted, 'it is given up');
    place.append(panel);
    await shownIn(panel, 3);
  });
});
