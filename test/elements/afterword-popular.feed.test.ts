import { expect, fixture } from '@open-wc/testing';
import type { AfterwordPopular } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import {
  countOf,
  feedOf,
  hasStates,
  nextProblem,
  part,
  parts,
  set,
  statesOf,
  stories,
  textOf,
  textsOf,
} from './fixtures.ts';
import { make, shownIn, withFeed, withItems } from './fixtures.popular.ts';

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

  it('says which entries are left out, and why', async () => {
    const peer = await openPeer();
    const entries = [...stories(2), { title: 'Leads nowhere' }, { url: '/untitled' }];
    await peer.answer('/feed.json', { body: feedOf([...entries, ...stories(1)] as never) });
    const told = nextProblem();
    await withFeed(peer);
    const problem = await told;
    expect(problem).to.include({ code: 'items-left-out', severity: 'warning' });
    expect(problem.message).to.contain('left out: 3,');
    expect(problem.message).to.contain('without an http: or https: URL: “Leads nowhere”');
    expect(problem.message).to.match(/without a title or a text: “[^”]*\/untitled”/);
    expect(problem.message).to.contain('duplicates: “');
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

  it('is not given up for one that is changed while it is away', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { body: feedOf(stories(3)) });
    const panel = await withFeed(peer);
    await shownIn(panel, 3);
    const { parentNode: place } = panel;
    panel.remove();
    await until(() => panel.signal.aborted, 'it has left');
    await set(panel, { heading: 'Most read' });
    place!.append(panel);
    await shownIn(panel, 3);
    expect(textOf(part(panel, 'heading'))).to.equal('Most read');
  });
});
