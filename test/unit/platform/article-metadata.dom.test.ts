import { expect } from 'chai';
import { parseSettings } from '../../../src/schema/parse.ts';
import type { Shared } from '../../../src/schema/settings-types.ts';
import { readArticleMetadata } from '../../../src/platform/article-metadata.ts';

const BASE = 'https://ledger.example/';

/** The metadata that an element gets: what the schema leaves of it. */
function metadataOf(element: Element) {
  const { settings: raw, threads } = readArticleMetadata(element);
  const { value } = parseSettings('discussion', raw, element.baseURI);
  return { settings: JSON.parse(JSON.stringify(value)) as Shared, threads };
}

/** What is seen from an element in a page like this. */
function seen(head: string, around = '<i></i>', lang = '') {
  const html = `<html${lang && ` lang="${lang}"`}><head><base href="${BASE}">${head}</head><body>${around}</body></html>`;
  return metadataOf(new DOMParser().parseFromString(html, 'text/html').querySelector('i')!);
}
const articleIn = (head: string, around?: string) => seen(head, around).settings.article;
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const property = (name: string, content: string) =>
  `<meta property="${name}" content="${content}">`;

const NEWS = {
  '@type': 'NewsArticle',
  url: '/ld',
  headline: 'From JSON-LD',
  image: { '@type': 'ImageObject', url: '/ld.jpg' },
  keywords: 'tea, toast',
  articleSection: ['Kitchen'],
  datePublished: '2026-11-20T09:05:00-05:00',
  dateModified: '2026-11-20T17:47:00-05:00',
};

describe('the article of a page', () => {
  const OG = property('og:url', '/og') + property('og:title', 'From Open Graph');

  it('has its canonical address before all others', () => {
    const link = '<link rel="canonical" href="/canonical">';
    expect(articleIn(link + OG + ld(NEWS))?.url).to.equal(`${BASE}canonical`);
    expect(articleIn(OG + ld(NEWS))?.url).to.equal(`${BASE}og`);
    expect(articleIn(ld(NEWS))?.url).to.equal(`${BASE}ld`);
  });

  it('has the dates that are some, in ISO 8601', () => {
    const zero = property('article:published_time', '0001-01-01T00:00:00Z');
    const day = property('article:modified_time', 'November 20, 2026');
    expect(articleIn(zero + day + ld(NEWS))).to.include({
      published: NEWS.datePublished,
      updated: '2026-11-20',
    });
    expect(articleIn(zero)).not.to.have.property('published');
  });

  it('has what Open Graph says before what JSON-LD says', () => {
    const all =
      OG +
      property('og:image', '/og.jpg') +
      property('article:tag', 'Jam') +
      property('article:tag', 'Butter') +
      property('article:section', 'Breakfast') +
      property('article:published_time', '2026-11-01T00:00:00Z') +
      property('article:modified_time', '2026-11-02T00:00:00Z');
    expect(articleIn(all + ld(NEWS))).to.deep.equal({
      url: `${BASE}og`,
      title: 'From Open Graph',
      image: `${BASE}og.jpg`,
      tags: ['Jam', 'Butter'],
      section: 'Breakfast',
      published: '2026-11-01T00:00:00Z',
      updated: '2026-11-02T00:00:00Z',
    });
  });

  it('has what JSON-LD says where nothing else does', () => {
    expect(articleIn(ld(NEWS))).to.deep.equal({
      url: `${BASE}ld`,
      title: 'From JSON-LD',
      image: `${BASE}ld.jpg`,
      tags: ['tea', 'toast'],
      section: 'Kitchen',
      published: NEWS.datePublished,
      updated: NEWS.dateModified,
    });
  });

  const GRAPHS: [what: string, value: unknown][] = [
    ['a list', [{ '@type': 'WebSite' }, NEWS]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, NEWS] }],
    ['an article of two types', { ...NEWS, '@type': ['Article', 'NewsArticle'] }],
    ['a list with nothing in it', [null, NEWS]],
  ];
  for (const [what, value] of GRAPHS) {
    it(`is found in JSON-LD that is ${what}`, () => {
      expect(articleIn(ld(value))?.title).to.equal('From JSON-LD');
    });
  }

  it('takes keywords as a list, and as objects with names', () => {
    const keywords = ['tea', { '@type': 'DefinedTerm', name: 'toast' }];
    expect(articleIn(ld({ ...NEWS, keywords }))?.tags).to.deep.equal(['tea', 'toast']);
  });

  const TEXTS: [what: string, head: string, read: object][] = [
    [
      'an apostrophe in JSON-LD',
      ld({ ...NEWS, headline: 'The pilot&#8217;s tide &amp; the ferry' }),
      { title: 'The pilot’s tide & the ferry' },
    ],
    [
      'a hexadecimal one',
      ld({ ...NEWS, headline: 'The pilot&#x2019;s' }),
      { title: 'The pilot’s' },
    ],
    ['a name', ld({ ...NEWS, articleSection: 'Food &amp; Drink' }), { section: 'Food & Drink' }],
    [
      'Open Graph',
      property('og:title', 'Caf&amp;eacute; &amp;quot;Quay&amp;quot;'),
      { title: 'Café "Quay"' },
    ],
    ['a section', property('article:section', 'Food &amp;amp; Drink'), { section: 'Food & Drink' }],
    [
      'no entity',
      property('og:title', 'AT&amp;T, R&amp;D; &amp; more'),
      { title: 'AT&T, R&D; & more' },
    ],
    ['a sign of its own', property('og:title', 'a &amp;lt; b'), { title: 'a < b' }],
    [
      'an address of JSON-LD',
      ld({ ...NEWS, url: '/ld?a=1&amp;b=2', image: '/ld.jpg?a=1&#038;b=2' }),
      { url: `${BASE}ld?a=1&b=2`, image: `${BASE}ld.jpg?a=1&b=2` },
    ],
    [
      'an address',
      property('og:image', '/a.jpg?b=1&amp;copy=2'),
      { image: `${BASE}a.jpg?b=1&copy=2` },
    ],
  ];
  for (const [what, head, read] of TEXTS) {
    it(`has text where it was escaped once too often: ${what}`, () => {
      expect(articleIn(head)).to.deep.include(read);
    });
  }

  it('has the publisher’s name as text, too', () => {
    const head = property('og:site_name', 'Ropes &amp;amp; Sails');
    expect(seen(head).settings.publisher?.name).to.equal('Ropes & Sails');
  });

  const tagged = (...tags: string[]) => tags.map((tag) => property('article:tag', tag)).join('');
  const TAGS: [what: string, head: string, tags: string[]][] = [
    [
      'with commas',
      property('article:tag', 'Tides, Harbour,Port Marrow'),
      ['Tides', 'Harbour', 'Port Marrow'],
    ],
    ['with commas of Arabic', property('article:tag', 'ميناء، بحر'), ['ميناء', 'بحر']],
    ['with commas of Japanese', property('article:tag', '港、海，船'), ['港', '海', '船']],
    ['with a comma at its end', property('article:tag', 'Tides, '), ['Tides']],
    [
      'twice',
      property('article:tag', 'Tides,Fog') + property('article:tag', 'Fog'),
      ['Tides', 'Fog'],
    ],
    ['escaped', property('article:tag', 'Food &amp;amp; Drink, Fog'), ['Food & Drink', 'Fog']],
    ['each in its own', tagged('Washington, D.C.', 'Fog'), ['Washington, D.C.', 'Fog']],
    [
      'each in its own, all with a comma',
      tagged('Washington, D.C.', 'Portland, Ore.'),
      ['Washington, D.C.', 'Portland, Ore.'],
    ],
    ['each in its own and all in one', tagged('Tides, Fog', 'Tides', 'Fog'), ['Tides', 'Fog']],
    ['all in one, twice', tagged('Tides, Fog', 'Tides, Fog'), ['Tides', 'Fog']],
    [
      'in two lists',
      tagged('Tides, Fog, Ferries', 'Harbour, Washington, D.C.'),
      ['Tides', 'Fog', 'Ferries', 'Harbour', 'Washington', 'D.C.'],
    ],
    ['in a list of Japanese beside one', tagged('港、海', '船'), ['港', '海', '船']],
    [
      'in a list of JSON-LD',
      ld({ ...NEWS, keywords: ['Quay, Ada', 'Q&amp;A', 'Tides,Fog'] }),
      ['Quay, Ada', 'Q&A', 'Tides', 'Fog'],
    ],
    [
      'in a list of JSON-LD that has all in one',
      ld({ ...NEWS, keywords: ['Tides, Q&amp;A'] }),
      ['Tides', 'Q&A'],
    ],
  ];
  for (const [what, head, tags] of TAGS) {
    it(`has several tags: ${what}`, () => expect(articleIn(head)?.tags).to.deep.equal(tags));
  }

  for (const broken of ['{ "@type": ', 'null', '7', '[[]]', '{"@graph": null}', '{"@type": 7}']) {
    it(`is not kept from being found by JSON-LD like ${broken}`, () => {
      expect(articleIn(ld(broken) + ld(NEWS))?.title).to.equal('From JSON-LD');
    });
  }

  it('is found in JSON-LD whose values stand one in another for ever', () => {
    const lists = '['.repeat(50_000) + ']'.repeat(50_000);
    const objects = '{"name":'.repeat(50_000) + '1' + '}'.repeat(50_000);
    for (const deep of [lists, objects]) {
      const text = `{"@type":"NewsArticle","headline":"Tides","keywords":${deep},"url":${deep}}`;
      expect(articleIn(ld(text))).to.include({ title: 'Tides' });
    }
  });

  it('has the page’s title where nobody names another', () => {
    expect(articleIn('<title>A title</title>')?.title).to.equal('A title');
  });

  it('has no address that is none, and no time that is none', () => {
    const bad =
      '<link rel="canonical" href="javascript:alert(1)">' +
      property('article:modified_time', 'yesterday');
    expect(articleIn(bad)?.url).not.to.contain('javascript:');
    expect(articleIn(bad)?.updated).to.equal(undefined);
  });

  it('passes over what a template left empty', () => {
    const names = ['og:url', 'og:title', 'article:tag', 'article:section', 'article:modified_time'];
    const empty = names.map((name) => property(name, '')).join('');
    const link = '<link rel="canonical" href="">';
    expect(articleIn(link + empty + ld(NEWS))).to.deep.equal(articleIn(ld(NEWS)));
  });
});

describe('the article near an element', () => {
  const head = '<link rel="canonical" href="/page">' + property('og:image', '/og.jpg');

  it('is named by the nearest element that names one', () => {
    const around = `<div data-afterword-article="/far"><div data-afterword-article="/near"
      data-afterword-title="Near"><i></i></div></div>`;
    expect(articleIn(head, around)).to.deep.equal({ url: `${BASE}near`, title: 'Near' });
  });

  it('has nothing of the page’s own article', () => {
    const around = '<div data-afterword-article="/near"><i></i></div>';
    expect(articleIn(head + property('article:tag', 'Tea'), around)).to.deep.equal({
      url: `${BASE}near`,
    });
  });

  it('may be the page’s own, with another title', () => {
    const around = '<div data-afterword-article="/page" data-afterword-title="Near"><i></i></div>';
    expect(articleIn(head, around)).to.include({ title: 'Near', image: `${BASE}og.jpg` });
  });

  it('is seen through shadow roots, as the language is', () => {
    const host = document.createElement('div');
    host.dataset['afterwordArticle'] = 'https://ledger.example/host';
    host.lang = 'de';
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('i'));
    const { article, language } = metadataOf(inner).settings;
    expect([article?.url, language]).to.deep.equal(['https://ledger.example/host', 'de']);
  });
});

describe('a page', () => {
  it('has the language that it says, which is undetermined where that is none', () => {
    expect(seen('', '<i></i>', 'pt-BR').settings.language).to.equal('pt-BR');
    expect(seen('', '<p lang="de"><i></i></p>', 'en').settings.language).to.equal('de');
    expect(seen('', '<i></i>', '{{lang}}').settings.language).to.equal('und');
    expect(seen('').settings.language).to.equal(undefined);
  });

  it('has a publisher', () => {
    expect(seen(property('og:site_name', 'The Ledger')).settings.publisher).to.deep.equal({
      name: 'The Ledger',
    });
    expect(seen('').settings.publisher?.name).to.equal(undefined);
  });

  it('names threads about its article, and those only that have an address', () => {
    const thread = (content: string) => `<meta name="afterword:thread" content="${content}">`;
    const all = thread('https://bsky.app/profile/a/post/1') + thread('/forum/1');
    expect(seen(all + thread('javascript:alert(1)') + thread('')).threads).to.deep.equal([
      'https://bsky.app/profile/a/post/1',
      `${BASE}forum/1`,
    ]);
  });

  it('names no threads about another article', () => {
    const head = '<meta name="afterword:thread" content="https://bsky.app/profile/a/post/1">';
    const around = '<div data-afterword-article="/near"><i></i></div>';
    expect(seen(head, around).threads).to.deep.equal([]);
  });
});
