import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { AfterwordVideos } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import {
  countOf,
  feedOf,
  follow,
  hasStates,
  part,
  parts,
  set,
  setNow,
  statesOf,
  stories,
  textOf,
  textsOf,
} from './fixtures.ts';
import { FILE, make, play, VIMEO, withItems, YOUTUBE } from './fixtures.videos.ts';

describe('afterword-videos', () => {
  it('passes the accessibility audit', async () => {
    const peer = await openPeer();
    await peer.answer('/a.svg', { body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    const rich = { kicker: 'Kitchen', duration: 187, published: '2026-11-20T09:05:00-05:00' };
    const panel = await withItems(
      [
        { ...YOUTUBE, ...rich, image: peer.url('/a.svg') },
        { ...VIMEO, live: true },
        { ...FILE, sponsor: 'Acme' },
        ...stories(1),
      ],
      { seeAll: { url: '/video' } },
    );
    await expect(panel).to.be.accessible();
  });

  it('passes the audit while a video plays', async () => {
    const panel = await withItems([YOUTUBE, VIMEO]);
    await play(panel);
    await expect(panel).to.be.accessible();
  });

  it('passes the audit while its feed is awaited', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { hangs: true });
    const panel = await make({
      source: { feed: peer.url('/feed.json') },
      load: 'now',
      seeAll: { url: '/video' },
    });
    if (hasStates) expect(statesOf(panel)).to.deep.equal(['loading']);
    expect(countOf(panel, 'item')).to.equal(6);
    await expect(panel).to.be.accessible();
  });

  it('passes the audit where its feed can not be had, and offers to try again', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { status: 404 }, { body: feedOf(stories(3)) });
    const panel = await make({ source: { feed: peer.url('/feed.json') }, load: 'now' });
    await until(() => textsOf(panel, 'load-more')[0] === 'Try again', 'it failed');
    if (hasStates) expect(statesOf(panel)).to.deep.equal(['error']);
    await expect(panel).to.be.accessible();
    part(panel, 'load-more').click();
    await until(() => parts(panel, 'link').length === 3, 'the videos are shown');
  });
});

describe('the cards of videos', () => {
  it('are a list, each with its poster, badge, title and time', async () => {
    setNow('2026-11-20T12:00:00-05:00');
    const peer = await openPeer();
    await peer.answer('/a.svg', { body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    const panel = await withItems([
      {
        ...YOUTUBE,
        image: peer.url('/a.svg'),
        duration: 187,
        published: '2026-11-20T09:05:00-05:00',
      },
    ]);
    expect(part(panel, 'list').getAttribute('role')).to.equal('list');
    expect(part(panel, 'thumbnail')).to.include({
      src: peer.url('/a.svg'),
      alt: '',
    });
    expect(textOf(part(panel, 'duration'))).to.equal('3:07');
    expect(part(panel, 'link')).to.include({ href: YOUTUBE.url, textContent: 'Tea' });
    expect(textOf(part(panel, 'time'))).to.equal('9:05 a.m.');
  });

  it('have a day without an hour, and the last change where that is all they say', async () => {
    setNow('2026-11-20T12:00:00-05:00');
    const panel = await withItems([
      { ...YOUTUBE, published: '2026-11-20' },
      { ...VIMEO, updated: 'Nov. 19, 2026, 5:47 p.m. ET' },
    ]);
    expect(textsOf(panel, 'time')).to.deep.equal(['Nov 20, 2026', 'Nov 19, 2026']);
    expect(parts(panel, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2026-11-20',
      '2026-11-19T17:47:00-05:00',
    ]);
  });

  it('write durations as the page writes numbers, and say when a video is live', async () => {
    const panel = await withItems(
      [
        { ...YOUTUBE, duration: 3729 },
        { ...VIMEO, live: true, duration: 5 },
      ],
      { numberingSystem: 'arab' },
    );
    expect(textsOf(panel, 'duration')).to.deep.equal(['١:٠٢:٠٩', 'Live']);
    expect(parts(panel, 'item')[1]!.getAttribute('part')).to.equal('item item-live');
  });

  it('are at most as many as the limit', async () => {
    expect(countOf(await withItems(stories(9)), 'item')).to.equal(6);
    expect(countOf(await withItems(stories(9), { limit: 2 }), 'item')).to.equal(2);
  });

  it('lie in a grid, in one row, or in a list', async () => {
    const panel = await withItems(stories(3));
    const tops = () => parts(panel, 'item').map((item) => item.getBoundingClientRect().top);
    panel.parentElement!.style.width = '320px';
    expect(new Set(tops()).size, 'a narrow grid').to.equal(3);
    await set(panel, { layout: 'row' });
    expect(new Set(tops()).size, 'a row').to.equal(1);
    panel.parentElement!.style.width = '900px';
    await set(panel, { layout: 'grid' });
    expect(new Set(tops()).size, 'a wide grid').to.equal(1);
    await set(panel, { layout: 'list' });
    expect(new Set(tops()).size, 'a list').to.equal(3);
  });

  it('never make the page wider than 320 px', async () => {
    const panel = await withItems(stories(6));
    const place = panel.parentElement!;
    place.style.width = '320px';
    for (const layout of ['grid', 'row', 'list']) {
      await set(panel, { layout });
      expect(place.scrollWidth, layout).to.equal(320);
    }
  });

  it('tell when their link is followed', async () => {
    const panel = await withItems([YOUTUBE, VIMEO]);
    const opened = oneEvent(panel, 'afterword-open');
    expect(follow(parts(panel, 'link')[1]!)).to.equal(true);
    expect(await opened).to.include({ panel, position: 2 });
  });

  it('have marks for sponsors', async () => {
    const panel = await withItems([{ ...FILE, sponsor: 'Acme' }]);
    expect(textsOf(panel, 'sponsor')).to.deep.equal(['Sponsored by Acme']);
    expect(part(panel, 'link').getAttribute('rel')).to.equal('sponsored');
  });

  it('end with a link to all', async () => {
    const panel = await withItems([FILE], { seeAll: { url: '/video' } });
    expect(part(panel, 'see-all').getAttribute('aria-label')).to.equal('See all: Related videos');
  });

  it('may be written as plain HTML', async () => {
    const panel = await fixture<AfterwordVideos>(
      `<afterword-videos><ul><li><a href="${YOUTUBE.url}">Tea</a></li></ul></afterword-videos>`,
    );
    expect(part(panel, 'play').getAttribute('aria-label')).to.equal('Play from YouTube: Tea');
  });
});
