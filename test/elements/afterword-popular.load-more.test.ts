import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import {
  countOf,
  feedOf,
  focused,
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
import { shownIn, withFeed, withItems } from './fixtures.popular.ts';

const describedBy = (panel: Element, link: Element) =>
  textOf(panel.shadowRoot!.getElementById(link.getAttribute('aria-describedby') ?? ''));

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
