import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { DESCRIBED, STORY, story, tag } from './publisher.ts';
import { embedIn, panelIn, parts, sharedBy, textOf, part } from './reader.ts';

const THREAD = 'https://bsky.app/profile/ledger.example/post/3mcurve2026xq';

describe('a page that changes under its panels', () => {
  it('names a post about its story later, which is found by refresh', async () => {
    const page = await openPage({ html: story(tag()) });
    const [embed, panel] = [await embedIn(page), await panelIn(page, 'discussion')];
    expect(parts(panel, 'network-bluesky')).to.have.length(0);
    const meta = `<meta name="afterword:thread" content="${THREAD}">`;
    page.document.head.insertAdjacentHTML('beforeend', meta);
    embed.refresh();
    const link = await until(() => parts(panel, 'network-bluesky')[0], 'the post is named');
    expect(link.href).to.equal(THREAD);
    expect(link.ariaLabel).to.match(/^Reply on Bluesky/);
    page.document.querySelector('meta[name="afterword:thread"]')!.remove();
    embed.refresh();
    await until(() => !parts(panel, 'network-bluesky').length, 'the post is not named any more');
  });

  it('shows another story when the app says so, in every link of the bar', async () => {
    const page = await openPage({ html: story(tag('data-config data-share-limit="9"')) });
    const [embed, panel] = [await embedIn(page), await panelIn(page, 'discussion')];
    expect(sharedBy(panel)).to.deep.equal({ url: STORY, title: 'The tide table' });
    const next = 'https://ledger.example/2026/ferries';
    page.document.head.innerHTML = DESCRIBED.replace(STORY, next).replace(
      'The tide table',
      'Ferries',
    );
    embed.refresh();
    await until(() => sharedBy(panel).url === next, 'the next story is shared');
    expect(sharedBy(panel).title).to.equal('Ferries');
    for (const link of parts(panel, 'button').filter(({ href }) => href)) {
      expect(decodeURIComponent(link.href)).to.contain(next).and.not.contain(STORY);
    }
  });

  it('is described in its head after its address has changed, as in an app', async () => {
    const page = await openPage({ html: story(tag()) });
    const panel = await panelIn(page, 'discussion');
    page.window.history.pushState(null, '', '?ferries');
    const next = 'https://ledger.example/2026/ferries';
    await until(() => sharedBy(panel).url === STORY, 'the app has not said it yet');
    const { head } = page.document;
    head.querySelector('link[rel=canonical]')!.setAttribute('href', next);
    await until(() => sharedBy(panel).url === next, 'the next story is shared');
    head.querySelector('meta[property="og:title"]')!.setAttribute('content', 'Ferries');
    await until(() => sharedBy(panel).title === 'Ferries', 'its title is, too');
  });

  it('changes an attribute, and the links follow', async () => {
    const html = story(`<afterword-discussion article="/one"></afterword-discussion>${tag('')}`);
    const page = await openPage({ html });
    const panel = await panelIn(page, 'discussion');
    expect(sharedBy(panel).url).to.match(/\/one$/);
    panel.setAttribute('article', 'https://ledger.example/two');
    await until(() => sharedBy(panel).url === 'https://ledger.example/two', 'the link follows');
    panel.setAttribute('message', 'Talk about it: {networks}');
    await until(() => textOf(part(panel, 'message')).startsWith('Talk'), 'the sentence follows');
    panel.removeAttribute('article');
    await until(() => sharedBy(panel).url === STORY, 'the page’s own story is back');
  });

  it('appends stories without end, and each has its own bar', async () => {
    const page = await openPage({ html: story(tag('')) });
    await until(() => page.window.customElements.get('afterword-discussion'), 'it is registered');
    for (let i = 1; i <= 5; i++) {
      const url = `https://ledger.example/${String(i)}`;
      page.document.body.insertAdjacentHTML(
        'beforeend',
        `<article data-afterword-article="${url}" data-afterword-title="Story ${String(i)}">
          <meta name="afterword:thread" content="${THREAD}${String(i)}">
          <afterword-discussion></afterword-discussion></article>`,
      );
    }
    const bars = () => [...page.document.querySelectorAll('afterword-discussion')];
    await until(
      () => bars().every((bar) => bar.shadowRoot && parts(bar, 'network-bluesky').length),
      'all bars are shown',
    );
    expect(bars().map(sharedBy)).to.deep.equal(
      [1, 2, 3, 4, 5].map((i) => ({
        url: `https://ledger.example/${String(i)}`,
        title: `Story ${String(i)}`,
      })),
    );
    expect(bars().map((bar) => part(bar, 'network-bluesky').href)).to.deep.equal(
      [1, 2, 3, 4, 5].map((i) => THREAD + String(i)),
    );
  });

  it('takes an embed away, and hears nothing of it any more', async () => {
    const page = await openPage({ html: story(tag(), { head: '' }) });
    const [embed, panel] = [await embedIn(page), await panelIn(page, 'discussion')];
    const { url } = sharedBy(panel);
    embed.remove();
    // A node that is moved is back by now.
    await panel.updateComplete;
    page.window.history.pushState(null, '', '?next');
    page.window.history.back();
    await new Promise((resolve) =>
      page.window.addEventListener('popstate', resolve, { once: true }),
    );
    await panel.updateComplete;
    expect(sharedBy(panel).url).to.equal(url);
  });
});
