import { expect } from 'chai';
import { readFeed } from './fixtures.ts';
import { atom, entry, firstOf, item, rss } from './shapes.ts';

describe('an address starts from', () => {
  const URL = 'https://feeds.cdn.example/ledger/feed.xml';
  const feeds: [what: string, text: string, url: string][] = [
    [
      'the site of RSS',
      rss(item(''), '<link>https://ledger.example/news/</link>').replace('>/a<', '>a<'),
      'https://ledger.example/news/a',
    ],
    [
      'the feed without a site',
      rss(item(''), '').replace('>/a<', '>a<'),
      'https://feeds.cdn.example/ledger/a',
    ],
    [
      'the feed with a site that is none',
      rss(item(''), '<link>javascript:1</link>'),
      'https://feeds.cdn.example/a',
    ],
    [
      'a site without its scheme',
      rss(item(''), '<link>www.ledger.example</link>'),
      'https://www.ledger.example/a',
    ],
    ['the base of RSS', rss(item(''), '', 'xml:base="https://b.example/"'), 'https://b.example/a'],
    [
      'the base of an item',
      rss('<item xml:base="https://b.example/x/"><title>A</title><link>a</link></item>'),
      'https://b.example/x/a',
    ],
    ['the feed in Atom', atom(entry('<link href="a"/>')), 'https://feeds.cdn.example/ledger/a'],
    [
      'the base of Atom',
      atom(entry('<link href="a"/>'), 'xml:base="https://b.example/x/"'),
      'https://b.example/x/a',
    ],
    [
      'the base of an entry',
      atom('<entry xml:base="https://b.example/y/"><title>A</title><link href="a"/></entry>'),
      'https://b.example/y/a',
    ],
    [
      'the base of an entry from that of Atom',
      atom(
        '<entry xml:base="y/"><title>A</title><link href="a"/></entry>',
        'xml:base="https://b.example/"',
      ),
      'https://b.example/y/a',
    ],
    [
      'the base of a link',
      atom(entry('<link xml:base="https://b.example/z/" href="a"/>')),
      'https://b.example/z/a',
    ],
    [
      'the base of a link from that of an entry from that of Atom',
      atom(
        '<entry xml:base="y/"><title>A</title><link xml:base="z/" href="a"/></entry>',
        'xml:base="https://b.example/"',
      ),
      'https://b.example/y/z/a',
    ],
    [
      'the base of the link that is taken',
      atom(
        entry(
          '<link rel="alternate" type="application/json" xml:base="/j/" href="a"/><link xml:base="/z/" href="a"/><link rel="edit" xml:base="/e/" href="a"/>',
        ),
        'xml:base="https://b.example/y/"',
      ),
      'https://b.example/z/a',
    ],
    [
      'the base of an entry where that of a link is none',
      atom(
        '<entry xml:base="https://b.example/y/"><title>A</title><link xml:base="javascript:1" href="a"/></entry>',
      ),
      'https://b.example/y/a',
    ],
    [
      'its own host behind the base of a link',
      atom(entry('<link xml:base="https://b.example/z/" href="https://ledger.example/a"/>')),
      'https://ledger.example/a',
    ],
    [
      'the base of a link of Atom in RSS',
      rss('<item><title>A</title><atom:link xml:base="/z/" href="a"/></item>'),
      'https://ledger.example/z/a',
    ],
    [
      'its own host',
      rss('<item><title>A</title><link>www.ledger.example/a</link></item>'),
      'https://www.ledger.example/a',
    ],
  ];
  for (const [what, text, url] of feeds) {
    it(what, () => expect(firstOf(text, URL).url).to.equal(url));
  }

  it('the same place for a picture, and for the next page in Atom', () => {
    const html = '<content type="html">&lt;img src="i.jpg"&gt;</content><link href="a"/>';
    const text = atom(
      `<link rel="next" href="2"/>${entry(html)}`,
      'xml:base="https://b.example/x/"',
    );
    const result = readFeed(text, { url: URL });
    expect(result.ok && result.feed.items[0]?.image?.src).to.equal('https://b.example/x/i.jpg');
    expect(result.ok && result.feed.next).to.equal('https://b.example/x/2');
  });

  const pictures: [what: string, entry: string][] = [
    [
      'the base of a text for a picture',
      '<content type="html" xml:base="/y/z/">&lt;img src="i.jpg"&gt;</content>',
    ],
    [
      'the base of a text with markup for a picture',
      '<content type="xhtml" xml:base="z/"><div><img src="i.jpg"/></div></content>',
    ],
    [
      'the base of a summary for a picture',
      '<content xml:base="/c/" type="html">&lt;p&gt;Fog</content><summary type="html" xml:base="z/">&lt;img src="i.jpg"&gt;</summary>',
    ],
    [
      'the base of the entry for a picture of a summary',
      '<content xml:base="/c/" type="html">&lt;p&gt;Fog</content><summary type="html">&lt;img src="z/i.jpg"&gt;</summary>',
    ],
    [
      'the base of an encoded text for a picture',
      '<content:encoded xml:base="z/">&lt;img src="i.jpg"&gt;</content:encoded>',
    ],
    ['the base of a file', '<link rel="enclosure" type="image/jpeg" xml:base="z/" href="i.jpg"/>'],
    [
      'the base of a group of files',
      '<media:group xml:base="z/"><media:content medium="image" url="i.jpg"/></media:group>',
    ],
  ];
  for (const [what, text] of pictures) {
    it(what, () => {
      const found = firstOf(
        atom(entry(`${text}<link href="a"/>`), 'xml:base="https://b.example/y/"'),
      );
      expect(found.image?.src).to.equal('https://b.example/y/z/i.jpg');
      expect(found.url).to.equal('https://b.example/y/a');
    });
  }

  it('the base of its link for the next page', () => {
    const text = atom(`<link rel="next" xml:base="pages/" href="2"/>${entry('<link href="a"/>')}`);
    const result = readFeed(text, { url: URL });
    expect(result.ok && result.feed.next).to.equal('https://feeds.cdn.example/ledger/pages/2');
  });

  it('the feed for the next page of RSS', () => {
    const next = '<link>https://ledger.example/</link><atom:link rel="next" href="?page=2"/>';
    const result = readFeed(rss(item(''), next), { url: URL });
    expect(result.ok && result.feed.next).to.equal(`${URL}?page=2`);
  });
});

describe('the page of an entry', () => {
  const links: [what: string, links: string, url: string][] = [
    [
      'is in HTML',
      '<link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/a"/>',
      '/a',
    ],
    [
      'is in XHTML',
      '<link type="application/pdf" href="/p"/><link type="application/xhtml+xml" href="/a"/>',
      '/a',
    ],
    [
      'is in what nobody says',
      '<link rel="alternate" type="application/json" href="/j"/><link href="/a"/>',
      '/a',
    ],
    ['is the first', '<link rel="alternate" href="/a"/><link rel="alternate" href="/b"/>', '/a'],
    [
      'is no other relation',
      '<link rel="self" href="/s"/><link rel="replies" type="text/html" href="/r"/><link href="/a"/>',
      '/a',
    ],
    [
      'has a relation in capitals',
      '<link rel="self" href="/s"/><link rel="Alternate" href="/a"/>',
      '/a',
    ],
    [
      'has a relation by its address',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>',
      '/a',
    ],
    [
      'is in another format where there is no other',
      '<link rel="alternate" type="application/json" href="/a"/>',
      '/a',
    ],
  ];
  for (const [what, text, url] of links) {
    it(`of Atom ${what}`, () => {
      expect(firstOf(atom(entry(text))).url).to.equal(`https://ledger.example${url}`);
    });
  }

  it('of RSS is that of Atom where it has no other', () => {
    const link = '<atom:link rel="self" href="/s"/><atom:link href="/a"/>';
    expect(firstOf(rss(`<item><title>A</title>${link}</item>`)).url).to.match(/\/a$/);
  });

  it('of RSS is no id that is said to be no address, where there is a file', () => {
    const text = `<item><title>A</title><guid isPermaLink="false">http://x.example/7</guid><enclosure url="/7.mp3" type="audio/mpeg"/></item>`;
    expect(firstOf(rss(text)).url).to.equal('https://ledger.example/7.mp3');
  });
});
