import { expect } from 'chai';
import type { loadFeed as LoadFeed } from '../../../../src/data/feeds/load-feed.ts';
import { loadFeed } from '../../../../src/data/feeds/load-feed.ts';
import { openPage, until, type Page } from '../../../pages/page.ts';
import { openPeer, type Peer } from '../../../pages/peer.ts';

const ROW = { url: 'a', title: 'A', headline: 'Another A' };

describe('a source', () => {
  it('is requested and read, its addresses resolved against where it was in the end', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { status: 302, headers: { location: peer.url('/moved/feed') } });
    await peer.answer('/moved/feed', { body: [ROW] });
    const result = await loadFeed({ feed: peer.url('/feed') });
    expect(result.ok && result.feed.items[0]?.url).to.equal(peer.url('/moved/a'));
  });

  it('is requested and parsed once for two panels', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { body: [ROW] });
    const source = { feed: peer.url('/feed') };
    const [one, two] = await Promise.all([loadFeed(source), loadFeed({ ...source })]);
    expect(one).to.equal(two);
    expect(await peer.requests('/feed')).to.have.length(1);
  });

  it('may be read in two ways, and is still requested once', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { body: [ROW] });
    const feed = peer.url('/feed');
    const one = await loadFeed({ feed });
    const two = await loadFeed({ feed, fields: { title: 'headline' } });
    expect(one.ok && one.feed.items[0]?.title).to.equal('A');
    expect(two.ok && two.feed.items[0]?.title).to.equal('Another A');
    expect(await peer.requests('/feed')).to.have.length(1);
  });

  it('has the pictures in the texts of its entries', async () => {
    const peer = await openPeer();
    const html = '<div class="author"><img src="/ada.jpg"></div><img src="/a.jpg">';
    const items = [{ id: '1', url: '/a', title: 'A', content_html: html }];
    const body = { version: 'https://jsonfeed.org/version/1.1', items };
    await peer.answer('/feed', { body });
    const result = await loadFeed({ feed: peer.url('/feed') });
    expect(result.ok && result.feed.items[0]?.image?.src).to.equal(
      new URL('/a.jpg', peer.url('/feed')).href,
    );
  });

  it('has further pages, read in the same way', async () => {
    const peer = await openPeer();
    const source = { feed: peer.url('/feed'), list: 'rows', fields: { title: 'headline' } };
    await peer.answer('/feed', { body: { rows: [ROW], next: 'feed?page=2' } });
    await peer.answer('/feed?page=2', { body: { rows: [ROW, { ...ROW, url: 'b' }] } });
    const first = await loadFeed(source);
    const second = await loadFeed(source, { url: first.ok ? first.feed.next : undefined });
    expect(second.ok && second.feed.items.map(({ title }) => title)).to.deep.equal([
      ...['Another A', 'Another A'],
    ]);
    expect(second.ok && second.feed).not.to.have.property('next');
  });

  it('that fails tells whether it was the request or the text', async () => {
    const peer = await openPeer();
    await peer.answer('/page', { body: '<!doctype html><title>Sign in</title>' });
    expect(await loadFeed({ feed: peer.url('/page') })).to.deep.equal({
      ok: false,
      reason: 'html',
    });
    expect(await loadFeed({ feed: peer.url('/none') })).to.deep.equal({
      ...{ ok: false, reason: 'status', status: 404 },
    });
    expect(
      await loadFeed({ feed: peer.url('/page') }, { signal: AbortSignal.abort() }),
    ).to.deep.equal({
      ...{ ok: false, reason: 'aborted' },
    });
  });
});

const RSS = '<rss><channel><item><title>A</title><link>/a</link></item></channel></rss>';
const READER = '/src/data/feeds/read-feed.ts';
const MORE = '/src/data/feeds/more-formats.ts';

/** A page of its own, which has loaded nothing but `loadFeed`; `imports` are addresses that others stand for. */
async function openLoader(imports: Readonly<Record<string, string>> = {}) {
  const page = await openPage({
    html: `<!doctype html><title>A page</title>
      <script type="importmap">${JSON.stringify({ imports })}</script>
      <script type="module">
        import { loadFeed } from '/src/data/feeds/load-feed.ts';
        window.loadFeed = loadFeed;
      </script>`,
  });
  const loader = page.window as unknown as { loadFeed?: typeof LoadFeed };
  const load = await until(() => loader.loadFeed, 'the loader is there');
  return { page, loadFeed: load };
}

const hasLoaded = (page: Page, file: string) =>
  page.requests().some((url) => new URL(url).pathname === file);
const isAsked = async (peer: Peer, path: string) => (await peer.requests(path)).length > 0;

describe('what reads other shapes than ours', () => {
  it('is on its way before the feed has answered', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { hangs: true, body: RSS });
    const { page, loadFeed } = await openLoader();
    const result = loadFeed({ feed: peer.url('/feed') });
    await until(() => hasLoaded(page, READER), 'the reader is loaded');
    await until(() => isAsked(peer, '/feed'), 'the feed is asked for');
    await peer.release('/feed');
    expect((await result).ok).to.equal(true);
    expect(hasLoaded(page, MORE)).to.equal(false);
  });

  it('is not asked for by who names our shape, or has left', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { body: [ROW] });
    const { page, loadFeed } = await openLoader();
    const result = await loadFeed({ feed: peer.url('/feed'), format: 'json' });
    expect(result.ok && result.feed.items).to.have.length(1);
    await loadFeed({ feed: peer.url('/feed') }, { signal: AbortSignal.abort() });
    expect(hasLoaded(page, READER)).to.equal(false);
  });

  it('is asked for after all where our shape was named and is not there', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { body: RSS });
    const { page, loadFeed } = await openLoader();
    const result = await loadFeed({ feed: peer.url('/feed'), format: 'json' });
    expect(hasLoaded(page, READER) && hasLoaded(page, MORE)).to.equal(true);
    expect({ ...result }).to.deep.equal({ ok: false, reason: 'shape', detail: '<rss>' });
  });

  it('repairs a broken feed with a file for its syntax alone', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { body: RSS.slice(0, -'</channel></rss>'.length) });
    const { page, loadFeed } = await openLoader();
    const result = await loadFeed({ feed: peer.url('/feed') });
    expect(result.ok && result.feed.items).to.have.length(1);
    expect(hasLoaded(page, '/src/data/feeds/repair-xml.ts')).to.equal(true);
    expect(hasLoaded(page, '/src/data/feeds/repair-json.ts')).to.equal(false);
  });

  it('that can not be had leaves our shape readable', async () => {
    const peer = await openPeer();
    await peer.answer('/own', { body: [ROW] });
    await peer.answer('/rss', { body: RSS });
    const { loadFeed } = await openLoader({ [READER]: peer.url('/missing.js') });
    const own = await loadFeed({ feed: peer.url('/own') });
    expect(own.ok && own.feed.items).to.have.length(1);
    const rss = await loadFeed({ feed: peer.url('/rss') });
    expect({ ...rss }).to.deep.equal({ ok: false, reason: 'reader' });
  });

  it('that can not be had for single systems leaves the common formats readable', async () => {
    const peer = await openPeer();
    await peer.answer('/rss', { body: RSS });
    await peer.answer('/posts', { body: [{ link: '/a', title: { rendered: 'A' } }] });
    const { loadFeed } = await openLoader({ [MORE]: peer.url('/missing.js') });
    expect((await loadFeed({ feed: peer.url('/rss') })).ok).to.equal(true);
    const posts = await loadFeed({ feed: peer.url('/posts') });
    expect({ ...posts }).to.deep.equal({ ok: false, reason: 'reader' });
  });
});
