import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { feed, popular, story, tag, configured } from './publisher.ts';
import { embedIn, isShown, panelIn, part, sharedBy, titles, type Panel } from './reader.ts';

const ONE = 'https://ledger.example/1';
const TWO = 'https://ledger.example/2';

const barsIn = ({ document }: Page, count = 1) =>
  until(() => {
    const bars = [...document.querySelectorAll<Panel>('afterword-discussion')];
    return bars.length >= count && bars.every(isShown) && bars;
  }, 'the bars are shown');

describe('several articles', () => {
  it('on a page each have their own bar, by elements', async () => {
    const body = [ONE, TWO].map(
      (url) =>
        `<article data-afterword-article="${url}"><afterword-embed></afterword-embed></article>`,
    );
    const page = await openPage({ html: story(body.join('') + tag('')) });
    expect((await barsIn(page)).map((bar) => sharedBy(bar).url)).to.deep.equal([ONE, TWO]);
  });

  it('on a page each have their own bar, by one tag', async () => {
    const body = [ONE, TWO].map(
      (url) => `<article data-afterword-article="${url}"><div class="after"></div></article>`,
    );
    const html = story(body.join('') + tag('data-config data-target=".after"'));
    const bars = await barsIn(await openPage({ html }));
    expect(bars.map((bar) => sharedBy(bar).url)).to.deep.equal([ONE, TWO]);
  });

  it('on a page each have their own bar, by a tag in each', async () => {
    const body = [ONE, TWO].map(
      (url) => `<article data-afterword-article="${url}">${tag()}</article>`,
    );
    const bars = await barsIn(await openPage({ html: story(body.join('')) }), 2);
    expect(bars.map((bar) => sharedBy(bar).url)).to.deep.equal([ONE, TWO]);
  });

  it('that a page shows in turn are read again by refresh', async () => {
    const html = story(`<article data-afterword-article="${ONE}">${tag()}</article>`);
    const page = await openPage({ html });
    const [embed, panel] = [await embedIn(page), await panelIn(page, 'discussion')];
    page.document.querySelector('article')!.dataset.afterwordArticle = TWO;
    embed.refresh();
    await until(() => sharedBy(panel).url === TWO, 'the bar shares the second');
  });

  it('that a page shows in turn are read again when the reader goes back', async () => {
    const page = await openPage({ html: story(tag(), { head: '' }) });
    const [embed, panel] = [await embedIn(page), await panelIn(page, 'discussion')];
    const before = sharedBy(panel).url!;
    page.window.history.pushState(null, '', '?live=2');
    embed.refresh();
    await until(() => sharedBy(panel).url?.endsWith('?live=2'), 'the bar shares the second');
    page.window.history.back();
    await until(() => sharedBy(panel).url === before, 'the bar shares the first again');
  });

  it('that a page shows in turn are read again at once where there is a Navigation API', async () => {
    const page = await openPage({ html: story(tag(), { head: '' }) });
    const [embed, panel] = [await embedIn(page), await panelIn(page, 'discussion')];
    page.window.history.pushState(null, '', '?live=2');
    if (!('navigation' in page.window)) embed.refresh();
    await until(() => sharedBy(panel).url?.endsWith('?live=2'), 'the bar shares the second');
  });

  it('leave the page’s history as it is', async () => {
    const head = `<script>document.before = Object.getOwnPropertyNames(history)</script>`;
    const page = await openPage({ html: story(tag(), { head }) });
    await panelIn(page, 'discussion');
    const { before } = page.document as unknown as { before: string[] };
    expect(Object.getOwnPropertyNames(page.window.history)).to.deep.equal(before);
    expect(String(Reflect.get(page.window.history, 'pushState'))).to.contain('[native code]');
  });
});

describe('an embed that is moved', () => {
  it('keeps what the reader has opened, and asks for nothing again', async () => {
    const site = await openPeer();
    await site.answer('/feed.json', { body: feed(12) });
    const config = configured({ panels: [popular(site.path('/feed.json'))] });
    const page = await openPage({ html: story(`${config}<main></main>`), site });
    const panel = await panelIn(page, 'popular');
    part(panel, 'load-more').click();
    await until(() => titles(panel).length === 10, 'ten are shown');
    page.document.querySelector('main')!.append(await embedIn(page));
    await panel.updateComplete;
    expect(titles(panel)).to.have.lengthOf(10);
    expect(await site.requests('/feed.json')).to.have.lengthOf(1);
  });

  it('while its feed is on its way gets what it asked for, once', async () => {
    const site = await openPeer();
    await site.answer('/feed.json', { hangs: true, body: feed(12) });
    const config = configured({ panels: [popular(site.path('/feed.json'))] });
    const page = await openPage({ html: story(`${config}<main></main>`), site });
    const embed = await embedIn(page);
    await until(async () => (await site.requests('/feed.json')).length, 'the feed is asked for');
    page.document.querySelector('main')!.append(embed);
    await new Promise((resolve) => page.window.setTimeout(resolve));
    await site.release('/feed.json');
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(5);
    const asked = await site.requests('/feed.json');
    expect(asked.map(({ aborted }) => aborted)).to.deep.equal([false]);
  });
});
