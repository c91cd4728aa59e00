import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadAllNetworks } from '../../src/components/discussion/network-store.ts';
import { countOf, focused, hrefOf, nameOf, part, parts, STORY, stub, textOf } from './fixtures.ts';
import { make, refuse, settled, stubPointer, takeText } from './fixtures.discussion.ts';

const URL_PART = encodeURIComponent(STORY.url);

/** A device with a share sheet that answers so, and a clipboard that keeps what it gets. */
function withSheet(share: () => Promise<void>): string[] {
  const took: string[] = [];
  stub(navigator, 'share', share);
  stub(navigator, 'clipboard', { writeText: takeText(took) });
  return took;
}

describe('a text message', () => {
  it('has its text behind an empty query, which iOS and Android both read', async () => {
    await loadAllNetworks();
    stubPointer('coarse');
    const button = part(await make({ share: ['sms'] }), 'button-sms');
    expect(hrefOf(button)).to.equal(`sms:?&body=${encodeURIComponent(STORY.title)}%20${URL_PART}`);
    expect(nameOf(button)).to.equal('Send by text message');
    expect(button.hasAttribute('target')).to.equal(false);
  });
});

describe('networks that only an app opens', () => {
  const APPS = ['viber', 'threema', 'messenger', 'sms'];

  for (const isTouch of [true, false]) {
    it(`are ${isTouch ? 'offered where a finger points' : 'not offered to a mouse'}`, async () => {
      await loadAllNetworks();
      stubPointer(isTouch ? 'coarse' : 'fine');
      const panel = await make({ networks: ['x', 'viber'], share: [...APPS, 'copy'] });
      expect(countOf(panel, 'button')).to.equal(isTouch ? 5 : 1);
      const sentence = textOf(part(panel, 'message'));
      expect(sentence).to.equal(`Join the discussion on X${isTouch ? ' and Viber' : ''}.`);
    });
  }

  it('are named to all where the publisher has a page there', async () => {
    await loadAllNetworks();
    stubPointer('fine');
    const viber = { network: 'viber', page: 'https://www.viber.com/ledger' };
    const panel = await make({ networks: [viber] });
    expect(hrefOf(part(panel, 'network-viber'))).to.equal(viber.page);
  });
});

describe('the device’s share sheet', () => {
  it('that may not open leaves the link in the clipboard, and says so', async () => {
    const took = withSheet(refuse);
    const panel = await make({ share: ['native'] });
    part(panel, 'button-native').click();
    await settled(panel);
    expect(took).to.deep.equal([STORY.url]);
    expect(textOf(part(panel, 'status'))).to.equal('Link copied.');
  });

  it('that the reader closes leaves nothing, and nothing is said', async () => {
    const took = withSheet(() => Promise.reject(new DOMException('closed', 'AbortError')));
    const panel = await make({ share: ['native'] });
    part(panel, 'button-native').click();
    await settled(panel);
    expect(took).to.deep.equal([]);
    expect(textOf(part(panel, 'status'))).to.equal('');
    expect(countOf(panel, 'button')).to.equal(1);
  });

  it('gets the story with its campaign', async () => {
    const shared: ShareData[] = [];
    withSheet((data?: ShareData) => Promise.resolve(void shared.push(data!)));
    const campaign = { source: '{network}', medium: 'social' };
    part(await make({ share: ['native'], campaign }), 'button-native').click();
    expect(shared).to.deep.equal([
      { ...STORY, url: `${STORY.url}&utm_source=native&utm_medium=social` },
    ]);
  });
});

describe('Escape, in what “More” has opened,', () => {
  const open = async () => {
    const panel = await make({ share: ['copy', 'email', 'x'], shareLimit: 1, networks: [] });
    part(panel, 'button-more').click();
    await panel.updateComplete;
    return panel;
  };

  it('closes it, and gives the focus back to “More”', async () => {
    const panel = await open();
    part(panel, 'button-x').focus();
    await sendKeys({ press: 'Escape' });
    await panel.updateComplete;
    expect(countOf(panel, 'button')).to.equal(2);
    const more = part(panel, 'button-more');
    expect(focused(panel) === more).to.equal(true);
    expect(more.getAttribute('aria-expanded')).to.equal('false');
  });

  it('does nothing where it is closed', async () => {
    const panel = await open();
    part(panel, 'button-more').click();
    await panel.updateComplete;
    part(panel, 'button-copy').focus();
    await sendKeys({ press: 'Escape' });
    await panel.updateComplete;
    expect(focused(panel) === part(panel, 'button-copy')).to.equal(true);
  });
});

describe('the campaign', () => {
  const campaign = { source: '{network}', medium: 'social', campaign: '{panel}' };
  const tagsOn = (network: string) =>
    `utm_source=${network}&utm_medium=social&utm_campaign=discussion`;
  const sharedBy = (link: HTMLElement) => new URL(hrefOf(link)!).searchParams;

  it('is on the story’s address for each network, in the sentence and in the bar', async () => {
    const panel = await make({
      campaign,
      networks: ['facebook'],
      share: ['x', 'email', 'copy', 'bluesky'],
    });
    expect(sharedBy(part(panel, 'network-facebook')).get('u')).to.equal(
      `${STORY.url}&${tagsOn('facebook')}`,
    );
    expect(sharedBy(part(panel, 'button-x')).get('url')).to.equal(`${STORY.url}&${tagsOn('x')}`);
    expect(sharedBy(part(panel, 'button-bluesky')).get('text')).to.equal(
      `${STORY.title}\n${STORY.url}&${tagsOn('bluesky')}`,
    );
    expect(hrefOf(part(panel, 'button-email'))).to.contain(
      encodeURIComponent(`${STORY.url}&${tagsOn('email')}`),
    );
  });

  it('is on the address that is copied', async () => {
    const took: string[] = [];
    stub(navigator, 'clipboard', { writeText: takeText(took) });
    const panel = await make({ campaign, share: ['copy'] });
    part(panel, 'button-copy').click();
    await settled(panel);
    expect(took).to.deep.equal([`${STORY.url}&${tagsOn('copy')}`]);
  });

  it('is not on the publisher’s own threads and pages', async () => {
    const thread = 'https://www.facebook.com/ledger/posts/1?ref=2';
    const own = 'https://x.com/ledger';
    const panel = await make({
      campaign,
      networks: [
        { network: 'facebook', thread },
        { network: 'x', page: own },
      ],
      share: ['facebook'],
    });
    const links = [...parts(panel, 'network'), ...parts(panel, 'button')];
    expect(links.map(hrefOf)).to.deep.equal([thread, own, thread]);
  });

  it('is not put there twice, and keeps tags, query and fragment that are there', async () => {
    const url = 'https://ledger.example/a?UTM_Source=letter&q=a+b%20c&utm_medium=mail#part-2';
    const panel = await make({ campaign, article: { ...STORY, url }, share: ['reddit'] });
    expect(sharedBy(part(panel, 'button-reddit')).get('url')).to.equal(
      'https://ledger.example/a?UTM_Source=letter&q=a+b%20c&utm_medium=mail&utm_campaign=discussion#part-2',
    );
  });
});
