import { expect } from '@open-wc/testing';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import { feedOf, part, stories, textOf } from './fixtures.ts';
import { shownIn, withFeed } from './fixtures.popular.ts';
import { titlesIn } from './fixtures.windows.ts';

/** A panel that has asked for its feed's second page, which is still on its way. */
async function whileLoading() {
  const peer = await openPeer();
  await peer.answer('/feed.json', { body: feedOf(stories(5), 'more.json') });
  await peer.answer('/more.json', { hangs: true, body: feedOf(stories(5, 6)) });
  await peer.answer('/other.json', { body: feedOf(stories(3, 21)) });
  const panel = await withFeed(peer);
  await shownIn(panel, 5);
  let told = 0;
  panel.addEventListener('afterword-load-more', () => told++);
  part(panel, 'load-more').click();
  const release = () => until(() => peer.release('/more.json'), 'the next page was asked for');
  return { peer, panel, release, told: () => told };
}

describe('a page more that is on its way', () => {
  it('comes to its list where other settings change', async () => {
    const { peer, panel, release, told } = await whileLoading();
    const feed = peer.url('/feed.json');
    panel.config = { source: { feed }, load: 'now', heading: 'Most read', ranks: false };
    await panel.updateComplete;
    expect(titlesIn(panel)).to.have.length(5);
    await release();
    await shownIn(panel, 10);
    await until(() => told() === 1, 'it was told once');
    expect(textOf(part(panel, 'heading'))).to.equal('Most read');
    expect(await peer.requests('/feed.json')).to.have.length(1);
  });

  it('shows no more than a limit that is lower by then', async () => {
    const { peer, panel, release } = await whileLoading();
    panel.config = { source: { feed: peer.url('/feed.json') }, load: 'now', limit: 7 };
    await panel.updateComplete;
    await release();
    await shownIn(panel, 7);
    expect(panel.shadowRoot!.querySelector('[part=load-more]')).to.equal(null);
  });

  it('comes to nobody where the feed is another one', async () => {
    const { peer, panel, release, told } = await whileLoading();
    panel.config = { source: { feed: peer.url('/other.json') }, load: 'now' };
    await until(() => titlesIn(panel)[0] === 'Story 21', 'the other feed is shown');
    await release();
    panel.config = { source: { feed: peer.url('/feed.json') }, load: 'now' };
    await until(() => titlesIn(panel)[0] === 'Story 1', 'the first one is back');
    expect(titlesIn(panel)).to.have.length(5);
    expect(told()).to.equal(0);
  });

  it('is asked for anew where the panel has left the page and is back', async () => {
    const { peer, panel, told } = await whileLoading();
    await until(async () => (await peer.requests('/more.json')).length === 1, 'it is asked for');
    const place = panel.parentNode!;
    panel.remove();
    await Promise.resolve();
    await peer.answer('/more.json', { body: feedOf(stories(5, 6)) });
    place.append(panel);
    await panel.updateComplete;
    await shownIn(panel, 5);
    part(panel, 'load-more').click();
    await shownIn(panel, 10);
    await until(() => told() === 1, 'it was told once');
    expect(await peer.requests('/feed.json')).to.have.length(1);
  });
});
