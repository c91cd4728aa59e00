import { expect } from 'chai';
import { VERSION } from '../../../src/platform/version.ts';
import { loadPart, setImporters, setOrigin } from '../../../src/platform/chunks.ts';
import { openPeer, type Peer } from '../../pages/peer.ts';

/** A part's file, which hands itself over. */
const file = (name: string, version: string) => ({
  body: `document.dispatchEvent(new CustomEvent('afterword:part', { detail: {
    name: '${name}', version: '${version}', part: { said: '${name}' } } }))`,
});
let peer: Peer;

describe('a part', () => {
  it('can not be had before it is known where the script is', async () => {
    expect(await loadPart('early')).to.equal(undefined);
  });

  it('is a script beside the first that is served, with its nonce', async () => {
    peer = await openPeer();
    setOrigin({ base: peer.url('/'), nonce: 'abc' });
    setOrigin({ base: 'https://other.example/' });
    await peer.answer('/parts/one.js', file('one', VERSION));
    let nonce = '';
    const observer = new MutationObserver((changes) => {
      for (const script of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (script instanceof HTMLScriptElement) nonce = script.nonce ?? '';
      }
    });
    observer.observe(document.head, { childList: true });
    expect(await loadPart('one')).to.deep.equal({ said: 'one' });
    observer.disconnect();
    expect(nonce).to.equal('abc');
  });

  it('comes from a module where the page has one', async () => {
    setImporters({ module: () => Promise.resolve({ said: 'module' }) });
    expect(await loadPart('module')).to.deep.equal({ said: 'module' });
  });

  it('that could not be had is asked for again by who asks again', async () => {
    await peer.answer('/parts/late.js', { status: 503 }, file('late', VERSION));
    expect(await loadPart('late')).to.equal(undefined);
    expect(await loadPart('late')).to.deep.equal({ said: 'late' });
  });

  it('is done without where it is a module that fails', async () => {
    setImporters({ broken: () => Promise.reject(new Error('404')) });
    expect(await loadPart('broken')).to.equal(undefined);
  });

  it('is done without where it is nowhere, and throws nothing', async () => {
    expect(await loadPart('nowhere')).to.equal(undefined);
  });

  it('leaves no script behind', () => {
    expect(document.head.querySelectorAll('script[src*="/parts/"]').length).to.equal(0);
  });
});
