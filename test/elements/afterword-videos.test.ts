import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import type { AfterwordPlayEvent, AfterwordVideos } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import {
  feedOf,
  focused,
  follow,
  hasStates,
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

/** Players get their address, and nothing is asked of anybody. */
const policy = Object.assign(document.createElement('meta'), {
  httpEquiv: 'Content-Security-Policy',
  content: "frame-src 'none'; media-src data:",
});
document.head.append(policy);

const YOUTUBE = { url: 'https://www.youtube.com/watch?v=abcdefghijk', title: 'Tea' };
const VIMEO = { url: 'https://vimeo.com/123456', title: 'Toast' };
const FILE = {
  url: 'https://ledger.example/jam',
  title: 'Jam',
  video: {
    sources: [{ src: 'https://ledger.example/jam.webm', type: 'video/webm' }],
    captions: [
      { src: 'https://ledger.example/en.vtt', language: 'en', label: 'English' },
      { src: 'https://ledger.example/de.vtt', language: 'de' },
    ],
  },
};

const make = (settings: object) =>
  fixture<AfterwordVideos>(html`<afterword-videos .config=${settings}></afterword-videos>`);
const withItems = (items: object[], settings: object = {}) =>
  make({ source: { items }, ...settings });

const players = (panel: Element) => [
  ...panel.shadowRoot!.querySelectorAll<HTMLIFrameElement | HTMLVideoElement>('iframe, video'),
];
/** Plays the video in the place, from 0, and gives its player. */
async function play(panel: AfterwordVideos, at = 0): Promise<HTMLIFrameElement> {
  parts(panel, 'play')[at]!.click();
  await panel.updateComplete;
  return players(panel)[0] as HTMLIFrameElement;
}

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

describe('the play button', () => {
  it('says from where it plays', async () => {
    const panel = await withItems([YOUTUBE, VIMEO, FILE, ...stories(1)]);
    const names = parts(panel, 'play').map((button) => button.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Play from YouTube: Tea', 'Play from Vimeo: Toast', 'Play: Jam']);
    expect(textsOf(panel, 'consent')).to.deep.equal(['YouTube', 'Vimeo']);
  });

  it('is what first brings a third party into the page', async () => {
    const panel = await withItems([YOUTUBE, VIMEO, FILE]);
    expect(players(panel).length).to.equal(0);
    expect(panel.shadowRoot!.querySelectorAll('[src]').length).to.equal(0);
  });

  it('brings YouTube’s player without cookies', async () => {
    const player = await play(await withItems([YOUTUBE]));
    expect(player.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk\?/);
    expect(player.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(player.title).to.equal('Tea');
  });

  it('brings Vimeo’s player, which does not track', async () => {
    const player = await play(await withItems([VIMEO]));
    expect(player.src).to.match(/^https:\/\/player\.vimeo\.com\/video\/123456\?(.*&)?dnt=1/);
  });

  it('brings the player of what a feed names by provider and id', async () => {
    const video = { provider: 'YouTube', id: 'kjihgfedcba' };
    const player = await play(await withItems([{ ...stories(1)[0], video }]));
    expect(player.src).to.contain('/embed/kjihgfedcba?');
  });

  it('plays a file in the browser’s own player, with captions', async () => {
    const player = await play(await withItems([FILE]));
    expect(player.localName).to.equal('video');
    expect(player).to.include({ controls: true });
    expect(player.querySelector('source')).to.include({
      src: 'https://ledger.example/jam.webm',
      type: 'video/webm',
    });
    const tracks = [...player.querySelectorAll('track')].map(
      ({ kind, src, srclang, label, default: isFirst }) => [kind, src, srclang, label, isFirst],
    );
    expect(tracks).to.deep.equal([
      ['captions', 'https://ledger.example/en.vtt', 'en', 'English', true],
      ['captions', 'https://ledger.example/de.vtt', 'de', 'de', false],
    ]);
  });

  it('moves the focus to the player', async () => {
    const panel = await withItems([YOUTUBE, FILE]);
    const player = await play(panel);
    await until(() => focused(panel) === player, 'the player has the focus');
    const video = await play(panel);
    await until(() => focused(panel) === video, 'the other player has the focus');
  });

  it('works by keyboard', async () => {
    const panel = await withItems([FILE]);
    part(panel, 'play').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => players(panel).length, 'the video plays');
  });

  it('lets only one video play', async () => {
    const panel = await withItems([YOUTUBE, VIMEO]);
    await play(panel);
    await play(panel);
    expect(players(panel).map(({ src }) => new URL(src).host)).to.deep.equal(['player.vimeo.com']);
    expect(part(panel, 'play').getAttribute('aria-label')).to.equal('Play from YouTube: Tea');
  });

  it('plays the one that was chosen where two items have one address', async () => {
    const twice = (id: string) => ({
      url: 'https://ledger.example/live',
      title: id,
      video: { provider: 'vimeo', id },
    });
    const panel = await withItems([twice('1'), twice('2')]);
    parts(panel, 'play')[1]!.click();
    await panel.updateComplete;
    expect(players(panel).map(({ title }) => title)).to.deep.equal(['2']);
  });

  it('is not there where videos are links', async () => {
    const panel = await withItems([YOUTUBE, FILE], { play: 'link' });
    expect(countOf(panel, 'play')).to.equal(0);
    expect(countOf(panel, 'link')).to.equal(2);
  });

  it('tells what is about to play', async () => {
    const panel = await withItems([VIMEO, FILE]);
    const events: AfterwordPlayEvent[] = [];
    panel.addEventListener('afterword-play', (event) => events.push(event));
    await play(panel, 1);
    await play(panel, 0);
    expect(events.map(({ provider }) => provider)).to.deep.equal(['', 'vimeo']);
    expect(events[1]).to.include({ panel });
    expect(events[1]!.item.title).to.equal('Toast');
  });

  it('plays nothing when that is canceled', async () => {
    const panel = await withItems([YOUTUBE]);
    panel.addEventListener('afterword-play', (event) => event.preventDefault());
    part(panel, 'play').click();
    await panel.updateComplete;
    expect(players(panel).length).to.equal(0);
  });
});

describe('the consent for videos', () => {
  const ASKED = { consent: { grant: 'cmp:yes', revoke: 'cmp:no' } };

  it('is the page’s to give where it says so, and files need none', async () => {
    const panel = await withItems([YOUTUBE, FILE], ASKED);
    expect(parts(panel, 'play').map((one) => one.getAttribute('aria-label'))).to.deep.equal([
      'Play: Jam',
    ]);
    document.dispatchEvent(new Event('cmp:yes'));
    await panel.updateComplete;
    expect(countOf(panel, 'play')).to.equal(2);
  });

  it('can be revoked, which stops what plays', async () => {
    const panel = await withItems([YOUTUBE], ASKED);
    document.dispatchEvent(new Event('cmp:yes'));
    await panel.updateComplete;
    await play(panel);
    expect(players(panel).length).to.equal(1);
    document.dispatchEvent(new Event('cmp:no'));
    await panel.updateComplete;
    expect(players(panel).length).to.equal(0);
    document.dispatchEvent(new Event('cmp:yes'));
    await panel.updateComplete;
    expect(players(panel).length, 'it does not start by itself again').to.equal(0);
  });
});

describe('videos that are moved', () => {
  it('play on', async () => {
    const panel = await withItems([FILE, VIMEO]);
    const player = await play(panel);
    (await fixture('<div></div>')).append(panel);
    await panel.updateComplete;
    expect(players(panel)[0] === player).to.equal(true);
  });
});
