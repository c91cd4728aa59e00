import { expect } from 'chai';
import { renderToString, type RenderOptions } from '../../../src/server.ts';

const OPTIONS: RenderOptions = {
  now: Date.parse('2026-11-20T23:30:00Z'),
  article: {
    url: 'https://ledger.example/2026/tides',
    title: 'The tide table',
    tags: ['Tides', 'Harbour'],
    updated: '2026-11-20T17:47:00-05:00',
  },
  publisher: { name: 'The Ledger' },
};
const FEED = 'https://ledger.example/popular.json';
const item = (i: number) => ({ url: `/story/${String(i)}`, title: `Story ${String(i)}` });
const list = (type: string, more: object = {}) => ({
  panels: [{ type, source: { items: [item(1), item(2), item(3)] }, ...more }],
});
const print = (config: unknown, more: Partial<RenderOptions> = {}) =>
  renderToString(config, { ...OPTIONS, ...more });

describe('what a server prints', () => {
  const cases: [what: string, config: object, expected: string | RegExp][] = [
    [
      'is the sentence with its links',
      {
        panels: [
          {
            type: 'discussion',
            networks: [{ network: 'facebook', page: 'https://www.facebook.com/ledger' }],
          },
        ],
      },
      '<p>Join the discussion on <a data-network="facebook" href="https://www.facebook.com/ledger" target="_blank" rel="noopener">Facebook</a>.</p>',
    ],
    [
      'is the bar as links with names',
      { panels: [{ type: 'discussion', share: ['reddit', 'email', 'copy'] }] },
      /<ul aria-label="Share this story"><li><a data-share="reddit" href="https:\/\/www\.reddit\.com\/submit\?[^"]+" target="_blank" rel="noopener">Share on Reddit<\/a><\/li><li><a data-share="email" href="mailto:[^"]+" rel="noopener">Send by email<\/a><\/li><\/ul>/,
    ],
    [
      'is the sentence in the language of the config',
      { language: 'de', panels: [{ type: 'discussion' }] },
      '<afterword-embed lang="de" dir="ltr">',
    ],
    [
      'is written from right to left in Arabic',
      { language: 'ar' },
      '<afterword-embed lang="ar" dir="rtl">',
    ],
    [
      'is a ranking of popular stories',
      list('popular'),
      /<ol>\s*<li [^>]*><a href="https:\/\/ledger\.example\/story\/1"><span class="title">Story 1<\/span><\/a>/,
    ],
    [
      'hides what waits for "Load more"',
      list('popular', { pageSize: 2 }),
      /<li [^>]* hidden><a href="https:\/\/ledger\.example\/story\/3">/,
    ],
    [
      'has a heading of the level that is set',
      list('videos', { headingLevel: 4 }),
      '<h4>Related videos</h4>',
    ],
    [
      'has no heading where that is empty',
      list('videos', { heading: '' }),
      /<afterword-videos data-afterword-made>\s*<ul>/,
    ],
    [
      'has the link to the whole list',
      list('videos', { seeAll: { url: '/all' } }),
      '<p><a href="https://ledger.example/all">See all</a></p>',
    ],
    [
      'is an empty panel where there is too little',
      list('videos', { minItems: 4 }),
      '<afterword-videos data-afterword-made></afterword-videos>',
    ],
    [
      'is an empty panel where the feed is missing',
      { panels: [{ type: 'popular', source: { feed: FEED } }] },
      '<afterword-popular data-afterword-made></afterword-popular>',
    ],
    [
      'is the tags of the article',
      { panels: [{ type: 'tags' }] },
      '<ul><li><a rel="tag">Tides</a></li><li><a rel="tag">Harbour</a></li></ul>',
    ],
    [
      'is the time of the update where it was written',
      { panels: [{ type: 'tags' }] },
      '<time class="updated" datetime="2026-11-20T17:47:00-05:00">Updated at 5:47\u00a0p.m.</time>',
    ],
    [
      'is the place of a slot',
      { panels: [{ type: 'slot', id: 'ad', label: 'Advertisement' }] },
      '<div role="group" data-afterword-slot="ad" aria-label="Advertisement">Advertisement<div id="ad"></div></div>',
    ],
    [
      'leaves out what is excluded',
      { ...list('videos'), exclude: ['/story/1'] },
      /^(?!.*Story 1<)/s,
    ],
  ];
  for (const [what, config, expected] of cases) {
    it(what, () => {
      const { html, problems } = print(config);
      if (typeof expected === 'string') expect(html).to.include(expected);
      else expect(html).to.match(expected);
      expect(problems).to.deep.equal([]);
    });
  }

  it('is the items of a feed as text, as JSON and as a list', () => {
    const config = { panels: [{ type: 'popular', source: { feed: FEED } }] };
    const items = [{ ...item(1), title: 'Fish &amp; chips' }];
    const feeds = [{ items }, JSON.stringify({ items }), items];
    for (const feed of feeds) {
      expect(print(config, { feeds: { [FEED]: feed } }).html).to.include('/story/1');
    }
  });

  it('has nothing of what the blocklist names, nor the discussion of a blocked article', () => {
    const config = { ...list('videos'), blocklist: '/block.json' };
    const blocklist = { urls: ['/story/2'], ids: [], tags: [], articles: [] };
    expect(print(config, { blocklist }).html).not.to.include('Story 2<');
    const off = { ...blocklist, articles: ['/2026/tides'] };
    const { html } = print({ blocklist: '/block.json' }, { blocklist: JSON.stringify(off) });
    expect(html).to.include('<afterword-discussion data-afterword-made></afterword-discussion>');
  });

  it('shows no story in two lists that leave out duplicates', () => {
    const panels = [list('popular', { pageSize: 1 }), list('videos')].flatMap((it) => it.panels);
    const { html } = print({ panels });
    const [, videos = ''] = html.split('<afterword-videos');
    expect(videos).not.to.include('Story 1<');
    expect(videos).to.include('Story 2<');
  });

  it('is the same for the same input', () => {
    expect(print(list('videos'))).to.deep.equal(print(list('videos')));
  });

  it('says what is wrong, and prints the rest', () => {
    const bad: [unknown, string][] = [
      [{ panels: [{ type: 'video' }, { type: 'tags' }] }, 'panels[0].type'],
      [{ language: 'tlh' }, 'language'],
      [
        { panels: [{ type: 'popular', source: { feed: FEED } }, { type: 'tags' }] },
        'panels[0].source.feed',
      ],
      ['text', ''],
      [null, ''],
    ];
    for (const [config, path] of bad) {
      const { html, problems } = print(config, { feeds: { [FEED]: '<rss></rss>' } });
      expect(
        problems.map((problem) => problem.path),
        JSON.stringify(config),
      ).to.include(path);
      expect(html).to.match(/^<afterword-embed/);
    }
  });

  it('never throws, whatever it is given', () => {
    const cycle: Record<string, unknown> = {};
    cycle['panels'] = [cycle];
    for (const [config, options] of [
      [cycle, OPTIONS],
      [{}, undefined],
      [{}, { ...OPTIONS, article: 'text', feeds: { a: 1n } }],
      [{}, { now: 'soon', base: 'no address' }],
    ] as [unknown, RenderOptions][]) {
      expect(renderToString(config, options)).to.have.all.keys('html', 'problems');
    }
  });

  it('reads no feed in XML without a parser, and leaves its list to the browser', () => {
    const config = { panels: [{ type: 'popular', source: { feed: FEED } }] };
    const { html, problems } = print(config, { feeds: { [FEED]: '<rss version="2.0"></rss>' } });
    expect(html).to.include('<afterword-popular data-afterword-made></afterword-popular>');
    expect(problems.map(({ code }) => code)).to.deep.equal(['feed-unreadable']);
    expect(problems[0]!.message).to.include('the option DOMParser');
  });

  it('leaves what it cannot print to the browser, and prints the rest', () => {
    const cycle: Record<string, unknown> = {};
    cycle['items'] = [cycle];
    const config = {
      panels: [
        { type: 'popular', source: { feed: FEED } },
        { type: 'tags', updated: '2026-11-20T10:00:00Z' },
      ],
    };
    const feeds = [
      cycle,
      { items: [{ url: '/a', title: 1n }] },
      'Warning: x <rss></rss>',
      '{"items":',
    ];
    for (const feed of feeds) {
      const { html, problems } = print(config, { feeds: { [FEED]: feed }, now: Number.NaN });
      expect(html).to.include('<afterword-popular data-afterword-made></afterword-popular>');
      expect(html).to.include('Updated Nov');
      expect(problems.map(({ path }) => path)).to.include.members(['now', 'panels[0].source.feed']);
    }
  });

  it('prints neither lists nor the discussion without the blocklist that the config names', () => {
    const { html } = print({ ...list('videos'), blocklist: '/block.json' });
    expect(html).to.include('<afterword-videos data-afterword-made></afterword-videos>');
  });

  it('knows the entities of texts without a parser, and all of them with one', () => {
    const titles = (entity: string, more: Partial<RenderOptions> = {}) => {
      const config = { panels: [{ type: 'popular', source: { feed: FEED } }] };
      const posts = [{ link: 'https://ledger.example/a', title: { rendered: `a${entity}` } }];
      return /title">a([^<]*)</.exec(
        print(config, { feeds: { [FEED]: posts }, ...more }).html,
      )?.[1];
    };
    expect(titles('&eacute;')).to.equal('é');
    expect(titles('&#146;')).to.equal('’');
    class Parser {
      parseFromString = () => ({ documentElement: { textContent: '!' } }) as unknown as Document;
    }
    expect(titles('&eacute;', { DOMParser: Parser })).to.equal('!');
    expect(titles('&eacute;')).to.equal('é');
  });

  it('gives places with one id different ones', () => {
    const { html } = print({
      panels: [
        { type: 'slot', id: 'ad' },
        { type: 'slot', id: 'ad' },
      ],
    });
    expect(html.match(/<div id="[^"]+"/g)).to.deep.equal(['<div id="ad"', '<div id="ad-2"']);
  });

  it('escapes every text and address', () => {
    const text = `</script><script>canary(1)</script>"'><img src=x onerror=canary(1)>&lt;`;
    const { html } = print(
      {
        publisher: { name: text },
        panels: [
          {
            type: 'discussion',
            message: `${text} {networks} {publisher}`,
            heading: text,
            networks: [{ network: 'x', page: 'https://x.com/a', label: text }],
          },
          {
            type: 'videos',
            source: {
              items: [
                {
                  ...item(1),
                  title: text,
                  kicker: text,
                  sponsor: text,
                  id: text,
                  image: { src: '/a.jpg', alt: text },
                },
              ],
            },
            seeAll: { url: '/', label: text },
          },
          { type: 'tags', items: [text], heading: text },
          { type: 'slot', id: text, label: text },
        ],
      },
      { article: { ...OPTIONS.article, title: text } },
    );
    expect(html).not.to.match(/<script>|<img src=x/);
    expect(html.match(/<script/g)).to.have.lengthOf(1);
  });
});
