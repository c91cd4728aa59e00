import { expect } from 'chai';
import { atom, entry, firstOf, item, itemsOf, rss } from './shapes.ts';

describe('a title', () => {
  const LONG =
    'The pilots of Port Marrow have brought ships in by night for two hundred years, and they say that they have never lost one.';
  const titles: [what: string, text: string, title: string][] = [
    [
      'is the beginning of a description',
      rss(
        '<item><link>/a</link><description>&lt;p&gt;Fog at &lt;b&gt;the&lt;/b&gt; pier&lt;/p&gt;</description></item>',
      ),
      'Fog at the pier',
    ],
    [
      'is the beginning of a text, cut after a word',
      rss(
        `<item><link>/a</link><content:encoded><![CDATA[<p>${LONG}</p>]]></content:encoded></item>`,
      ),
      'The pilots of Port Marrow have brought ships in by night for two hundred years, and they say that…',
    ],
    [
      'is the beginning of a text in Atom',
      atom('<entry><link href="/a"/><title/><content type="html">Fog</content></entry>'),
      'Fog',
    ],
    [
      'is the beginning of a text before a title of a photograph',
      rss(
        '<item><link>/a</link><media:content url="/a.jpg"><media:title>X</media:title></media:content><description>Fog</description></item>',
      ),
      'Fog',
    ],
    [
      'is that of Dublin Core',
      rss('<item><link>/a</link><dc:title>Fog</dc:title><description>X</description></item>'),
      'Fog',
    ],
    [
      'is not made of invisible characters',
      rss(
        '<item><link>/a</link><title>\u200B\u200D\uFEFF\u2060\u00AD&#x3164; </title><description>Fog</description></item>',
      ),
      'Fog',
    ],
    [
      'is not made of references to spaces',
      rss(
        '<item><link>/a</link><title>&amp;nbsp; &amp;#8203;</title><description>Fog</description></item>',
      ),
      'Fog',
    ],
    [
      'is not made of a picture',
      rss(
        '<item><link>/a</link><title>&lt;img src="/a.jpg"&gt;</title><description>Fog</description></item>',
      ),
      'Fog',
    ],
    [
      'is the text of a microblog',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: '1', url: '/a', content_html: '<p>Fog</p>' }],
      }),
      'Fog',
    ],
    [
      'is the text of a post',
      JSON.stringify([
        { link: '/a', title: { rendered: '' }, excerpt: { rendered: '<p>Fog</p>' } },
      ]),
      'Fog',
    ],
    [
      'is a sign alone',
      rss('<item><link>/a</link><title>🌫️</title><description>X</description></item>'),
      '🌫️',
    ],
    ['has letters of any script', rss('<item><link>/a</link><title>霧</title></item>'), '霧'],
    [
      'may stand in markup that is not escaped',
      rss('<item><link>/a</link><title>Fog <b>at</b> the pier</title></item>'),
      'Fog at the pier',
    ],
    [
      'is text in RSS whose namespace is that of Atom',
      `<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel><link>https://ledger.example/</link><link rel="self" href="/s"/><item><title>Fish &amp;amp; chips</title><link>/a</link></item></channel></rss>`,
      'Fish & chips',
    ],
    [
      'stands beside elements without the namespace of their feed',
      '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item xmlns=""><title>Fog</title><link>/a</link></item></channel></rss>',
      'Fog',
    ],
  ];
  for (const [what, text, title] of titles) {
    it(what, () => {
      const read = firstOf(text);
      expect(read).to.include({ title, url: 'https://ledger.example/a' });
      expect(read.summary).not.to.equal(title);
    });
  }

  for (const title of ['', '\u200B', '&#8203;', '\u3164\u00A0']) {
    it(`of nothing to see (${JSON.stringify(title)}), without a text, leaves its entry out`, () => {
      const text = rss(`<item><title>${title}</title><link>/x</link></item>${item('')}`);
      expect(itemsOf(text)).to.have.length(1);
      const own = JSON.stringify([
        { url: '/x', title: title.replace('&#8203;', '\u2060') },
        { url: '/a', title: 'A' },
      ]);
      expect(itemsOf(own)).to.have.length(1);
    });
  }
});

describe('the language of an entry', () => {
  const feeds: [what: string, text: string, language: string | undefined][] = [
    ['is that of RSS', rss(item(''), '<language>de-DE</language>'), 'de-DE'],
    ['is that of RSS as systems write it', rss(item(''), '<language> pt_BR </language>'), 'pt-BR'],
    ['is that of Dublin Core', rss(item(''), '<dc:language>fr</dc:language>'), 'fr'],
    [
      'is its own in Dublin Core',
      rss(item('<dc:language>fr</dc:language>'), '<language>de</language>'),
      'fr',
    ],
    ['is that of Atom', atom(entry('<link href="/a"/>'), 'xml:lang="he"'), 'he'],
    [
      'is its own in Atom',
      atom('<entry xml:lang="ar"><title>A</title><link href="/a"/></entry>', 'xml:lang="he"'),
      'ar',
    ],
    [
      'is that of its title',
      atom('<entry xml:lang="ar"><title xml:lang="en">A</title><link href="/a"/></entry>'),
      'en',
    ],
    [
      'is that of a JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","language":"nl","items":[{"id":"1","url":"/a","title":"A"}]}',
      'nl',
    ],
    [
      'is its own in a JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","language":"nl","items":[{"id":"1","url":"/a","title":"A","language":"en"}]}',
      'en',
    ],
    ['is that of our own shape', '{"language":"sv","items":[{"url":"/a","title":"A"}]}', 'sv'],
    ['is its own in our own shape', '[{"url":"/a","title":"A","language":"fi"}]', 'fi'],
    ['is no word', rss(item(''), '<language>English</language>'), undefined],
    ['is not undetermined', rss(item(''), '<language>und</language>'), undefined],
    ['is unknown', rss(item('')), undefined],
  ];
  for (const [what, text, language] of feeds) {
    it(what, () => expect(firstOf(text).language).to.equal(language));
  }
});
