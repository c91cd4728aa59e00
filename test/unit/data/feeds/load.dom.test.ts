import { expect } from 'chai';
import { find } from '../../../../src/data/feeds/find.ts';
import type { FeedSource } from '../../../../src/data/feeds/feed.ts';
import { parse } from '../../../../src/data/feeds/long-json.ts';
import { loadFeed as load, type GetReader } from '../../../../src/data/feeds/load.ts';
import * as rare from '../../../../src/parts/feeds-rare.ts';
import { openPeer } from '../../../pages/peer.ts';

const READERS = { feeds: { find, parse }, 'feeds-rare': rare };
const getReader: GetReader = (name) => Promise.resolve(READERS[name]);
const loadFeed = (source: FeedSource, signal?: AbortSignal, address?: string) =>
  load(source, getReader, signal, address);

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

  it('has further pages, read in the same way', async () => {
    const peer = await openPeer();
    const source = { feed: peer.url('/feed'), list: 'rows', fields: { title: 'headline' } };
    await peer.answer('/feed', { body: { rows: [ROW], next: 'feed?page=2' } });
    await peer.answer('/feed?page=2', { body: { rows: [ROW, { ...ROW, url: 'b' }] } });
    const first = await loadFeed(source);
    const second = await loadFeed(source, undefined, first.ok ? first.feed.next : undefined);
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
    expect(await loadFeed({ feed: peer.url('/page') }, AbortSignal.abort())).to.deep.equal({
      ...{ ok: false, reason: 'aborted' },
    });
  });
});

describe('what reads other shapes than ours', () => {
  /** Tells what was asked for. */
  const watched = (readers: Partial<typeof READERS>) => {
    const calls: string[] = [];
    const get: GetReader = (name) => {
      calls.push(name);
      return Promise.resolve(readers[name]);
    };
    return Object.assign(get, { calls });
  };
  const RSS = '<rss><channel><item><title>A</title><link>/a</link></item></channel></rss>';

  it('is on its way before the feed has answered', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { body: RSS });
    const get = watched(READERS);
    const result = load({ feed: peer.url('/feed') }, get);
    expect(get.calls).to.deep.equal(['feeds']);
    expect((await result).ok).to.equal(true);
  });

  it('is not asked for by who names our shape, or has left', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { body: [ROW] });
    const get = watched(READERS);
    const result = await load({ feed: peer.url('/feed'), format: 'json' }, get);
    expect(result.ok && result.feed.items).to.have.length(1);
    await load({ feed: peer.url('/feed') }, get, AbortSignal.abort());
    expect(get.calls).to.deep.equal([]);
  });

  it('is asked for after all where our shape was named and is not there', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { body: RSS });
    const get = watched(READERS);
    const result = await load({ feed: peer.url('/feed'), format: 'json' }, get);
    expect(get.calls).to.deep.equal(['feeds', 'feeds-rare']);
    expect(result).to.deep.equal({ ok: false, reason: 'shape', detail: '<rss>' });
  });

  it('that can not be had leaves our shape readable, and is tried again for others', async () => {
    const peer = await openPeer();
    await peer.answer('/own', { body: [ROW] });
    await peer.answer('/rss', { body: RSS });
    const own = await load({ feed: peer.url('/own') }, watched({}));
    expect(own.ok && own.feed.items).to.have.length(1);
    const rss = { feed: peer.url('/rss') };
    expect(await load(rss, watched({}))).to.deep.equal({ ok: false, reason: 'reader' });
    expect((await load(rss, watched(READERS))).ok).to.equal(true);
  });
});
