import { expect, fixture, html } from '@open-wc/testing';
import type { AfterwordDiscussion } from '../../src/index.ts';
import {
  countOf,
  hrefOf,
  nameOf,
  nextProblem,
  part,
  parts,
  restores,
  set,
  textOf,
  textsOf,
} from './fixtures.ts';
import { LEDGER, make, POST, said, TAB } from './fixtures.discussion.ts';

describe('the sentence of a discussion', () => {
  it('says where the discussion goes on', async () => {
    const panel = await make();
    expect(textOf(part(panel, 'message'))).to.equal('Join the discussion on Facebook and X.');
  });

  it('lists names as the language does, each of them a link', async () => {
    const panel = await make({ networks: ['facebook', 'x', 'reddit'] });
    expect(textOf(part(panel, 'message'))).to.contain('on Facebook, X, and Reddit.');
    await set(panel, { language: 'de', messages: { message: 'Reden Sie mit auf {networks}!' } });
    expect(textOf(part(panel, 'message'))).to.equal('Reden Sie mit auf Facebook, X und Reddit!');
    expect(textsOf(panel, 'network')).to.deep.equal(['Facebook', 'X', 'Reddit']);
    expect(parts(panel, 'network').every((link) => link.matches('p a[href]'))).to.equal(true);
  });

  it('has a part for each network, general before special', async () => {
    const panel = await make({ networks: ['twitter'] });
    expect(part(panel, 'network').getAttribute('part')).to.equal('network network-x');
  });

  it('calls X Twitter where the publisher does', async () => {
    const panel = await make({ networks: ['twitter', { network: 'facebook', label: 'our page' }] });
    expect(textsOf(panel, 'network')).to.deep.equal(['Twitter', 'our page']);
  });

  it('can be the publisher’s own, with its name', async () => {
    const panel = await make({
      message: '{publisher} closed its comments. Talk on {networks} instead.',
      publisher: { name: 'The Ledger' },
    });
    expect(textOf(part(panel, 'message'))).to.equal(
      'The Ledger closed its comments. Talk on Facebook and X instead.',
    );
  });

  it('leads to a thread before a page, and to a page before sharing', async () => {
    const panel = await make({
      networks: [
        { network: 'facebook', thread: POST, page: '/page' },
        { network: 'x', page: LEDGER },
      ].concat(['bluesky'] as never[]),
    });
    const [thread, own, share] = parts(panel, 'network');
    expect(said(panel, thread!)).to.include({ mode: 'thread', url: POST });
    expect(said(panel, own!)).to.include({ mode: 'page', url: LEDGER });
    expect(said(panel, share!)).to.include({ mode: 'share', network: 'bluesky' });
    expect(hrefOf(share)).to.match(/^https:\/\/bsky\.app\/intent\/compose\?text=/);
  });

  it('leads to the thread that the page names, if that is an address', async () => {
    for (const content of [POST, 'javascript:alert(1)', 'javascript://x.com/%0aalert(1)', '']) {
      const meta = Object.assign(document.createElement('meta'), {
        name: 'afterword:thread',
        content,
      });
      document.head.append(meta);
      restores.push(() => meta.remove());
    }
    const panel = await fixture<AfterwordDiscussion>(
      html`<afterword-discussion></afterword-discussion>`,
    );
    expect(hrefOf(parts(panel, 'network-facebook')[0])).to.equal(POST);
    expect(textsOf(panel, 'network')).to.deep.equal(['Facebook', 'X']);
    expect(hrefOf(parts(panel, 'network-x')[0])).to.match(/^https:/);
  });

  it('opens networks in a new tab, and says so', async () => {
    const panel = await make();
    for (const link of parts(panel, 'network')) {
      expect(link).to.include({ target: '_blank', rel: 'noopener' });
      expect(nameOf(link)).to.equal(`Share on ${textOf(link)} ${TAB}`);
    }
  });

  it('leaves out a network that nobody knows, and reports it', async () => {
    const problem = nextProblem();
    const panel = await make({ networks: ['facebok', 'x'] });
    expect(textsOf(panel, 'network')).to.deep.equal(['X']);
    expect(await problem).to.include({ code: 'unknown-network', path: 'networks[0]' });
  });

  it('never has an address that a browser would run', async () => {
    const panel = await make({
      networks: [{ network: 'facebook', thread: 'javascript:alert(1)', label: 'Facebook' }, 'x'],
      share: [{ network: 'own', label: 'Own', template: 'javascript:{url}' }, 'x'],
    });
    const links = [...panel.shadowRoot!.querySelectorAll('a')];
    expect(links.map(({ protocol }) => protocol)).not.to.include('javascript:');
    expect(textsOf(panel, 'network')).to.include('X');
  });

  it('is not there without networks', async () => {
    const panel = await make({ networks: [] });
    expect(countOf(panel, 'message')).to.equal(0);
    expect(countOf(panel, 'button')).to.be.above(0);
  });
});
