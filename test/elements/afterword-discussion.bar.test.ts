import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadAllNetworks } from '../../src/components/discussion/network-store.ts';
import {
  countOf,
  focused,
  hrefOf,
  nameOf,
  part,
  parts,
  STORY,
  stub,
  textOf,
  textsOf,
} from './fixtures.ts';
import { make, refuse, settled, TAB, takeText } from './fixtures.discussion.ts';

describe('the bar of a discussion', () => {
  it('keeps the place of a network that the script does not know until it is known', async () => {
    const panel = await make({ share: ['x', 'threads', 'nobody'], networks: [] });
    expect(textsOf(panel, 'placeholder')).to.deep.equal(['', '']);
    await loadAllNetworks();
    await panel.updateComplete;
    expect(countOf(panel, 'placeholder')).to.equal(0);
    expect(parts(panel, 'button').map(nameOf)).to.deep.equal([
      `Share on X ${TAB}`,
      `Share on Threads ${TAB}`,
    ]);
    expect(part(panel, 'button-threads').querySelector('svg')).to.exist;
  });

  it('has the label of a network of one’s own that has no picture, whatever it is called', async () => {
    for (const network of ['own', 'more', 'constructor', '__proto__', 'toString']) {
      const own = { network, label: 'Own', template: 'https://own.example/?u={url}' };
      const button = part(await make({ share: [own] }), `button-${network.toLowerCase()}`);
      expect(textOf(button), network).to.equal('Own');
      expect(button.querySelector('svg, img'), network).to.equal(null);
    }
  });

  it('has the buttons of the config, in its order, as a list', async () => {
    const panel = await make({ share: ['whatsapp', 'twitter', 'copy'] });
    expect(parts(panel, 'button').map((one) => one.getAttribute('part'))).to.deep.equal([
      'button button-whatsapp',
      'button button-x',
      'button button-copy',
    ]);
    const list = part(panel, 'list');
    expect(list.getAttribute('role')).to.equal('list');
    expect(list.children.length).to.equal(3);
  });

  it('has real links to the networks, in a new tab, with names that say so', async () => {
    await loadAllNetworks();
    const panel = await make({ share: ['facebook', 'linkedin', 'threads', 'telegram'] });
    for (const link of parts(panel, 'button')) {
      expect(link).to.include({ localName: 'a', target: '_blank', rel: 'noopener' });
      expect(hrefOf(link)).to.contain(encodeURIComponent(STORY.url));
    }
    expect(parts(panel, 'button').map(nameOf)).to.deep.equal(
      ['Facebook', 'LinkedIn', 'Threads', 'Telegram'].map((name) => `Share on ${name} ${TAB}`),
    );
    // A title would be read out behind the name, and a label is not translated with the page.
    for (const button of parts(panel, 'button')) {
      expect(button.title).to.equal('');
      expect(button.hasAttribute('aria-label')).to.equal(false);
    }
  });

  it('encodes title and address for a mail as RFC 6068 says', async () => {
    const mail = part(await make({ share: ['email'] }), 'button-email');
    const title = 'Tea%20%26%20%E2%80%9Ctoast%E2%80%9D';
    expect(hrefOf(mail)).to.equal(
      `mailto:?subject=${title}&body=${title}%0D%0A%0D%0A${encodeURIComponent(STORY.url)}`,
    );
    expect(nameOf(mail)).to.equal('Send by email');
    expect(mail.hasAttribute('target')).to.equal(false);
  });

  it('can have a network of the publisher’s own', async () => {
    const template = 'https://talk.ledger.example/new?about={url}&as={title}';
    const panel = await make({ share: [{ network: 'talk', label: 'Ledger Talk', template }] });
    const link = part(panel, 'button-talk');
    expect(hrefOf(link)).to.equal(
      `https://talk.ledger.example/new?about=${encodeURIComponent(STORY.url)}&as=${encodeURIComponent(STORY.title)}`,
    );
    expect(nameOf(link)).to.equal(`Share on Ledger Talk ${TAB}`);
  });

  it('is not there where the publisher wants none', async () => {
    const panel = await make({ share: [] });
    expect(countOf(panel, 'list')).to.equal(0);
    expect(countOf(panel, 'message')).to.equal(1);
  });

  it('prints when the reader asks for it', async () => {
    let prints = 0;
    stub(globalThis, 'print', () => prints++);
    await loadAllNetworks();
    part(await make({ share: ['print'] }), 'button-print').click();
    expect(prints).to.equal(1);
  });

  it('has the device’s own sharing only where there is one', async () => {
    stub(navigator, 'share', undefined);
    expect(countOf(await make({ share: ['native', 'copy'] }), 'button-native')).to.equal(0);

    const shared: ShareData[] = [];
    stub(navigator, 'share', (data: ShareData) => Promise.resolve(shared.push(data)));
    const button = part(await make({ share: ['native', 'copy'] }), 'button-native');
    expect(nameOf(button)).to.equal('Share…');
    button.click();
    expect(shared).to.deep.equal([STORY]);
  });
});

describe('“Copy link”', () => {
  it('copies the address of the story and says so', async () => {
    const took: string[] = [];
    stub(navigator, 'clipboard', { writeText: takeText(took) });
    const panel = await make();
    const button = part(panel, 'button-copy');
    expect(nameOf(button)).to.equal('Copy link');
    const status = part(panel, 'status');
    expect(status.getAttribute('role')).to.equal('status');
    expect(textOf(status)).to.equal('');
    // Screen readers hear of changes only in what was there before.
    expect(getComputedStyle(status).display).to.not.equal('none');
    button.click();
    await settled(panel);
    expect(took).to.deep.equal([STORY.url]);
    expect(textOf(status)).to.equal('Link copied.');
    expect(panel.shadowRoot!.querySelector('input') === null).to.equal(true);
  });

  it('that is refused shows the address, selected, for the reader to copy', async () => {
    stub(navigator, 'clipboard', { writeText: refuse });
    const panel = await make();
    part(panel, 'button-copy').click();
    await settled(panel);
    expect(textOf(part(panel, 'status'))).to.match(/could not be copied/);
    const field = panel.shadowRoot!.querySelector('input')!;
    expect(field).to.include({ value: STORY.url, readOnly: true });
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, STORY.url.length]);
    expect(focused(panel) === field, 'the keyboard copies from where the focus is').to.equal(true);
  });

  it('that succeeds the second time takes the address away again', async () => {
    stub(navigator, 'clipboard', { writeText: refuse });
    const panel = await make();
    part(panel, 'button-copy').click();
    await settled(panel);
    stub(navigator, 'clipboard', { writeText: takeText([]) });
    part(panel, 'button-copy').click();
    await settled(panel);
    expect(textOf(part(panel, 'status'))).to.equal('Link copied.');
    expect(panel.shadowRoot!.querySelector('input') === null).to.equal(true);
  });
});

describe('“More”', () => {
  it('is there only when there are more buttons than are shown', async () => {
    expect(countOf(await make(), 'button-more')).to.equal(0);
    const panel = await make({ shareLimit: 3 });
    expect(countOf(panel, 'button')).to.equal(4);
    expect(parts(panel, 'button').at(-1)!.getAttribute('part')).to.equal('button button-more');
  });

  it('shows the rest and hides it again, and tells which', async () => {
    const panel = await make({ shareLimit: 3 });
    const more = part(panel, 'button-more');
    expect(nameOf(more)).to.equal('More: Discussion');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    expect(panel.shadowRoot!.getElementById(more.getAttribute('aria-controls')!)).to.exist;
    more.click();
    await panel.updateComplete;
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(countOf(panel, 'button')).to.equal(9);
    more.click();
    await panel.updateComplete;
    expect(countOf(panel, 'button')).to.equal(4);
  });

  it('works by keyboard, and keeps the focus', async () => {
    const panel = await make({ share: ['copy', 'print', 'email'], shareLimit: 2, networks: [] });
    part(panel, 'button-copy').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(panel) === part(panel, 'button-print')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused(panel) === part(panel, 'button-more')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await panel.updateComplete;
    expect(countOf(panel, 'button')).to.equal(4);
    expect(focused(panel) === part(panel, 'button-more')).to.equal(true);
  });
});
