import { expect } from '@open-wc/testing';
import { itInFullRuns } from '../full-run.ts';
import { openPage, until } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, feed, items, LISTEN, popular, story } from './publisher.ts';
import { allIn, embedIn, linesOf, panelIn, part, problemAt, titles, toldIn } from './reader.ts';
import type { AfterwordErrorEvent } from '../../src/index.ts';

const TAGS = { type: 'tags', items: ['Tides'] };

/** A page with a popular panel of that feed between two that are well. */
async function openWith(answers: Answer[], more: object = {}) {
  const site = await openPeer();
  await site.answer('/feed', ...answers);
  const videos = { type: 'videos', load: 'now', source: { items: items(1) } };
  const config = { panels: [videos, popular(site.path('/feed'), more), TAGS] };
  return openPage({ html: story(LISTEN + configured(config)), site });
}

describe('a feed', () => {
  it('is asked for once, however many panels want it', async () => {
    const site = await openPeer();
    await site.answer('/feed', { body: feed(8) });
    const source = { feed: site.path('/feed') };
    const panels = ['videos', 'popular', 'popular'].map((type) => ({ type, source, load: 'now' }));
    const page = await openPage({ html: story(configured({ panels })), site });
    await embedIn(page);
    const all = () => [...page.document.querySelectorAll('afterword-videos, afterword-popular')];
    await until(() => all().every((panel) => titles(panel).length), 'all have their items');
    expect(all().map((panel) => titles(panel).length)).to.deep.equal([6, 5, 5]);
    expect(await site.requests('/feed')).to.have.lengthOf(1);
  });

  it('is asked for without cookies', async () => {
    document.cookie = 'reader=1; path=/';
    const page = await openWith([{ body: feed(3) }]);
    await panelIn(page, 'popular');
    const [asked] = await page.site.requests('/feed');
    document.cookie = 'reader=1; path=/; max-age=0';
    expect(asked!.headers).not.to.have.property('cookie');
  });

  const broken: Record<string, [Answer, RegExp]> = {
    'answers 404': [{ status: 404 }, /404/],
    'answers 500': [{ status: 500 }, /500/],
    'is HTML': [{ body: '<!doctype html><html><body>Sorry</body></html>' }, /html/i],
    'is half a JSON': [{ body: '{"items": [{"url": "/a", "ti' }, /json/i],
    'is broken off': [{ body: JSON.stringify(feed(9)), truncateAt: 40 }, /reached|json/i],
    'is JSON in another shape': [{ body: { posts: [] } }, /shape|posts/],
    'is empty': [{ body: '' }, /empty|nothing/i],
    'closes the connection': [{ drop: true }, /network|connect|reach/i],
  };
  for (const [what, [answer, reason]] of Object.entries(broken)) {
    it(`that ${what} is a problem of its panel alone`, async () => {
      const page = await openWith([answer]);
      const embed = await embedIn(page);
      const panel = await panelIn(page, 'popular');
      expect(part(panel, 'status').textContent).to.match(/could not be loaded/);
      expect(titles(await panelIn(page, 'videos'))).to.deep.equal(['Story 1']);
      await panelIn(page, 'tags');
      await problemAt(embed, 'panels[1].source.feed');
      await until(() => toldIn(page, 'error').length, 'it is told in an event');
      const [event] = toldIn<AfterwordErrorEvent>(page, 'error');
      expect(event!.panel).to.equal(panel);
      expect(event!.problem.message).to.match(reason);
      expect(embed.problems).to.have.lengthOf(1);
      expect(linesOf(page)).to.have.lengthOf(1);
    });
  }

  it('that is back when the reader tries again is shown', async () => {
    const page = await openWith([{ status: 404 }, { body: feed(3) }]);
    const panel = await panelIn(page, 'popular');
    part(panel, 'load-more').click();
    await until(() => titles(panel).length === 3, 'its items are shown');
  });

  it('that fails once with 500 is asked again', async () => {
    const page = await openWith([{ status: 500 }, { body: feed(3) }]);
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('that fails leaves the plain HTML of its panel', async () => {
    const body = `<afterword-popular feed="none.json" load="now"><a href="/a">A</a></afterword-popular>`;
    const page = await openPage({ html: story(body + configured({ panels: [TAGS] })) });
    const panel = await panelIn(page, 'popular');
    await until(() => linesOf(page).length, 'it is told');
    expect(titles(panel)).to.deep.equal(['A']);
  });

  itInFullRuns('that says nothing for 10 s is given up, and holds up nobody', async () => {
    const page = await openWith([{ hangs: true }]);
    await panelIn(page, 'tags');
    expect(titles(await panelIn(page, 'videos'))).to.deep.equal(['Story 1']);
    const panel = page.document.querySelector('afterword-popular')!;
    expect(panel.shadowRoot!.querySelector('section')!.ariaBusy).to.equal('true');
    await until(() => /could not/.test(panel.shadowRoot!.textContent), 'it is given up');
    await until(async () => (await page.site.requests('/feed'))[0]!.aborted, 'the server knows');
  });

  it('leaves out entries without an address or a title, and says how many', async () => {
    const rows = [...items(2), { title: 'No address' }, { url: '/untitled' }, null, 7];
    const page = await openWith([{ body: rows }]);
    expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['Story 1', 'Story 2']);
    expect((await problemAt(await embedIn(page), 'panels[1].source.feed')).message).to.contain('4');
  });

  it('that is 50 MB of space is given up after 5, and the server is told', async () => {
    const page = await openWith([{ body: feed(3), padding: 50e6 }]);
    const panel = await panelIn(page, 'popular');
    expect(part(panel, 'status').textContent).to.match(/could not be loaded/);
    await until(() => linesOf(page).length, 'it is told');
    expect(linesOf(page)[0]).to.contain('5 MB');
    // WebKit may have taken all of it before the page gives up.
    if (!/AppleWebKit/.test(navigator.userAgent) || /Chrome/.test(navigator.userAgent))
      await until(async () => (await page.site.requests('/feed'))[0]!.aborted, 'it is given up');
  });

  it('is read behind space that is not too much', async () => {
    const page = await openWith([{ body: feed(3), padding: 1e6 }]);
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
  });

  it('shows an entry once that comes twice, and says how many it left out', async () => {
    const page = await openWith([{ body: [...items(3), ...items(2)] }]);
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
    await until(() => linesOf(page).length, 'it is told');
    expect(linesOf(page)).to.have.lengthOf(1);
    expect(linesOf(page)[0]).to.contain('left out: 2').and.contain('duplicates');
  });

  it('that is cut off shows what is whole, and says that something is missing', async () => {
    const page = await openWith([{ body: JSON.stringify(items(4)).slice(0, -10) }]);
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
    await until(() => linesOf(page).length, 'it is told');
    expect(linesOf(page)[0]).to.contain('left out: 1').and.contain('broken');
  });

  it('of 10,000 items costs no more elements than one of 10', async () => {
    const count = async (amount: number) => {
      const page = await openWith([{ body: feed(amount) }]);
      const panel = await panelIn(page, 'popular');
      return allIn(panel.shadowRoot!).length;
    };
    expect(await count(10_000)).to.equal(await count(10));
  });
});
