import { expect } from '@open-wc/testing';
import {
  change,
  hasStates,
  hrefOf,
  part,
  parts,
  set,
  statesOf,
  stub,
  textOf,
  textsOf,
} from './fixtures.ts';
import { LEDGER, make, POST, refuse, said, settled, withHtml } from './fixtures.discussion.ts';

describe('afterword-discussion', () => {
  it('passes the accessibility audit', async () => {
    const panel = await make({
      networks: [{ network: 'facebook', thread: POST }, { network: 'x', page: LEDGER }, 'reddit'],
      share: ['facebook', 'x', 'telegram', 'email', 'copy', 'print'],
      shareLimit: 5,
      seeAll: { url: '/discussions' },
    });
    await expect(panel).to.be.accessible();
    part(panel, 'button-more').click();
    await panel.updateComplete;
    await expect(panel).to.be.accessible();
  });

  it('passes the audit where the link has to be copied by hand', async () => {
    stub(navigator, 'clipboard', { writeText: refuse });
    const panel = await make();
    part(panel, 'button-copy').click();
    await settled(panel);
    await expect(panel).to.be.accessible();
  });
});

describe('the plain HTML of a discussion', () => {
  const SENTENCE = `<p>Talk on <a data-network="facebook" href="${POST}">Facebook</a> and
    <a data-network="x" href="${LEDGER}">Twitter</a>.</p>`;

  it('becomes its sentence', async () => {
    const panel = await withHtml(SENTENCE);
    expect(textOf(part(panel, 'message'))).to.equal('Talk on Facebook and Twitter.');
    expect(parts(panel, 'network').map(hrefOf)).to.deep.equal([POST, LEDGER]);
    expect(said(panel, part(panel, 'network')).mode).to.equal('thread');
  });

  it('is read again when a text or an address changes', async () => {
    const panel = await withHtml(SENTENCE);
    await change(panel, () => (panel.querySelector('p')!.firstChild!.textContent = 'Speak on '));
    expect(textOf(part(panel, 'message'))).to.equal('Speak on Facebook and Twitter.');
    await change(panel, () => (panel.querySelector('a')!.href = `${POST}2`));
    expect(hrefOf(part(panel, 'network'))).to.equal(`${POST}2`);
  });

  it('is weaker than a property', async () => {
    const panel = await withHtml(SENTENCE);
    await set(panel, { message: 'Talk: {networks}' });
    expect(textOf(part(panel, 'message'))).to.equal('Talk: Facebook and Twitter');
  });
});

describe('a discussion that has nothing to say', () => {
  it('shows nothing, and says so to designs', async () => {
    const panel = await make({ networks: [], share: [] });
    expect(textOf(panel.shadowRoot)).to.equal('');
    if (hasStates) expect(statesOf(panel)).to.deep.equal(['empty']);
    await set(panel, { networks: ['x'] });
    expect(textsOf(panel, 'network')).to.deep.equal(['X']);
    if (hasStates) expect(statesOf(panel)).to.deep.equal([]);
  });
});
