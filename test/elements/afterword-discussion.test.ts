import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import { page } from '../../src/elements/page.ts';
import type { AfterwordDiscussEvent, AfterwordDiscussion } from '../../src/index.ts';
import {
  change,
  focused,
  follow,
  hasStates,
  nextProblem,
  part,
  countOf,
  parts,
  set,
  statesOf,
  STORY,
  textOf,
  textsOf,
} from './fixtures.ts';

const POST = 'https://www.facebook.com/ledger/posts/1';
const LEDGER = 'https://x.com/ledger';
const TAB = '(opens in a new tab)';

const make = (settings: object = {}) =>
  fixture<AfterwordDiscussion>(
    html`<afterword-discussion .config=${{ article: STORY, ...settings }}></afterword-discussion>`,
  );
const withHtml = (inner: string) =>
  fixture<AfterwordDiscussion>(
    `<afterword-discussion article="${STORY.url.replace('&', '&amp;')}">${inner}</afterword-discussion>`,
  );

const nameOf = (element: Element) => element.getAttribute('aria-label');
const hrefOf = (element: Element | undefined) => element?.getAttribute('href');

/** What the panel says when this is clicked. */
function said(panel: HTMLElement, link: HTMLElement) {
  let event: AfterwordDiscussEvent | undefined;
  panel.addEventListener('afterword-discuss', (one) => (event = one), { once: true });
  follow(link);
  const { network, mode, url, position } = event!;
  return { network, mode, url, position };
}

function stub(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  restores.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}
const restores: (() => void)[] = [];
afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});

const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
const takeText = (took: string[]) => (text: string) => {
  took.push(text);
  return Promise.resolve();
};

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
      expect(nameOf(link)).to.equal(`${textOf(link)} ${TAB}`);
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

describe('the bar of a discussion', () => {
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
    const panel = await make({ share: ['facebook', 'linkedin', 'threads', 'telegram'] });
    for (const link of parts(panel, 'button')) {
      expect(link).to.include({ localName: 'a', target: '_blank', rel: 'noopener' });
      expect(hrefOf(link)).to.contain(encodeURIComponent(STORY.url));
    }
    expect(parts(panel, 'button').map(nameOf)).to.deep.equal(
      ['Facebook', 'LinkedIn', 'Threads', 'Telegram'].map((name) => `Share on ${name} ${TAB}`),
    );
  });

  it('encodes title and address for a mail as RFC 6068 says', async () => {
    const mail = part(await make({ share: ['email'] }), 'button-email');
    const title = 'Tea%20%26%20%E2%80%9Ctoast%E2%80%9D';
    expect(hrefOf(mail)).to.equal(
      `mailto:?subject=${title}&body=${title}%0D%0A%0D%0A${encodeURIComponent(STORY.url)}`,
    );
    expect(nameOf(mail)).to.equal('Send by e-mail');
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
    stub(page, 'print', () => prints++);
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
    expect(nameOf(more)).to.equal('More');
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

describe('afterword-discuss', () => {
  it('tells network, mode, address and position of a name in the sentence', async () => {
    const panel = await make({ networks: ['facebook', { network: 'x', page: LEDGER }] });
    const [first, second] = parts(panel, 'network');
    expect(said(panel, first!)).to.deep.equal({
      ...{ network: 'facebook', mode: 'share', url: hrefOf(first), position: 1 },
    });
    expect(said(panel, second!)).to.deep.equal({
      ...{ network: 'x', mode: 'page', url: LEDGER, position: 2 },
    });
  });

  it('tells the same of the buttons', async () => {
    stub(navigator, 'clipboard', { writeText: takeText([]) });
    stub(navigator, 'share', () => Promise.resolve());
    stub(page, 'print', () => undefined);
    const panel = await make({ share: ['reddit', 'email', 'copy', 'native', 'print'] });
    const told = parts(panel, 'button').map((button) => said(panel, button));
    expect(told.map(({ network, mode }) => [network, mode])).to.deep.equal([
      ['reddit', 'share'],
      ...['email', 'copy', 'native', 'print'].map((tool) => [tool, tool]),
    ]);
    expect(told.map(({ position }) => position)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(told[2]!.url).to.equal(STORY.url);
  });

  it('holds the link back when it is canceled', async () => {
    const panel = await make();
    const link = part(panel, 'network');
    expect(follow(link)).to.equal(true);
    panel.addEventListener('afterword-discuss', (event) => event.preventDefault());
    expect(follow(link)).to.equal(false);
  });

  it('holds back copying, too', async () => {
    const took: string[] = [];
    stub(navigator, 'clipboard', { writeText: takeText(took) });
    const panel = await make();
    panel.addEventListener('afterword-discuss', (event) => event.preventDefault());
    part(panel, 'button-copy').click();
    await settled(panel);
    expect(took).to.be.empty;
    expect(textOf(part(panel, 'status'))).to.equal('');
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

/** After a reader's action that the clipboard answers. */
async function settled(panel: AfterwordDiscussion): Promise<void> {
  // The clipboard's answer, the update that it asks for, and what is done after that.
  for (let i = 0; i < 4; i++) await Promise.resolve();
  await panel.updateComplete;
  await Promise.resolve();
}
