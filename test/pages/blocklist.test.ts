import { expect } from '@open-wc/testing';
import { answerChunks } from './chunks.ts';
import { openPage, STRICT, until } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, items, story, STORY } from './publisher.ts';
import { embedIn, isShown, panelIn, parts, problemAt, textOf, titles } from './reader.ts';

const LISTS = [
  { type: 'popular', source: { items: items(3) } },
  { type: 'tags', items: ['Tides', { name: 'Trial', url: '/tags/trial' }] },
];
const DISCUSSION = { type: 'discussion', share: ['copy'] };

async function openWith(answer: Answer, panels: object[] = LISTS, inner = '') {
  const site = await openPeer();
  await site.answer('/block.json', answer);
  const html = story(configured({ blocklist: site.path('/block.json'), panels }) + inner);
  return { site, page: await openPage({ html, site, headers: STRICT, height: 2000 }) };
}

describe('exclude', () => {
  it('keeps addresses from every panel, by patterns and paths', async () => {
    const panels = [
      ...LISTS,
      { type: 'discussion', networks: [{ network: 'x', page: 'https://x.com/ledger' }, 'reddit'] },
    ];
    const exclude = ['https://www.ledger.example/story/2', '/tags/*', '*x.com/ledger'];
    const page = await openPage({ html: story(configured({ exclude, panels })), headers: STRICT });
    expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['Story 1', 'Story 3']);
    expect(parts(await panelIn(page, 'tags'), 'tag').map(textOf)).to.deep.equal(['Tides']);
    const names = parts(await panelIn(page, 'discussion'), 'network').map(textOf);
    expect(names).to.deep.equal(['Reddit']);
    expect(page.violations).to.deep.equal([]);
  });
});

describe('exclude', () => {
  it('leaves room for the next ones, and counts for minItems', async () => {
    const source = { items: items(4) };
    const panels = [
      { type: 'popular', limit: 2, source },
      { type: 'videos', minItems: 3, source: { items: items(3) }, dedupe: false },
    ];
    const exclude = ['https://ledger.example/story/1'];
    const page = await openPage({ html: story(configured({ exclude, panels })) });
    expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['Story 2', 'Story 3']);
    await embedIn(page);
    const videos = page.document.querySelector('afterword-videos')!;
    expect(videos.shadowRoot!.querySelector('section')).to.equal(null);
  });

  it('shows nothing that it may name where nobody can tell', async () => {
    const site = await openPeer();
    await answerChunks(site, '/base', { 'load-item-filter': { status: 500 } });
    const config = { exclude: ['*.partner.example/*'], panels: [...LISTS, DISCUSSION] };
    const html = story(configured(config, 'data-base="base"'));
    const page = await openPage({ html, site });
    const embed = await embedIn(page);
    const problem = await problemAt(embed, 'exclude');
    expect(problem).to.include({ code: 'blocklist-failed', severity: 'error' });
    for (const panel of embed.children) {
      expect(panel.shadowRoot!.querySelector('section'), panel.localName).to.equal(null);
    }
  });
});

describe('a blocklist', () => {
  it('that nobody can read leaves everything shown', async () => {
    const site = await openPeer();
    await answerChunks(site, '/base', { 'load-item-filter': { status: 500 } });
    const config = { blocklist: site.path('/block.json'), panels: LISTS };
    const page = await openPage({ html: story(configured(config, 'data-base="base"')), site });
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
    expect((await problemAt(await embedIn(page), 'blocklist')).code).to.equal('blocklist-failed');
  });

  it('is asked for once, and nothing is painted before it has answered', async () => {
    const urls = ['https://ledger.example/story/1'];
    const { site, page } = await openWith({ body: { urls, tags: ['trial'] }, hangs: true });
    const embed = await embedIn(page);
    const panels = [...embed.children];
    await until(() => panels.every((it) => it.shadowRoot?.querySelector('section')), 'they wait');
    expect(panels.some(isShown)).to.equal(false);
    expect(titles(panels[0]!)).to.deep.equal([]);
    const section = panels[1]!.shadowRoot!.querySelector('section')!;
    expect(page.window.getComputedStyle(section).visibility).to.equal('hidden');
    await until(() => site.release('/block.json'), 'it was asked for');
    expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['Story 2', 'Story 3']);
    expect(parts(await panelIn(page, 'tags'), 'tag').map(textOf)).to.deep.equal(['Tides']);
    expect(await site.requests('/block.json')).to.have.lengthOf(1);
  });

  it('holds for what a CMS wrote', async () => {
    const inner = `<afterword-popular blocklist="block.json"><ol><li><a href="https://ledger.example/story/1">One</a></li>
      <li><a href="https://ledger.example/story/2">Two</a></li></ol></afterword-popular>`;
    const body = { urls: ['https://ledger.example/story/1'] };
    const { page } = await openWith({ body }, [], inner);
    expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['Two']);
  });

  it('switches the discussion of an article off', async () => {
    const { page } = await openWith({ body: { articles: [`${STORY}/`] } }, [DISCUSSION, ...LISTS]);
    await panelIn(page, 'popular');
    await embedIn(page);
    const panel = page.document.querySelector('afterword-discussion')!;
    expect(panel.shadowRoot!.querySelector('section')).to.equal(null);
  });

  it('leaves the discussions of others', async () => {
    const { page } = await openWith({ body: { articles: ['/other'] } }, [DISCUSSION]);
    expect(parts(await panelIn(page, 'discussion'), 'button')).to.have.lengthOf(1);
  });

  for (const [what, answer] of [
    ['is missing', { status: 404 }],
    ['is no JSON', { body: 'no' }],
    ['is no object', { body: [] as unknown }],
    ['has something else for a list', { body: { urls: 'all' } }],
  ] as const) {
    it(`that ${what} leaves everything shown`, async () => {
      const { page } = await openWith(answer);
      expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
      if (what !== 'is no object') {
        const problem = await problemAt(await embedIn(page), 'blocklist');
        expect(problem.code).to.equal('blocklist-failed');
      }
    });
  }
});
