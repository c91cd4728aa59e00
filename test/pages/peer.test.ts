import { expect } from '@open-wc/testing';
import { until } from './page.ts';
import { openPeer } from './peer.ts';

describe('a peer', () => {
  it('is another origin that answers what it is told', async () => {
    const peer = await openPeer();
    await peer.answer('/feed.json', { status: 203, headers: { 'x-a': 'b' }, body: { items: [] } });
    expect(peer.origin).not.to.equal(location.origin);
    const response = await fetch(peer.url('/feed.json'));
    expect(response.status).to.equal(203);
    expect(response.headers.get('content-type')).to.match(/^application\/json/);
    expect(await response.json()).to.deep.equal({ items: [] });
  });

  it('counts what it is asked, and knows nothing of other tests', async () => {
    const [peer, other] = [await openPeer(), await openPeer()];
    await peer.answer('/feed', { body: '1' });
    await fetch(peer.url('/feed?page=1'));
    await fetch(peer.path('/feed'), { headers: { 'x-from': 'page' } });
    const asked = await peer.requests('/feed');
    expect(asked.map(({ path, door }) => [path, door])).to.deep.equal([
      ['/feed?page=1', 'peer'],
      ['/feed', 'page'],
    ]);
    expect(asked[1]!.headers['x-from']).to.equal('page');
    expect(await other.requests()).to.deep.equal([]);
    expect((await fetch(other.url('/feed'))).status).to.equal(404);
  });

  it('gives several answers in turn, the last for good, and one for a query', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { status: 503 }, { body: 'fine' });
    await peer.answer('/feed?page=2', { body: 'two' });
    const ask = async (path: string) => (await fetch(peer.url(path))).text();
    expect([await ask('/feed'), await ask('/feed'), await ask('/feed')]).to.deep.equal([
      ...['', 'fine', 'fine'],
    ]);
    expect(await ask('/feed?page=2')).to.equal('two');
  });

  it('hangs until it is released, and knows who gave up', async () => {
    const peer = await openPeer();
    await peer.answer('/slow', { hangs: true, body: 'late' });
    const asked = () => peer.requests('/slow');
    const patient = fetch(peer.url('/slow'));
    await until(async () => (await asked()).length === 1, 'the first has asked');
    const abort = new AbortController();
    // Another query, as browsers keep a second request waiting for the first to the same address.
    const hasty = fetch(peer.url('/slow?hasty'), { signal: abort.signal }).catch(String);
    await until(async () => (await asked()).length === 2, 'the second has asked');
    abort.abort();
    expect(await hasty).to.match(/abort/i);
    await until(async () => (await asked())[1]!.aborted, 'the peer has noticed');
    expect(await peer.release('/slow')).to.equal(2);
    expect(await (await patient).text()).to.equal('late');
    expect((await asked())[0]!.aborted).to.equal(false);
  });

  it('breaks off, drops, delays and sends bytes as they are', async () => {
    const peer = await openPeer();
    await peer.answer('/half', { body: '{"items":[]}', truncateAt: 5 });
    await peer.answer('/none', { drop: true });
    await peer.answer('/late', { delayMs: 30, body: 'late' });
    await peer.answer('/bytes', { body: new Uint8Array([0xe9, 0xff]) });
    const ask = (path: string) =>
      fetch(peer.url(path))
        .then((response) => response.text())
        .catch(() => 'failed');
    // WebKit takes what it has for the whole.
    expect(await ask('/half')).to.be.oneOf(['failed', '{"ite']);
    expect(await ask('/none')).to.equal('failed');
    expect(await ask('/late')).to.equal('late');
    const bytes = await (await fetch(peer.url('/bytes'))).arrayBuffer();
    expect([...new Uint8Array(bytes)]).to.deep.equal([0xe9, 0xff]);
  });

  it('can leave out CORS', async () => {
    const peer = await openPeer();
    await peer.answer('/closed', { headers: { 'access-control-allow-origin': null } });
    expect(await fetch(peer.url('/closed')).catch(() => 'refused')).to.equal('refused');
  });
});
