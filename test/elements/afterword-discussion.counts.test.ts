import { expect } from '@open-wc/testing';
import { importMessages } from '../../src/i18n/languages.ts';
import { until } from '../pages/page.ts';
import { openPeer, type Answer } from '../pages/peer.ts';
import { countOf, hrefOf, nameOf, nextProblem, part, parts, textOf, textsOf } from './fixtures.ts';
import { answerReplies, counting, postOn } from './fixtures.counts.ts';
import { make, POST } from './fixtures.discussion.ts';

const sumOf = (panel: Element) => textOf(panel.shadowRoot!.querySelector('.sum > :last-child'));
const summed = (panel: Element) => until(() => sumOf(panel), 'the sum is there');

describe('the replies to a story', () => {
  it('are counted beside the networks’ names, in their links’ names, and as a sum', async () => {
    const peer = await openPeer();
    await answerReplies(peer, 1, 104);
    await answerReplies(peer, 2, 1234);
    const places = [postOn(peer, 1), postOn(peer, 2, { network: 'forum', label: 'Our server' })];
    const panel = await counting(places, { share: ['mastodon'] });
    await summed(panel);
    expect(textsOf(panel, 'count')).to.deep.equal(['104', '1.2K']);
    expect(sumOf(panel)).to.equal('1,338 replies on Mastodon and Our server');
    const names = [...parts(panel, 'network'), ...parts(panel, 'button')].map(nameOf);
    expect(names[0]).to.contain('Reply on Mastodon, 104 replies');
    expect(names[1]).to.contain('Reply on Our server, 1,234 replies');
    expect(names[2]).to.contain('Reply on Mastodon, 104 replies');
    await expect(panel).to.be.accessible();
  });

  it('are one in words for one', async () => {
    const peer = await openPeer();
    await answerReplies(peer, 1, 1);
    const panel = await counting([postOn(peer, 1)]);
    expect(await summed(panel)).to.equal('1 reply on Mastodon');
  });

  it('follow the page’s language and digits', async () => {
    const peer = await openPeer();
    await answerReplies(peer, 1, 21);
    await answerReplies(peer, 2, 3);
    const messages = {
      replies: '{count} ответов',
      repliesOne: '{count} ответ',
      repliesFew: '{count} ответа',
      repliesOn: '{networks}: {replies}',
    };
    // A language that comes late would leave the panel in English.
    await importMessages('ru');
    const places = [postOn(peer, 1), postOn(peer, 2, { label: 'Форум' })];
    const panel = await counting(places, { language: 'ru', messages });
    expect(await summed(panel)).to.equal('Mastodon и Форум: 24 ответа');
    expect(parts(panel, 'network').map(nameOf).join())
      .to.contain('21 ответ')
      .and.contain('3 ответа');
    const arabic = await counting([postOn(peer, 1)], { numberingSystem: 'arab' });
    await summed(arabic);
    expect(textsOf(arabic, 'count')).to.deep.equal(['٢١']);
  });

  it('of a publisher’s own number are shown without asking anybody', async () => {
    const facebook = { network: 'facebook', thread: POST, count: 214 };
    const panel = await make({ networks: [facebook, 'x'], share: ['facebook'] });
    expect(await summed(panel)).to.equal('214 replies on Facebook');
    expect(textsOf(panel, 'count')).to.deep.equal(['214']);
    expect(nameOf(part(panel, 'button-facebook'))).to.contain('Reply on Facebook, 214 replies');
  });

  it('of a publisher’s own endpoint are asked for with the story’s address', async () => {
    const peer = await openPeer();
    await peer.answer('/count', { body: { total: 6 } });
    const url = `${peer.url('/count')}?target={url}`;
    const own = {
      network: 'webmention',
      label: 'other sites',
      page: 'https://ledger.example/about',
    };
    const panel = await counting([{ ...own, count: { url, field: 'total' } }]);
    expect(await summed(panel)).to.equal('6 replies on other sites');
    expect((await peer.requests())[0]!.path).to.contain(
      'target=https%3A%2F%2Fledger.example%2Fstory',
    );
  });
});

describe('counting replies', () => {
  it('is off unless it is asked for and granted', async () => {
    const peer = await openPeer();
    const networks = [postOn(peer, 1)];
    for (const more of [{ counts: false }, { consent: 'click' }, { consent: { grant: 'never' } }]) {
      const panel = await counting(networks, more);
      expect(countOf(panel, 'count'), JSON.stringify(more)).to.equal(0);
    }
    await counting([], {});
    expect(await peer.requests()).to.deep.equal([]);
  });

  it('asks nobody for a thread that the publisher has excluded', async () => {
    const peer = await openPeer();
    await answerReplies(peer, 1, 5);
    await answerReplies(peer, 2, 7);
    const exclude = [peer.url('/@ledger/1')];
    const panel = await counting([postOn(peer, 1), postOn(peer, 2, { label: 'B' })], { exclude });
    expect(await summed(panel)).to.equal('7 replies on B');
    expect(await peer.requests('/api/v1/statuses/1')).to.deep.equal([]);
  });

  it('asks once for a thread, however many panels show it', async () => {
    const peer = await openPeer();
    await answerReplies(peer, 1, 5);
    const panels = [await counting([postOn(peer, 1)]), await counting([postOn(peer, 1)])];
    for (const panel of panels) await summed(panel);
    panels[0]!.refresh();
    await panels[0]!.updateComplete;
    expect(await peer.requests()).to.have.length(1);
  });

  it('waits until the panel is near', async () => {
    const peer = await openPeer();
    await answerReplies(peer, 1, 5);
    document.body.style.paddingBlockStart = '300vh';
    try {
      const panel = await counting([postOn(peer, 1)]);
      // The part is loaded, and more than one frame has gone by.
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      expect(await peer.requests()).to.deep.equal([]);
      panel.scrollIntoView();
      await summed(panel);
    } finally {
      document.body.style.paddingBlockStart = '';
      scrollTo(0, 0);
    }
  });

  it('ends when the panel leaves the page, and begins again with it', async () => {
    const peer = await openPeer();
    await peer.answer('/api/v1/statuses/1', { hangs: true, body: { replies_count: 5 } });
    const panel = await counting([postOn(peer, 1)]);
    const place = panel.parentNode!;
    await until(async () => (await peer.requests()).length, 'it was asked');
    panel.remove();
    await until(async () => (await peer.requests())[0]!.aborted, 'it was given up');
    await answerReplies(peer, 1, 5);
    place.append(panel);
    expect(await summed(panel)).to.equal('5 replies on Mastodon');
  });

  it('ends when consent is taken back, and takes the numbers with it', async () => {
    const peer = await openPeer();
    await answerReplies(peer, 1, 5);
    await peer.answer('/api/v1/statuses/2', { hangs: true });
    const consent = { grant: 'yes-counts', revoke: 'no-counts' };
    const panel = await counting([postOn(peer, 1), postOn(peer, 2)], { consent });
    expect(await peer.requests()).to.deep.equal([]);
    dispatchEvent(new Event('yes-counts'));
    await until(() => textsOf(panel, 'count')[0] === '5', 'the first is counted');
    dispatchEvent(new Event('no-counts'));
    await until(async () => {
      const asked = await peer.requests('/api/v1/statuses/2');
      return asked[0]?.aborted;
    }, 'the second was given up');
    await panel.updateComplete;
    expect(countOf(panel, 'count')).to.equal(0);
    expect(sumOf(panel)).to.equal('');
  });
});

describe('a count that can’t be had', () => {
  const answers: [string, Answer][] = [
    ['403', { status: 403 }],
    ['a page', { body: '<!doctype html><title>No</title>' }],
    ['nothing', { drop: true }],
  ];
  for (const [what, answer] of answers) {
    it(`because the server answers with ${what} shows no number, and the publisher is told`, async () => {
      const peer = await openPeer();
      await peer.answer('/api/v1/statuses/1', answer);
      const problem = nextProblem();
      const panel = await counting([postOn(peer, 1)]);
      const { code, severity, path, message } = await problem;
      expect({ code, severity, path }).to.deep.equal({
        code: 'count-failed',
        severity: 'warning',
        path: 'counts',
      });
      expect(message).to.match(/^The replies could not be counted\. .*without a number\.$/);
      await panel.updateComplete;
      expect(textsOf(panel, 'count').join('')).to.equal('');
      expect(hrefOf(part(panel, 'network'))).to.equal(peer.url('/@ledger/1'));
    });
  }

  it('is not one of 0, which is not shown either', async () => {
    const peer = await openPeer();
    await answerReplies(peer, 1, 0);
    await answerReplies(peer, 2, 7);
    const panel = await counting([postOn(peer, 1), postOn(peer, 2, { label: 'B' })]);
    expect(await summed(panel)).to.equal('7 replies on B');
    expect(textsOf(panel, 'count')).to.deep.equal(['7']);
  });
});
