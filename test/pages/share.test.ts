import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, story, STORY } from './publisher.ts';
import { panelIn, part, parts, textOf, type Panel } from './reader.ts';

const campaign = { source: '{network}', medium: 'social', campaign: '{panel}' };
const tagsOn = (network: string) =>
  `utm_source=${network}&utm_medium=social&utm_campaign=discussion`;
const ALL = ['facebook', 'x', 'bluesky', 'whatsapp', 'linkedin', 'reddit', 'threads', 'telegram'];

async function shared(panel: object, { head = '', more = {} } = {}): Promise<[Page, Panel]> {
  const config = { ...more, panels: [{ type: 'discussion', ...panel }] };
  const html = story(configured(config), head ? { head } : {});
  const page = await openPage({ html });
  return [page, await panelIn(page, 'discussion')];
}
const known = (panel: Panel) =>
  until(() => !parts(panel, 'placeholder').length, 'all networks are known');

/** Replaces a door of the browser before the script comes. */
const refusing = (name: string, value: string) =>
  `<link rel="canonical" href="${STORY}"><script>
    Object.defineProperty(navigator, '${name}', { configurable: true, value: ${value} });
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  </script>`;

describe('the campaign in a page', () => {
  it('is on every link that shares the story, after its query and before its fragment', async () => {
    const url = 'https://ledger.example/a?q=a+b%20c#part-2';
    const head = `<link rel="canonical" href="${url}">`;
    const [, panel] = await shared({ share: ALL, networks: [] }, { head, more: { campaign } });
    await known(panel);
    for (const network of ALL) {
      const whole = `https://ledger.example/a?q=a+b%20c&${tagsOn(network)}#part-2`;
      expect(part(panel, `button-${network}`).href).to.contain(encodeURIComponent(whole));
    }
  });

  it('leaves the publisher’s own links, and tags that are there', async () => {
    const head = `<link rel="canonical" href="${STORY}?utm_source=letter">
      <meta name="afterword:thread" content="https://bsky.app/profile/l.example/post/3k?a=1">`;
    const networks = [{ network: 'x', page: 'https://x.com/ledger?b=2' }, 'facebook'];
    const [page, panel] = await shared({ networks, share: [] }, { head, more: { campaign } });
    const hrefs = () => parts(panel, 'network').map(({ href }) => decodeURIComponent(href));
    const expected = [
      'https://x.com/ledger?b=2',
      `https://www.facebook.com/sharer/sharer.php?u=${STORY}?utm_source=letter&utm_medium=social&utm_campaign=discussion`,
      'https://bsky.app/profile/l.example/post/3k?a=1',
    ];
    expect(hrefs()).to.deep.equal(expected);
    const embed = page.document.querySelector('afterword-embed')!;
    embed.refresh();
    await panel.updateComplete;
    expect(hrefs(), 'the second time').to.deep.equal(expected);
  });
});

describe('a title of 3,000 characters', () => {
  it('leaves every link whole, and short enough to be opened', async () => {
    const title = 'المد 👨‍👩‍👧 עולה 🇳🇴 ויורד '.repeat(120).slice(0, 3000);
    const head = `<link rel="canonical" href="${STORY}"><meta property="og:title" content="${title}">`;
    const [page, panel] = await shared({ share: [...ALL, 'email'], shareLimit: 20 }, { head });
    await known(panel);
    const links = [...parts(panel, 'network'), ...parts(panel, 'button')];
    expect(links).to.have.length(2 + ALL.length + 1);
    for (const { href } of links) {
      expect(href).to.contain(encodeURIComponent(STORY));
      expect(href.length).to.be.below(8000);
      expect(() => decodeURIComponent(href)).not.to.throw();
    }
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});

describe('a browser that refuses', () => {
  it('the clipboard leaves the address to be copied by hand', async () => {
    const head = refusing('clipboard', '{ writeText: () => refuse() }');
    const [, panel] = await shared({ share: ['copy'] }, { head });
    part(panel, 'button-copy').click();
    const field = await until(() => panel.shadowRoot!.querySelector('input'), 'it is shown');
    expect(field.value).to.equal(STORY);
    await until(() => field.selectionEnd === STORY.length, 'it is selected');
    expect(textOf(part(panel, 'status'))).to.contain('copy it from here');
  });

  it('its share sheet leaves the address in the clipboard', async () => {
    const head =
      refusing('share', '() => refuse()') +
      `<script>
        window.took = [];
        const clipboard = { writeText: (text) => Promise.resolve(took.push(text)) };
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      </script>`;
    const [page, panel] = await shared({ share: ['native'] }, { head });
    part(panel, 'button-native').click();
    await until(() => textOf(part(panel, 'status')), 'it is said');
    expect((page.window as unknown as { took: string[] }).took).to.deep.equal([STORY]);
    expect(textOf(part(panel, 'status'))).to.equal('Link copied.');
  });
});

describe('a click before the rest of the networks is known', () => {
  it('leads to the post itself, in a new tab, with a name that says so', async () => {
    const site = await openPeer();
    await site.answer('/base/chunks/more-networks.js', { body: '', hangs: true });
    const thread = 'https://ledger.social/@ledger/109';
    const networks = [
      { network: 'mastodon', thread },
      { network: 'forum', label: 'Our forum', server: 'lemmy', thread: 'https://f.example/post/7' },
      'hackernews',
    ];
    const config = { panels: [{ type: 'discussion', networks, share: ['mastodon', 'threads'] }] };
    const html = story(configured(config, 'data-base="base"'));
    const page = await openPage({ html, site, wait: 'start' });
    const panel = await panelIn(page, 'discussion');
    const links = parts(panel, 'network');
    expect(links.map(({ href }) => href)).to.deep.equal([thread, 'https://f.example/post/7']);
    const [first] = links;
    expect(first).to.include({ target: '_blank', rel: 'noopener' });
    expect(first!.ariaLabel).to.equal('Reply on mastodon (opens in a new tab)');
    expect(first!.ariaHasPopup ?? null).to.equal(null);
    // What leads nowhere yet is no link, and no button that does nothing.
    expect(textOf(part(panel, 'message'))).to.contain('hackernews');
    expect(parts(panel, 'placeholder')).to.have.length(2);
    const followed: string[] = [];
    page.window.addEventListener('click', (event) => {
      if (!event.defaultPrevented) followed.push(first!.href);
      event.preventDefault();
    });
    first!.click();
    expect(followed).to.deep.equal([thread]);
  });
});
