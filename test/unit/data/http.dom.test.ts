import { expect } from 'chai';
import { request } from '../../../src/data/http.ts';
import { until } from '../../pages/page.ts';
import { openPeer, type Answer } from '../../pages/peer.ts';

describe('a request', () => {
  it('gives the text, the headers and the last address', async () => {
    const peer = await openPeer();
    await peer.answer('/old', { status: 302, headers: { location: peer.url('/new') } });
    await peer.answer('/new', { headers: { 'content-type': 'text/plain' }, body: 'fine' });
    const answer = await request(peer.url('/old'));
    expect(answer).to.include({ ok: true, text: 'fine', url: peer.url('/new') });
    expect(answer.ok && answer.headers.get('content-type')).to.equal('text/plain');
  });

  it('is a plain GET, without headers of ours and without cookies', async () => {
    const peer = await openPeer();
    document.cookie = 'afterword-test=1';
    await peer.answer('/feed', { body: '1' });
    await request(new URL(peer.path('/feed'), location.href).href);
    document.cookie = 'afterword-test=; max-age=0';
    const [asked, ...others] = await peer.requests('/feed');
    expect(others).to.be.empty;
    expect(asked?.method).to.equal('GET');
    expect(asked?.headers).not.to.have.any.keys('cookie', 'content-type', 'x-requested-with');
  });

  it('reads what is not in UTF-8', async () => {
    const peer = await openPeer();
    const declaration = '<?xml version="1.0" encoding="ISO-8859-1"?>';
    const body = Uint8Array.from(`${declaration}<a>é</a>`, (letter) => letter.charCodeAt(0));
    await peer.answer('/latin', { headers: { 'content-type': 'text/xml' }, body });
    expect(await request(peer.url('/latin'))).to.include({ text: `${declaration}<a>é</a>` });
  });

  it('reads what is in UTF-8 but for a byte of Latin-1, or of Windows', async () => {
    const peer = await openPeer();
    const utf8 = (text: string) => new TextEncoder().encode(text);
    const body = [...utf8('naïve ☕ 港 caf'), 0xe9, ...utf8(' '), 0x93, ...utf8('été'), 0x94];
    await peer.answer('/mixed', { body: Uint8Array.from(body) });
    expect(await request(peer.url('/mixed'))).to.include({ text: 'naïve ☕ 港 café “été”' });
  });

  it('is made once for all who ask, for the life of the page', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { body: 'fine' });
    const [one, two] = await Promise.all([request(peer.url('/feed')), request(peer.url('/feed'))]);
    expect(one).to.equal(two);
    expect(await request(peer.url('/feed'))).to.equal(one);
    expect(await peer.requests('/feed')).to.have.length(1);
  });
});

describe('a request that nobody waits for any more', () => {
  it('takes with it no answer that others asked for after that', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { hangs: true }, { body: 'fine' });
    const stop = new AbortController();
    const left = request(peer.url('/feed'), { signal: stop.signal });
    await until(async () => (await peer.requests('/feed')).length === 1, 'it was asked');
    stop.abort();
    const next = request(peer.url('/feed'));
    expect(await left).to.include({ reason: 'aborted' });
    expect(await next).to.include({ ok: true });
    expect(await request(peer.url('/feed'))).to.equal(await next);
    expect(await peer.requests('/feed')).to.have.length(2);
  });

  it('since it was answered takes nothing from anybody', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { body: 'fine' });
    const stop = new AbortController();
    const first = await request(peer.url('/feed'), { signal: stop.signal });
    stop.abort();
    expect(await request(peer.url('/feed'))).to.equal(first);
    expect(await peer.requests('/feed')).to.have.length(1);
  });
});

describe('a request that fails says why', () => {
  const failures: [answer: Answer, failure: object, tries: number][] = [
    [{ status: 404 }, { ok: false, reason: 'status', status: 404 }, 1],
    [{ status: 500 }, { ok: false, reason: 'status', status: 500 }, 2],
    [{ status: 429 }, { ok: false, reason: 'status', status: 429 }, 1],
    [
      { status: 429, headers: { 'retry-after': 'soon' } },
      { ok: false, reason: 'status', status: 429 },
      1,
    ],
    [
      { status: 429, headers: { 'retry-after': '60' } },
      { ok: false, reason: 'status', status: 429 },
      1,
    ],
    [
      { status: 503, headers: { 'retry-after': 'Fri, 20 Nov 2099 17:47:00 GMT' } },
      { ok: false, reason: 'status', status: 503 },
      1,
    ],
    [{ body: 'x'.repeat(2000) }, { ok: false, reason: 'size' }, 1],
    [{ hangs: true }, { ok: false, reason: 'time' }, 1],
    [{ headers: { 'access-control-allow-origin': null } }, { ok: false, reason: 'network' }, 2],
  ];
  for (const [answer, failure, tries] of failures) {
    it(`${JSON.stringify(failure)} after ${String(tries)}, for ${JSON.stringify(answer).slice(0, 60)}`, async () => {
      const peer = await openPeer();
      const headers = { 'access-control-expose-headers': 'retry-after', ...answer.headers };
      await peer.answer('/feed', { ...answer, headers });
      const timeoutMs = answer.hangs ? 100 : 5000;
      expect(await request(peer.url('/feed'), { timeoutMs, maxBytes: 1000 })).to.deep.equal(
        failure,
      );
      expect(await peer.requests('/feed')).to.have.length(tries);
    });
  }

  for (const url of ['http://', 'https://user:word@ledger.example/', 'javascript:alert(1)']) {
    it(`also for an address that is none: ${url}`, async () => {
      expect(await request(url)).to.deep.equal({ ok: false, reason: 'network' });
    });
  }

  it('and is made anew when someone asks again', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { status: 404 }, { body: 'fine' });
    expect(await request(peer.url('/feed'))).to.include({ ok: false });
    expect(await request(peer.url('/feed'))).to.include({ ok: true, text: 'fine' });
  });
});

const tooMuch = (until: string): Answer => ({ status: 429, headers: { 'retry-after': until } });

describe('a request is tried a second time', () => {
  const soon = new Date(Date.now() + 1000).toUTCString();
  const stumbles: [what: string, answer: Answer][] = [
    ['the server stumbled', { status: 502 }],
    ['the connection broke', { drop: true }],
    ['it was too much, and a second later it is not', tooMuch('1')],
    ['it was too much, and it is told at what time it is not', tooMuch(soon)],
    ['the server is back at once', { status: 503, headers: { 'retry-after': '0' } }],
  ];
  for (const [what, stumble] of stumbles) {
    it(`when ${what}`, async () => {
      const peer = await openPeer();
      const headers = { 'access-control-expose-headers': 'retry-after', ...stumble.headers };
      await peer.answer('/feed', { ...stumble, headers }, { body: 'fine' });
      expect(await request(peer.url('/feed'))).to.include({ ok: true, text: 'fine' });
      expect(await peer.requests('/feed')).to.have.length(2);
    });
  }

  it('and not a third', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', tooMuch('0'), tooMuch('0'), { body: 'fine' });
    const { href } = new URL(peer.path('/feed'), location.href);
    expect(await request(href)).to.deep.equal({ ok: false, reason: 'status', status: 429 });
  });
});

describe('whoever asked may leave', () => {
  it('while others wait on', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { hangs: true, body: 'fine' });
    const abort = new AbortController();
    const hasty = request(peer.url('/feed'), { signal: abort.signal });
    const patient = request(peer.url('/feed'), { signal: new AbortController().signal });
    await until(async () => (await peer.requests('/feed')).length === 1, 'it was asked');
    abort.abort();
    expect(await hasty).to.deep.equal({ ok: false, reason: 'aborted' });
    await peer.release('/feed');
    expect(await patient).to.include({ ok: true, text: 'fine' });
    expect(await peer.requests('/feed')).to.have.length(1);
  });

  it('and with the last one the request ends', async () => {
    const peer = await openPeer();
    await peer.answer('/feed', { hangs: true }, { body: 'fine' });
    const [one, two] = [new AbortController(), new AbortController()];
    const both = [one, two].map(({ signal }) => request(peer.url('/feed'), { signal }));
    await until(async () => (await peer.requests('/feed')).length === 1, 'it was asked');
    one.abort();
    two.abort();
    expect(await Promise.all(both)).to.deep.equal(Array(2).fill({ ok: false, reason: 'aborted' }));
    // Who comes right after that gets an answer of their ownProperties, not the aborted one.
    expect(await request(peer.url('/feed'))).to.include({ ok: true, text: 'fine' });
    await until(async () => (await peer.requests('/feed'))[0]?.aborted, 'the server knows');
  });

  it('before it began', async () => {
    const peer = await openPeer();
    expect(await request(peer.url('/feed'), { signal: AbortSignal.abort() })).to.deep.equal({
      ok: false,
      reason: 'aborted',
    });
    expect(await peer.requests()).to.be.empty;
  });
});
