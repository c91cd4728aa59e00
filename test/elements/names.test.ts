/* What a screen reader says of a panel: each button says of which list it is, and nothing is said twice. */
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import { make as makeDiscussion } from './fixtures.discussion.ts';
import { focused, nameOf, part, parts, stories, textOf } from './fixtures.ts';
import { withFeed, withItems } from './fixtures.popular.ts';
import { ask, type, withFediverse } from './fixtures.servers.ts';
import { withItems as withVideos, VIMEO, YOUTUBE } from './fixtures.videos.ts';

const makeTags = () =>
  fixture<HTMLElement>(html`<afterword-tags .config=${{ items: ['Tides'] }}></afterword-tags>`);
const within = (panel: Element, selector: string) =>
  panel.shadowRoot!.querySelector<HTMLElement>(selector);
const all = (panel: Element, selector: string) => [
  ...panel.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

describe('the name of a button', () => {
  it('under a list says of which list it shows more', async () => {
    const panel = await withItems(stories(14), { heading: 'Most read' });
    const button = part(panel, 'load-more');
    expect(textOf(button)).to.equal('Load more');
    expect(nameOf(button)).to.equal('Load more: Most read');
  });

  it('that tries again says which list', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { status: 404 });
    const panel = await withFeed(peer);
    const button = await until(
      () => parts(panel, 'load-more').find(({ localName }) => localName === 'button'),
      'it can be tried again',
    );
    expect(nameOf(button)).to.equal('Try again: Most popular');
  });

  it('that shows the rest of the bar says which one', async () => {
    const panel = await makeDiscussion({ shareLimit: 1, heading: 'Your turn' });
    expect(nameOf(part(panel, 'button-more'))).to.equal('More: Your turn');
  });

  it('with a picture alone is a text, which is translated with the page', async () => {
    const panel = await makeDiscussion({ share: ['facebook', 'copy'], shareLimit: 9 });
    for (const button of parts(panel, 'button')) {
      expect(button.hasAttribute('aria-label')).to.equal(false);
      expect(textOf(button)).to.match(/^(Share on Facebook|Copy link)/);
      const { width, height } = button.querySelector('.unseen')!.getBoundingClientRect();
      expect([width, height]).to.deep.equal([1, 1]);
    }
  });

  it('that plays says how long it takes, which is not said by itself', async () => {
    const panel = await withVideos([
      { ...YOUTUBE, duration: 187 },
      { ...VIMEO, duration: 3729 },
      { ...VIMEO, url: 'https://vimeo.com/7', title: 'Now', live: true },
    ]);
    expect(parts(panel, 'play').map(nameOf)).to.deep.equal([
      'Play from YouTube: Tea, 3 minutes 7 seconds',
      'Play from Vimeo: Toast, 1 hour 2 minutes 9 seconds',
      'Play from Vimeo: Now, Live',
    ]);
    expect(parts(panel, 'duration').map(textOf)).to.deep.equal(['3:07', '1:02:09', 'Live']);
    for (const badge of parts(panel, 'duration')) expect(badge.ariaHidden).to.equal('true');
  });

  it('is not needed where a video is a link: the link says how long it takes', async () => {
    const panel = await withVideos([{ ...YOUTUBE, duration: 187 }, VIMEO], { play: 'link' });
    const [first, second] = parts(panel, 'link');
    const id = first!.getAttribute('aria-describedby');
    expect(textOf(panel.shadowRoot!.getElementById(id!))).to.equal('3 minutes 7 seconds');
    expect(second!.hasAttribute('aria-describedby')).to.equal(false);
  });
});

describe('a failure', () => {
  it('is said in a status that was there before', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { hangs: true, status: 404 });
    const panel = await withFeed(peer);
    const status = await until(() => within(panel, '[role=status]'), 'there is a status');
    expect(textOf(status)).to.equal('');
    await until(() => peer.release('/feed.json'), 'the feed is asked for');
    const said = 'This list could not be loaded.';
    await until(() => textOf(within(panel, '[role=status]')) === said, 'it is said');
    expect(within(panel, '[role=status]') === status).to.equal(true);
  });
});

describe('a panel', () => {
  it('that is a list is a part of the page, named by its heading', async () => {
    for (const panel of [await withItems(stories(2)), await withVideos([VIMEO])]) {
      const section = within(panel, 'section')!;
      const heading = panel.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!);
      expect(textOf(heading)).to.equal(textOf(part(panel, 'heading')));
      expect(section.hasAttribute('aria-label')).to.equal(false);
    }
  });

  it('that is a bar or a line of topics is none', async () => {
    for (const panel of [await makeDiscussion(), await makeTags()]) {
      const { attributes } = within(panel, 'section')!;
      expect([...attributes].map(({ name }) => name)).not.to.include.members(['aria-label']);
      expect([...attributes].map(({ name }) => name)).not.to.include.members(['aria-labelledby']);
    }
  });

  it('that is long can be skipped', async () => {
    const panel = await withItems(stories(14), { pageSize: 10 });
    const link = within(panel, '.skip')!;
    expect(textOf(link)).to.equal('Skip Most popular');
    const stops = all(panel, 'a[href],button');
    expect(stops[0] === link).to.equal(true);
    link.focus();
    expect(getComputedStyle(link).clipPath).to.equal('none');
    link.click();
    expect(focused(panel) === within(panel, '#end')).to.equal(true);
    const isAfter = stops.every(
      (stop) => stop.compareDocumentPosition(focused(panel)!) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(isAfter).to.equal(true);
    await expect(panel).to.be.accessible();
  });

  it('that is short has nothing to skip', async () => {
    expect(within(await withItems(stories(14)), '.skip')).to.equal(null);
  });
});

describe('the field for the reader’s own server', () => {
  it('has a hint that stays, and an error before it that says what to enter', async () => {
    const panel = await withFediverse();
    const { field, go } = await ask(panel);
    const root = panel.shadowRoot!;
    const said = () =>
      field
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => textOf(root.getElementById(id)))
        .filter(Boolean);
    const [hint] = said();
    expect(hint).to.match(/^For example \w+\.\w+/);
    await type(field, 'no server');
    go.click();
    await until(() => said().length === 2, 'there is an error');
    expect(said()[0]).to.match(/^Enter the address of a server, for example/);
    expect(said()[1]).to.equal(hint);
    for (const id of ['server-hint', 'server-error']) {
      const place = root.getElementById(id)!.compareDocumentPosition(field);
      expect(place & Node.DOCUMENT_POSITION_FOLLOWING, id).to.be.above(0);
    }
  });
});
