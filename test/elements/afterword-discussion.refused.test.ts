import { expect } from '@open-wc/testing';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import { countOf, hrefOf, nameOf, nextProblem, part, textOf, textsOf } from './fixtures.ts';
import { answerReplies, counting, postOn } from './fixtures.counts.ts';

const POST = '/api/v1/statuses/1';
/** Another origin lets pages read this only if it says so. */
const after = (seconds: number) => ({
  'retry-after': seconds,
  'access-control-expose-headers': 'Retry-After',
});
const sumOf = (panel: Element) => textOf(panel.shadowRoot!.querySelector('.sum > :last-child'));

describe('a server that counts replies', () => {
  it('and never answers is given up, the publisher is told, and the link leads there all the same', async () => {
    const peer = await openPeer();
    await peer.answer(POST, { hangs: true });
    const problem = nextProblem();
    const panel = await counting([postOn(peer, 1)]);
    const link = part(panel, 'network');
    expect(hrefOf(link)).to.equal(peer.url('/@ledger/1'));
    const { code, message } = await problem;
    expect(code).to.equal('count-failed');
    expect(message).to.contain(peer.url(POST));
    expect([countOf(panel, 'count'), sumOf(panel)]).to.deep.equal([0, '']);
    expect(nameOf(link)).not.to.contain('replies');
  });

  it('and asks for a moment is asked once more after it', async () => {
    const peer = await openPeer();
    await peer.answer(POST, { status: 429, headers: after(1) }, { body: { replies_count: 12 } });
    const panel = await counting([postOn(peer, 1)]);
    await until(() => sumOf(panel), 'the replies are counted');
    expect(sumOf(panel)).to.equal('12 replies on Mastodon');
    expect(await peer.requests(POST)).to.have.length(2);
  });

  // The last one: the tests' server is left alone from here on.
  it('and asks to be left alone is, for all panels of the page, and the publisher is told once', async () => {
    const peer = await openPeer();
    await peer.answer(POST, { status: 429, headers: after(300) });
    await answerReplies(peer, 2, 7);
    const problem = nextProblem();
    await counting([postOn(peer, 1)]);
    expect((await problem).message).to.contain('429');
    const other = await counting([postOn(peer, 2), { network: 'facebook', count: 3 }]);
    await until(() => sumOf(other), 'what is known is summed up');
    expect(sumOf(other)).to.equal('3 replies on Facebook');
    expect(textsOf(other, 'count')).to.deep.equal(['3']);
    expect(await peer.requests()).to.have.length(1);
  });
});
