import { expect, oneEvent } from '@open-wc/testing';
import type { AfterwordOpenEvent } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import {
  countOf,
  feedOf,
  focused,
  follow,
  isShown,
  nextProblem,
  part,
  parts,
  stories,
  textOf,
  textsOf,
} from './fixtures.ts';
import { shownIn } from './fixtures.popular.ts';
import { box, tabs, titlesIn, windowsOf, withWindows } from './fixtures.windows.ts';

const NONE = 'There is nothing in this list yet.';

describe('one of several lists', () => {
  it('is asked for when it is first chosen, and kept after that with all that was loaded', async () => {
    const peer = await openPeer();
    await peer.answer('/week.json', { body: feedOf(stories(5, 11), 'more.json') });
    await peer.answer('/more.json', { body: feedOf(stories(3, 16)) });
    const panel = await withWindows(windowsOf(peer.url('/week.json')));
    await shownIn(panel, 5);
    part(panel, 'load-more').click();
    await shownIn(panel, 7);
    expect(await peer.requests()).to.be.empty;
    tabs(panel)[1]!.click();
    await until(() => titlesIn(panel)[0] === 'Story 11', 'the feed is shown');
    const told = oneEvent(panel, 'afterword-load-more');
    part(panel, 'load-more').click();
    await shownIn(panel, 8);
    expect(await told).to.include({ panel, shown: 8, total: 8 });
    await until(() => focused(panel) === parts(panel, 'link')[5], 'the first new one has focus');
    expect(textOf(panel.shadowRoot!.getElementById('count'))).to.equal('8 of 8 shown');
    tabs(panel)[0]!.click();
    await shownIn(panel, 7);
    expect(titlesIn(panel)[0]).to.equal('Story 1');
    tabs(panel)[1]!.click();
    await shownIn(panel, 8);
    expect(await peer.requests()).to.have.length(2);
  });

  it('keeps the panel’s height while it is awaited, and after', async () => {
    const peer = await openPeer();
    await peer.answer('/week.json', { hangs: true, body: feedOf(stories(1, 11)) });
    const panel = await withWindows(windowsOf(peer.url('/week.json')));
    await shownIn(panel, 5);
    const { offsetHeight } = panel;
    tabs(panel)[1]!.click();
    await until(() => countOf(panel, 'placeholder') > 0, 'placeholders stand there');
    expect(panel.offsetHeight).to.equal(offsetHeight);
    expect(focused(panel) === tabs(panel)[1] || focused(panel) === null).to.equal(true);
    await until(() => peer.release('/week.json'), 'the feed was asked for');
    await shownIn(panel, 1);
    expect(panel.offsetHeight).to.equal(offsetHeight);
    // Its reader asked for the other one: that takes the space that it needs.
    tabs(panel)[2]!.click();
    await shownIn(panel, 2);
    expect(panel.offsetHeight).to.be.below(offsetHeight);
  });

  it('says that it has come, in a status, while the focus stays on its tab', async () => {
    const peer = await openPeer();
    await peer.answer('/week.json', { body: feedOf(stories(3, 11)) });
    const panel = await withWindows(windowsOf(peer.url('/week.json')));
    const said = () => textOf(panel.shadowRoot!.querySelector('.announcement'));
    tabs(panel)[1]!.focus();
    tabs(panel)[1]!.click();
    await until(() => said() === '3 of 3 shown', 'it is said');
    expect(focused(panel) === tabs(panel)[1]).to.equal(true);
    tabs(panel)[0]!.click();
    await shownIn(panel, 5);
    expect(said()).to.equal('');
  });

  it('that can not be had says so, and is tried again', async () => {
    const peer = await openPeer();
    await peer.answer('/week.json', { status: 404 }, { body: feedOf(stories(3, 11)) });
    const panel = await withWindows(windowsOf(peer.url('/week.json')));
    const problem = nextProblem();
    tabs(panel)[1]!.click();
    expect(await problem).to.include({ code: 'feed-failed', path: 'windows[1].source.feed' });
    expect(textOf(part(panel, 'status'))).to.equal('');
    await until(() => textsOf(panel, 'load-more')[0] === 'Try again', 'it can be tried again');
    expect(textOf(box(panel))).to.contain('This list could not be loaded.');
    await expect(panel).to.be.accessible();
    tabs(panel)[0]!.click();
    await shownIn(panel, 5);
    expect(textsOf(panel, 'load-more')).to.deep.equal(['Load more']);
    tabs(panel)[1]!.click();
    await until(() => textsOf(panel, 'load-more')[0] === 'Try again', 'it has still failed');
    part(panel, 'load-more').click();
    await shownIn(panel, 3);
    await until(() => focused(panel) === parts(panel, 'link')[0], 'the first link has the focus');
  });

  it('that is empty says so and leaves the others, even the first', async () => {
    const windows = windowsOf('/none');
    const panel = await withWindows([
      { label: 'Now', source: { items: [] } },
      ...windows.slice(0, 1),
    ]);
    await until(() => textOf(box(panel)).includes(NONE), 'it says so');
    expect(isShown(panel)).to.equal(true);
    tabs(panel)[1]!.click();
    await shownIn(panel, 5);
    expect(textOf(box(panel))).not.to.contain(NONE);
  });

  it('that comes while another is looked at is there when it is chosen', async () => {
    const peer = await openPeer();
    await peer.answer('/week.json', { hangs: true, body: feedOf(stories(3, 11)) });
    const panel = await withWindows(windowsOf(peer.url('/week.json')));
    tabs(panel)[1]!.click();
    await until(async () => (await peer.requests()).length, 'the feed is asked for');
    tabs(panel)[0]!.click();
    await shownIn(panel, 5);
    await peer.release('/week.json');
    tabs(panel)[1]!.click();
    await until(() => titlesIn(panel)[0] === 'Story 11', 'the feed is shown');
    expect(await peer.requests()).to.have.length(1);
  });

  it('is asked for again when the panel left before it had come', async () => {
    const peer = await openPeer();
    await peer.answer('/week.json', { hangs: true }, { body: feedOf(stories(3, 11)) });
    const panel = await withWindows(windowsOf(peer.url('/week.json')));
    const place = panel.parentElement!;
    tabs(panel)[1]!.click();
    await until(async () => (await peer.requests()).length, 'the feed is asked for');
    panel.remove();
    await until(async () => (await peer.requests())[0]?.aborted, 'it is given up');
    place.append(panel);
    await until(() => titlesIn(panel)[0] === 'Story 11', 'the feed is shown');
  });

  it('says which item is opened, by its place in its own list', async () => {
    const panel = await withWindows(windowsOf('/none'));
    tabs(panel)[2]!.click();
    await shownIn(panel, 2);
    const told = oneEvent<AfterwordOpenEvent>(panel, 'afterword-open');
    follow(parts(panel, 'link')[1]!);
    const { position, item } = await told;
    expect([position, item.url]).to.deep.equal([2, stories(1, 22)[0]!.url]);
    expect(textsOf(panel, 'rank')).to.deep.equal(['1', '2']);
  });

  it('leaves out what is excluded', async () => {
    const exclude = [stories(1, 21)[0]!.url];
    const panel = await withWindows(windowsOf('/none'), { exclude });
    tabs(panel)[2]!.click();
    await until(() => titlesIn(panel).join() === 'Story 22', 'the other one is shown');
  });
});
