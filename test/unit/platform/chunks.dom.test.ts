import { expect } from 'chai';
import { loadChunk, provideCore, setScriptOrigin } from '../../../src/platform/chunks.ts';
import { VERSION } from '../../../src/platform/version.ts';
import { openPeer, type Peer } from '../../pages/peer.ts';

/** The file of a chunk, which defines itself. `factory` is its code; its parameters are the dependencies. */
const file = (name: string, factory: string, dependencies = ['exports'], version = VERSION) => ({
  body: `document.dispatchEvent(new CustomEvent('afterword:chunk', { detail: {
    name: 'chunks/${name}.js', version: '${version}',
    dependencies: ${JSON.stringify(dependencies)}, factory: ${factory} } }))`,
});
/** A chunk that exports its name. */
const named = (name: string) => file(name, `(exports) => { exports.name = '${name}'; }`);

/** What a chunk that is loaded exports, or the message of the error. */
const load = (name: string) =>
  loadChunk(`chunks/${name}.js`).catch((error: unknown) => (error as Error).message);

let peer: Peer;

describe('a chunk', () => {
  it('can not be loaded before it is known where the script is', async () => {
    expect(await load('early')).to.contain('chunks/early.js');
  });

  it('is a script beside the first that is served, with its nonce', async () => {
    peer = await openPeer();
    setScriptOrigin({ base: peer.url('/'), nonce: 'abc' });
    setScriptOrigin({ base: 'https://other.example/' });
    await peer.answer('/chunks/one.js', named('one'));
    let nonce = '';
    const observer = new MutationObserver((changes) => {
      for (const script of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (script instanceof HTMLScriptElement) nonce = script.nonce ?? '';
      }
    });
    observer.observe(document.head, { childList: true });
    expect(await load('one')).to.deep.equal({ name: 'one' });
    observer.disconnect();
    expect(nonce).to.equal('abc');
  });

  it('is requested once, however many need it', async () => {
    await peer.answer('/chunks/shared.js', named('shared'));
    const [first, second] = await Promise.all([load('shared'), load('shared')]);
    expect(await load('shared')).to.equal(first);
    expect(second).to.equal(first);
    expect(await peer.requests('/chunks/shared.js')).to.have.length(1);
  });

  it('gets the modules of the core, and other chunks, which are loaded with it', async () => {
    const core = { lit: 'ours' };
    provideCore(core);
    await peer.answer('/chunks/base.js', named('base'));
    const factory = '(exports, core, base) => { Object.assign(exports, { core, base }); }';
    const dependencies = ['exports', '../afterword.js', './base.js'];
    await peer.answer('/chunks/top.js', file('top', factory, dependencies));
    expect(await load('top')).to.deep.equal({ core, base: { name: 'base' } });
  });

  it('loads further chunks on demand', async () => {
    const factory = `(exports, require) => { exports.loadNext = () => require('chunks/next.js'); }`;
    await peer.answer('/chunks/lazy.js', file('lazy', factory, ['exports', 'require']));
    await peer.answer('/chunks/next.js', named('next'));
    const lazy = (await loadChunk('chunks/lazy.js')) as { loadNext(): Promise<unknown> };
    expect(await peer.requests('/chunks/next.js')).to.deep.equal([]);
    expect(await lazy.loadNext()).to.deep.equal({ name: 'next' });
  });

  it('that could not be loaded is requested again the next time', async () => {
    await peer.answer('/chunks/late.js', { status: 503 }, named('late'));
    expect(await load('late')).to.contain('chunks/late.js');
    expect(await load('late')).to.deep.equal({ name: 'late' });
  });

  it('of which a dependency could not be loaded is an error, until it can', async () => {
    const factory = '(exports, part) => { exports.part = part; }';
    await peer.answer('/chunks/whole.js', file('whole', factory, ['exports', './part.js']));
    await peer.answer('/chunks/part.js', { status: 503 }, named('part'));
    expect(await load('whole')).to.contain('chunks/part.js');
    expect(await load('whole')).to.deep.equal({ part: { name: 'part' } });
  });

  it('that is nowhere is an error', async () => {
    expect(await load('nowhere')).to.contain('chunks/nowhere.js');
  });

  for (const [what, answer] of Object.entries({
    'another version': file('old', '() => { throw new Error("ran"); }', [], '9.9.9'),
    'another name': named('other'),
  })) {
    it(`of ${what} is not taken`, async () => {
      await peer.answer('/chunks/old.js', answer);
      expect(await load('old')).to.equal('chunks/old.js could not be loaded');
    });
  }

  it('leaves no script behind', () => {
    expect(document.head.querySelectorAll('script[src*="/chunks/"]').length).to.equal(0);
  });
});
