import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer, type Peer } from './peer.ts';
import { configured, feed, popular, story } from './publisher.ts';
import { embedIn, panelIn, part, parts, problemAt, textOf, titles } from './reader.ts';

async function openPopular(site: Peer, more: object = {}) {
  const panels = [popular(site.path('/feed.json'), more)];
  const page = await openPage({ html: story(configured({ panels })), site });
  const panel = await panelIn(page, 'popular');
  const more_ = async (count: number) => {
    part(panel, 'load-more').click();
    await until(() => titles(panel).length === count, `${String(count)} are shown`);
    await panel.updateComplete;
  };
  return { page, panel, loadMore: more_, hasMore: () => parts(panel, 'load-more').length > 0 };
}

/** Pages of five items; the last has no next one, unless it leads on. */
async function pages(site: Peer, count: number, last?: string) {
  for (let i = 1; i <= count; i++) {
    const next = i < count ? `feed.json?page=${String(i + 1)}` : last;
    const path = i > 1 ? `/feed.json?page=${String(i)}` : '/feed.json';
    await site.answer(path, { body: feed(5, { next_url: next }, i * 5 - 4) });
  }
}

describe('"Load more"', () => {
  it('focuses the first new link, whose description carries the count', async () => {
    const site = await openPeer();
    await site.answer('/feed.json', { body: feed(12) });
    const { panel, loadMore, hasMore } = await openPopular(site);
    expect(titles(panel)).to.have.lengthOf(5);
    await loadMore(10);
    const link = panel.shadowRoot!.activeElement!;
    expect(textOf(link)).to.equal('Story 6');
    const count = panel.shadowRoot!.getElementById(link.getAttribute('aria-describedby')!);
    expect(textOf(count)).to.equal('10 of 12 shown');
    await loadMore(12);
    expect(textOf(panel.shadowRoot!.activeElement)).to.equal('Story 11');
    expect(
      parts(panel, 'link').filter((it) => it.hasAttribute('aria-describedby')),
    ).to.have.lengthOf(1);
    expect(hasMore()).to.equal(false);
  });

  it('is silent where focus moves: the status says nothing', async () => {
    const site = await openPeer();
    await site.answer('/feed.json', { body: feed(12) });
    const { panel, loadMore } = await openPopular(site);
    await loadMore(10);
    expect(textOf(part(panel, 'status'))).to.equal('');
  });

  it('asks for the feed’s next page when the reader wants it, and not before', async () => {
    const site = await openPeer();
    await pages(site, 3);
    const { panel, loadMore, hasMore } = await openPopular(site);
    expect(await site.requests()).to.have.lengthOf(2);
    await loadMore(10);
    await loadMore(15);
    expect(titles(panel).at(-1)).to.equal('Story 15');
    expect(hasMore()).to.equal(false);
    expect(await site.requests('/feed.json')).to.have.lengthOf(3);
  });

  it('stops at the limit, however long a feed goes on', async () => {
    const site = await openPeer();
    await pages(site, 9);
    const { loadMore, hasMore } = await openPopular(site, { limit: 12 });
    await loadMore(10);
    await loadMore(12);
    expect(hasMore()).to.equal(false);
    expect(await site.requests('/feed.json')).to.have.lengthOf(3);
  });

  it('ends where a feed leads back to what was read, and says so', async () => {
    const site = await openPeer();
    await pages(site, 2, 'feed.json');
    const { page, panel, loadMore, hasMore } = await openPopular(site);
    await loadMore(10);
    expect(hasMore()).to.equal(false);
    const problem = await problemAt(await embedIn(page), 'panels[0].source.feed');
    expect(problem.severity).to.equal('warning');
    expect(titles(panel)).to.have.lengthOf(10);
    expect(await site.requests('/feed.json')).to.have.lengthOf(2);
  });

  it('ends where a next page leads to itself', async () => {
    const site = await openPeer();
    await pages(site, 2, 'feed.json?page=2');
    const { loadMore, hasMore } = await openPopular(site);
    await loadMore(10);
    expect(hasMore()).to.equal(false);
    expect(await site.requests('/feed.json')).to.have.lengthOf(2);
  });

  it('keeps what is shown when the next page can’t be had, and tries again', async () => {
    const site = await openPeer();
    await pages(site, 2);
    await site.answer('/feed.json?page=2', { status: 404 }, { body: feed(5, {}, 6) });
    const { panel, loadMore } = await openPopular(site);
    part(panel, 'load-more').click();
    await until(() => textOf(part(panel, 'status')), 'the failure is told');
    expect(titles(panel)).to.have.lengthOf(5);
    await loadMore(10);
    expect(textOf(part(panel, 'status'))).to.equal('');
  });

  it('adds what a page repeats only once, and ends where one brings nothing new', async () => {
    const site = await openPeer();
    await pages(site, 1, 'feed.json?page=2');
    await site.answer('/feed.json?page=2', { body: feed(5, { next_url: '?page=3' }, 4) });
    await site.answer('/feed.json?page=3', { body: feed(5, { next_url: '?page=4' }, 4) });
    const { panel, loadMore, hasMore } = await openPopular(site);
    await loadMore(8);
    expect(new Set(titles(panel)).size).to.equal(8);
    part(panel, 'load-more').click();
    await until(() => !hasMore(), 'it is the end');
    expect(titles(panel)).to.have.lengthOf(8);
  });

  it('goes through the pages of WordPress by their headers', async () => {
    const site = await openPeer();
    const post = (id: number) => ({
      link: `/p/${String(id)}`,
      title: { rendered: `P ${String(id)}` },
    });
    const posts = (first: number) => Array.from({ length: 5 }, (_, i) => post(first + i));
    const headers = { 'x-wp-totalpages': 2 };
    await site.answer('/feed.json', { headers, body: posts(1) });
    await site.answer('/feed.json?page=2', { headers, body: posts(6) });
    const { panel, loadMore, hasMore } = await openPopular(site);
    await loadMore(10);
    expect(titles(panel).at(-1)).to.equal('P 10');
    expect(hasMore()).to.equal(false);
  });

  for (const status of [404, 429, 500]) {
    it(`keeps what is shown after ${String(status)}, and offers another try`, async () => {
      const site = await openPeer();
      await pages(site, 2);
      await site.answer('/feed.json?page=2', { status });
      const { panel, loadMore } = await openPopular(site);
      part(panel, 'load-more').click();
      await until(() => textOf(part(panel, 'load-more')) === 'Try again', 'another try is offered');
      expect(titles(panel)).to.have.lengthOf(5);
      await site.answer('/feed.json?page=2', { body: feed(5, {}, 6) });
      await loadMore(10);
      expect(textOf(panel.shadowRoot!.activeElement)).to.equal('Story 6');
    });
  }

  it('clicked twice at once asks and adds once', async () => {
    const site = await openPeer();
    await pages(site, 3);
    await site.answer('/feed.json?page=2', { hangs: true, body: feed(5, {}, 6) });
    const { panel } = await openPopular(site);
    part(panel, 'load-more').click();
    part(panel, 'load-more').click();
    await until(() => site.release('/feed.json?page=2'), 'the next page is asked for');
    await until(() => titles(panel).length > 5, 'more are shown');
    await panel.updateComplete;
    expect(titles(panel)).to.have.lengthOf(10);
  });
});
