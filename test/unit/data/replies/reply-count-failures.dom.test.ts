import { expect } from 'chai';
import { countReplies, type Get } from '../../../../src/data/replies/count-replies.ts';
import { request } from '../../../../src/data/http.ts';
import { openPeer, type Answer, type Peer } from '../../../pages/peer.ts';

const STORY = 'https://ledger.example/2026/tides';

/** Time enough for a server of the tests, and short enough for one that never answers. */
const get: Get = (url) => request(url, { timeoutMs: 500 });
const countAt = (peer: Peer) =>
  countReplies(
    { network: 'mastodon', mode: 'thread', href: peer.url('/@ledger/1'), story: STORY },
    get,
  );

describe('a count server that fails', () => {
  const answers: [name: string, answer: Answer, why: string][] = [
    ['refuses', { status: 403, body: { error: 'limited' } }, 'status 403'],
    ['knows no such post', { status: 404 }, 'status 404'],
    ['is broken', { status: 500 }, 'status 500'],
    ['answers with a page', { body: '<!doctype html><title>Log in</title>' }, 'count'],
    ['answers with something else', { body: { id: '1', error: null } }, 'count'],
    ['answers with a number as text', { body: { replies_count: '12' } }, 'count'],
    ['answers with no count of anything', { body: { replies_count: -3 } }, 'count'],
    ['hangs up', { drop: true }, 'network'],
    ['never answers', { hangs: true }, 'time'],
  ];
  for (const [name, answer, why] of answers) {
    it(`because it ${name} gives no number, and says why`, async () => {
      const peer = await openPeer();
      await peer.answer('/api/v1/statuses/1', answer);
      expect(await countAt(peer)).to.deep.equal({
        error: `${peer.url('/api/v1/statuses/1')}: ${why}`,
      });
    });
  }

  it('because the page went away says nothing', async () => {
    const peer = await openPeer();
    await peer.answer('/api/v1/statuses/1', { hangs: true });
    const stop = new AbortController();
    const found = countReplies(
      { network: 'mastodon', mode: 'thread', href: peer.url('/@ledger/1'), story: STORY },
      (url) => request(url, { signal: stop.signal }),
    );
    stop.abort();
    expect(await found).to.deep.equal({});
  });

  it('because it was asked too often is left alone by the whole page, which is said once', async () => {
    const peer = await openPeer();
    // The page's own origin, as no other test counts there: its server is left alone from here on.
    const at = (path: string) => new URL(peer.path(path), location.href).href;
    const countThere = (post: string) =>
      countReplies({ network: 'mastodon', mode: 'thread', href: at(post), story: STORY }, get);
    const headers = { 'retry-after': '300' };
    await peer.answer('/api/v1/statuses/1', { status: 429, headers });
    await peer.answer('/api/v1/statuses/2', { body: { replies_count: 4 } });
    expect(await countThere('/@ledger/1')).to.include({
      error: `${at('/api/v1/statuses/1')}: status 429`,
    });
    expect(await countThere('/@ledger/2')).to.deep.equal({});
    expect(await peer.requests()).to.have.length(1);
  });
});
