/* Feeds whose entries are whole, in a document that is broken before them. */
import { expect } from 'chai';
import { decodeText } from '../../../../src/data/decode.ts';
import { LEDGER, readFailure, readFeed } from './fixtures.ts';

const entry = (title: string, more = '') =>
  `<item><title>${title}</title><link>/${title}</link>${more}</item>`;
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>';
const CHANNEL = '<channel><title>The Ledger</title>';
const END = '</channel></rss>';
const RSS = `<rss version="2.0">${CHANNEL}${entry('A')}${entry('B')}${END}`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${['A', 'B'].map((title) => `<entry><title>${title}</title><link href="/${title}"/></entry>`).join('')}</feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel>${entry('A')}${entry('B')}</rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: ['A', 'B'].map((title) => ({ id: title, url: `/${title}`, title })),
});
const NOTICE =
  '<br />\n<b>Notice</b>:  Undefined index: "x" in <b>/srv/feed.php</b> on line <b>7</b><br />\n';
const WARNING = 'PHP Warning:  Undefined array key "x" & others in /srv/feed.php on line 7\n';

function titlesOf(text: string) {
  const result = readFeed(text, { url: LEDGER });
  if (!result.ok) throw new Error(`${result.reason} ${result.detail ?? ''}`);
  expect(result.feed.leftOut).to.equal(0);
  return result.feed.items.map(({ title }) => title);
}

describe('a feed is read although there is', () => {
  const texts: [what: string, text: string][] = [
    ['a comment before its declaration', `<!-- cached -->\n${PROLOGUE}${RSS}`],
    ['a comment about feeds', `<!-- <rss><item> -->\n${PROLOGUE}${RSS}`],
    ['a notice of PHP before it', `${NOTICE}${PROLOGUE}${RSS}`],
    ['a notice of PHP before Atom', `${NOTICE}${PROLOGUE}${ATOM}`],
    ['a notice of PHP before RSS 1.0', `${NOTICE}${PROLOGUE}${RDF}`],
    ['a warning in plain text before it', `${WARNING}${PROLOGUE}${RSS}`],
    ['a warning with brackets', `[20-Nov-2026] ${WARNING}${PROLOGUE}${ATOM}`],
    ['a word before it', `ok${RSS}`],
    ['a second declaration', `${PROLOGUE}\n${PROLOGUE}${RSS}`],
    ['a script of a caching plug-in behind it', `${PROLOGUE}${RSS}<script>a && b</script>`],
    ['a notice of PHP behind it', `${PROLOGUE}${RSS}${NOTICE}`],
    ['a notice of PHP in its head', RSS.replace(CHANNEL, `$&${NOTICE}<br>`)],
    ['a notice of PHP in the head of Atom', ATOM.replace('<title>', `${NOTICE}<br>$&`)],
    ['an end tag too many in its head', RSS.replace(CHANNEL, `$&</image>`)],
    ['a tag that is misspelt in its head', RSS.replace('</title>', '</tittle>')],
    ['an attribute without quotes in its root', RSS.replace('"2.0"', '2.0')],
    ['an attribute twice in its root', RSS.replace('version', 'xmlns:a="b" xmlns:a="b" version')],
    ['a broken channel of RSS 1.0', RDF.replace('</channel>', '<br></channel>')],
    [
      'a document type with entities',
      `<!DOCTYPE rss [<!ENTITY x "y">]>${RSS.replace('>A<', '>A&nope;<').replace('&nope;', '')}<`,
    ],
    ['the document type of a page', `<!DOCTYPE html>\n${RSS}`],
    ['the same before Atom, in small letters', `<!doctype html>\n<!-- cached -->\n${ATOM}`],
    ['the same before RSS 1.0', `${PROLOGUE}<!DOCTYPE html>${RDF}`],
    ['the same before its declaration', `<!DOCTYPE html>\n${PROLOGUE}\n${RSS}`],
    [
      'the document type of XHTML',
      `${PROLOGUE}<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">${ATOM}`,
    ],
    [
      'the document type of RSS 0.91',
      `${PROLOGUE}<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">${RSS}`,
    ],
    [
      'a document type with entities that are used',
      `<!DOCTYPE rss [<!-- > --><!ENTITY a "A">]>${RSS.replace('>A<', '>&a;<')}`,
    ],
    ['a document type of a page with entities', `<!DOCTYPE html [<!ENTITY a "A">]>${ATOM}`],
    ['a prefix that nobody declared', RSS.replace('<title>', '<atom:link href="/"/>$&')],
    ['an attribute whose prefix nobody declared', RSS.replace('<item>', '<item rdf:about="/1">')],
    ['a prefix in an entry alone', RSS.replace('</item>', '<slash:comments>7</slash:comments>$&')],
    ['a prefix that nobody declared in RSS 1.0', RDF.replace('</item>', '<dc:x>1</dc:x>$&')],
    ['an attribute of Atom', ATOM.replace('<feed', '<feed xlink:href="/"')],
    ['a root in capitals', RSS.replace(/<\/?[a-z]+/g, (tag) => tag.toUpperCase())],
    ['Atom in capitals', ATOM.replace(/<\/?[a-z]+/g, (tag) => tag.toUpperCase())],
    ['a name in capitals', RSS.replace(/item>/g, 'Item>').replace(/link>/g, 'LINK>')],
    ['a start tag in capitals alone', RSS.replace('<title>A', '<Title>A')],
    ['a reference to what XML forbids', RSS.replace('>A<', '>A&#x0;&#8;<')],
    ['text before a JSON', `${WARNING}${JSON_FEED}`],
    ['a notice of PHP before a JSON', `${NOTICE}${JSON_FEED}`],
    ['a notice of PHP behind a JSON', `${JSON_FEED}${NOTICE}`],
    ['a log entry before a JSON', `[20-Nov-2026 17:47:00 UTC] ${WARNING}[1] ${JSON_FEED}`],
    ['a comment before a JSON', `/* cached */ ${JSON_FEED}`],
    ['a function around a JSON', `callback(${JSON_FEED});`],
    ['what keeps others from running it', `)]}'\n${JSON_FEED}`],
    ['the same with a comma', `)]}',\n${JSON_FEED}`],
    ['the same in another way', `for(;;);${JSON_FEED}`],
    ['the same in a third way', `while(1);${JSON_FEED}`],
    ['the same in a fourth way', `{}&&${JSON_FEED}`],
    ['a number that is none', JSON_FEED.replace('"items"', '"total":NaN,"items"')],
    ['a number that is none in an entry', JSON_FEED.replace('"id"', '"x":-Infinity,"id"')],
    ['nothing, as scripts write it', JSON_FEED.replace('"id"', '"x":undefined,"y":None,"id"')],
  ];
  for (const [what, text] of texts) {
    it(what, () => expect(titlesOf(text)).to.deep.equal(['A', 'B']));
  }

  it('a list of our own behind what keeps others from running it', () => {
    const text = `)]}'\n[{ "url": "/A", "title": "A" }, { "url": "/B", "title": "NaN, undefined" }]`;
    expect(titlesOf(text)).to.deep.equal(['A', 'NaN, undefined']);
  });

  it('UTF-16 with a byte order mark', () => {
    const letters = `\uFEFF${PROLOGUE}${RSS}`;
    const bytes = new Uint8Array(Uint16Array.from(letters, (one) => one.charCodeAt(0)).buffer);
    expect(titlesOf(decodeText(bytes, 'text/xml; charset=utf-8'))).to.deep.equal(['A', 'B']);
  });

  it('Latin-1 that calls itself UTF-8', () => {
    const bytes = Uint8Array.from(`${PROLOGUE}${RSS.replace('>B<', '>Bé<')}`, (one) =>
      one.charCodeAt(0),
    );
    expect(titlesOf(decodeText(bytes, 'text/xml; charset=utf-8'))).to.deep.equal(['A', 'Bé']);
  });
});

describe('what a broken head has', () => {
  it('is kept where it is whole: where the feed goes on, and its language', () => {
    const text = RSS.replace(CHANNEL, '$&<language>de</language><atom:link rel="next" href="/2"/>');
    const result = readFeed(text, { url: LEDGER });
    expect(result.ok && result.feed.next).to.equal('https://ledger.example/2');
    expect(result.ok && result.feed.items[0]?.language).to.equal('de');
  });

  it('is what its prefixes usually mean', () => {
    const more =
      '<media:content url="/a.jpg" medium="image"/><dc:creator>Ada Quay</dc:creator><my:title>No</my:title>';
    const text = `<rss>${CHANNEL}${entry('A', more)}${END}`;
    const result = readFeed(text, { url: LEDGER });
    expect(result.ok && result.feed.items[0]).to.include({ title: 'A', author: 'Ada Quay' });
    expect(result.ok && result.feed.items[0]?.image?.src).to.equal('https://ledger.example/a.jpg');
  });

  it('says which entries are broken', () => {
    const text = `${NOTICE}<rss>${CHANNEL}${entry('A')}${entry('B', '<b>')}<item><title><![CDATA[C`;
    const result = readFeed(text, { url: LEDGER });
    expect(result.ok && result.feed).to.deep.include({
      leftOut: 2,
      leftOutEntries: [
        { name: 'B', reason: 'broken' },
        { name: 'C', reason: 'broken' },
      ],
    });
  });
});

describe('what has no feed in it stays none', () => {
  const texts: [what: string, text: string, reason: string][] = [
    ['a notice of PHP', NOTICE, 'xml'],
    ['a page without its root', '<!DOCTYPE html><title>Gone</title><p>&lt;rss>', 'html'],
    ['a page of elements of its own', '<!DOCTYPE html><feed-reader></feed-reader>', 'html'],
    ['a page behind entities', '<!DOCTYPE html [<!ENTITY a "A">]><!-- <rss> --><html>', 'html'],
    ['a warning', WARNING, 'json'],
    ['a notice with brackets', `${WARNING}[1] {"a":1} [{"b":[]}`, 'shape'],
    ['what keeps others from running nothing', ")]}'", 'json'],
    ['a function without anything', 'callback();', 'json'],
    ['a word in brackets', '[object Object]', 'json'],
  ];
  for (const [what, text, reason] of texts) {
    it(what, () => expect(readFailure(text).reason).to.equal(reason));
  }
});
