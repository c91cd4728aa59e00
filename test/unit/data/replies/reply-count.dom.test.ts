import { expect } from 'chai';
import { countReplies, type Get } from '../../../../src/data/replies/count-replies.ts';
import type { Thread } from '../../../../src/data/replies/reply-counter.ts';
import { request } from '../../../../src/data/http.ts';
import { openPeer, type Peer } from '../../../pages/peer.ts';

const STORY = 'https://ledger.example/2026/tides?id=1&of=2';
const DID = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
const get: Get = (url) => request(url);

/** The services of the whole world, here. */
const servicesAt = (peer: Peer) => ({
  bluesky: peer.url('/xrpc'),
  algolia: peer.url('/algolia'),
  hackernews: peer.url('/v0'),
});
const count = (peer: Peer, thread: Partial<Thread>) =>
  countReplies({ network: '', mode: 'thread', story: STORY, ...thread }, get, servicesAt(peer));
const askedOf = async (peer: Peer) => (await peer.requests()).map(({ path }) => path);

/** What app.bsky.feed.getPostThread answers, as its lexicon requires; test/unit/data/replies/bluesky.test.mjs checks it. */
const postThread = async () =>
  (await (await fetch('/test/fixtures/replies/bluesky-thread.json')).json()) as object;

describe('the replies to a post', () => {
  it('on Bluesky are counted by the AppView, without the replies themselves', async () => {
    const peer = await openPeer();
    await peer.answer('/xrpc/app.bsky.feed.getPostThread', { body: await postThread() });
    const href = `https://bsky.app/profile/${DID}/post/3l6oveex3ii2l`;
    expect(await count(peer, { network: 'bluesky', href })).to.include({ count: 38 });
    const uri = encodeURIComponent(`at://${DID}/app.bsky.feed.post/3l6oveex3ii2l`);
    expect(await askedOf(peer)).to.deep.equal([
      `/xrpc/app.bsky.feed.getPostThread?uri=${uri}&depth=0`,
    ]);
  });

  it('on Bluesky are found by the handle in the address, too', async () => {
    const peer = await openPeer();
    await peer.answer('/xrpc/com.atproto.identity.resolveHandle', { body: { did: DID } });
    await peer.answer('/xrpc/app.bsky.feed.getPostThread', { body: await postThread() });
    const href = 'https://bsky.app/profile/ledger.example/post/3l6oveex3ii2l?ref=1';
    expect(await count(peer, { network: 'bluesky', href })).to.include({ count: 38 });
    const [first, second] = await askedOf(peer);
    expect(first).to.equal('/xrpc/com.atproto.identity.resolveHandle?handle=ledger.example');
    expect(decodeURIComponent(second!)).to.contain(`at://${DID}/app.bsky.feed.post/3l6oveex3ii2l`);
  });

  it('on Bluesky are not asked for where the handle is nobody’s', async () => {
    const peer = await openPeer();
    const body = { error: 'InvalidRequest', message: 'Unable to resolve handle' };
    await peer.answer('/xrpc/com.atproto.identity.resolveHandle', { status: 400, body });
    const href = 'https://bsky.app/profile/nobody.example/post/3l6oveex3ii2l';
    const { error } = await count(peer, { network: 'bluesky', href });
    expect(error).to.match(/resolveHandle\?handle=nobody\.example: status 400$/);
    expect(await askedOf(peer)).to.have.length(1);
  });

  it('that is gone from Bluesky have no number', async () => {
    const peer = await openPeer();
    const uri = `at://${DID}/app.bsky.feed.post/1`;
    const thread = { $type: 'app.bsky.feed.defs#notFoundPost', uri, notFound: true };
    await peer.answer('/xrpc/app.bsky.feed.getPostThread', { body: { thread } });
    const href = `https://bsky.app/profile/${DID}/post/1`;
    const found = await count(peer, { network: 'bluesky', href });
    expect(found).to.include({});
    expect(JSON.stringify(found)).to.contain(': count');
  });

  it('on a Mastodon server are counted by that server, whichever address the post has', async () => {
    for (const path of [
      '/@ledger/109',
      '/@ledger@other.example/109',
      '/users/ledger/statuses/109',
    ]) {
      const peer = await openPeer();
      await peer.answer('/api/v1/statuses/109', { body: { id: '109', replies_count: 12 } });
      const found = await count(peer, { network: 'mastodon', href: peer.url(path) });
      expect(found, path).to.include({ count: 12 });
    }
  });

  it('in Mastodon’s own example are counted where that is at hand', async () => {
    const body = await (await fetch('/__shared/feeds/mastodon-status.json')).text();
    // The file is not part of the package: where it is not served, its counted field stands for it.
    const status = body.startsWith('{') ? body : '{"replies_count":5}';
    const peer = await openPeer();
    await peer.answer('/api/v1/statuses/103270115826048975', { body: status });
    const href = peer.url('/@Gargron/103270115826048975');
    expect(await count(peer, { network: 'toots', server: 'mastodon', href })).to.include({
      count: 5,
    });
  });

  it('on a Lemmy server are counted by that server', async () => {
    const peer = await openPeer();
    const counts = { post_id: 7, comments: 33, score: 90, upvotes: 91, downvotes: 1 };
    await peer.answer('/api/v3/post', { body: { post_view: { counts } } });
    const found = await count(peer, { network: 'lemmy', href: peer.url('/post/7') });
    expect(found).to.include({ count: 33 });
    expect(await askedOf(peer)).to.deep.equal(['/api/v3/post?id=7']);
  });

  it('on Hacker News are counted by the thread’s number', async () => {
    const peer = await openPeer();
    const body = { by: 'dhouston', descendants: 71, id: 8863, kids: [8952], type: 'story' };
    await peer.answer('/v0/item/8863.json', { body });
    const href = 'https://news.ycombinator.com/item?id=8863';
    expect(await count(peer, { network: 'hackernews', href })).to.include({ count: 71 });
  });

  it('on Hacker News are found by the story’s address, and where they stand', async () => {
    const peer = await openPeer();
    const hits = [
      { objectID: '1', url: STORY, num_comments: 10 },
      { objectID: '2', url: STORY.replace('https://', 'http://www.'), num_comments: 78 },
      { objectID: '3', url: `${STORY}4`, num_comments: 500 },
      { objectID: '4', url: null, num_comments: 900 },
    ];
    await peer.answer('/algolia/search', { body: { hits, nbHits: 4 } });
    expect(await count(peer, { network: 'hackernews', mode: 'share' })).to.deep.equal({
      count: 88,
      thread: 'https://news.ycombinator.com/item?id=2',
    });
    const [asked] = await askedOf(peer);
    expect(new URL(asked!, 'https://hn.example').searchParams.get('query')).to.equal(STORY);
  });

  it('that nobody counts without a key are not asked for', async () => {
    const peer = await openPeer();
    for (const network of ['facebook', 'x', 'linkedin', 'threads']) {
      const href = peer.url(`/${network}/posts/1`);
      expect(await count(peer, { network, href })).to.deep.equal({});
    }
    const page = { network: 'bluesky', mode: 'page', href: 'https://bsky.app/profile/a.example' };
    expect(await count(peer, page)).to.deep.equal({});
    expect(await askedOf(peer)).to.deep.equal([]);
  });
});

describe('a count of the publisher’s own', () => {
  it('is a number', async () => {
    const peer = await openPeer();
    expect(await count(peer, { network: 'facebook', count: 214 })).to.include({
      count: 214,
    });
    expect(await count(peer, { count: -1 })).to.deep.equal({});
    expect(await count(peer, { count: 0.5 })).to.deep.equal({});
  });

  it('is asked for at an address, where a field tells it', async () => {
    const peer = await openPeer();
    await peer.answer('/counts.json', { body: { facebook: [{ comments: 17 }] } });
    const own = { url: peer.url('/counts.json'), field: 'facebook.0.comments' };
    expect(await count(peer, { network: 'x', count: own })).to.include({ count: 17 });
  });

  it('is asked for with the story’s address, as webmention.io wants it', async () => {
    const peer = await openPeer();
    await peer.answer('/api/count', { body: { count: 6, type: { mention: 6 } } });
    const own = { url: new URL(`${peer.url('/api/count')}?target={url}`).href };
    expect(await count(peer, { network: 'webmention', count: own })).to.include({ count: 6 });
    expect(await askedOf(peer)).to.deep.equal([`/api/count?target=${encodeURIComponent(STORY)}`]);
  });

  it('may have the story’s address in its path, and be nothing but a number', async () => {
    const peer = await openPeer();
    await peer.answer(`/of/${encodeURIComponent(STORY)}`, { body: 9 });
    const own = { url: new URL(peer.url('/of/{url}')).href };
    expect(await count(peer, { count: own })).to.include({ count: 9 });
  });
});
