import { expect } from 'chai';
import { LEDGER, readFeed } from './fixtures.ts';

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:a="http://www.w3.org/2005/Atom"',
].join(' ');

const rss = (items: string[], channel = '') =>
  `<rss version="2.0" ${NAMESPACES}><channel>${channel}${items
    .map((item, i) => `<item><title>A</title><link>/${i}</link>${item}</item>`)
    .join('')}</channel></rss>`;

const atom = (entries: string[], attributes = '', namespace = 'http://www.w3.org/2005/Atom') =>
  `<feed xmlns="${namespace}" ${NAMESPACES} ${attributes}>${entries
    .map((entry, i) => `<entry><title>A</title><link href="/${i}"/>${entry}</entry>`)
    .join('')}</feed>`;

function datesIn(text: string) {
  const result = readFeed(text, { url: LEDGER });
  if (!result.ok) throw new Error(result.reason);
  return result.feed.items.map(({ published, updated }) => [published, updated]);
}

const FIRST = '2026-11-20T17:47:00-05:00';
const LAST = '2026-11-21T09:05:00-05:00';

describe('the dates of an entry', () => {
  const cases: [what: string, feed: string, published?: string | undefined, updated?: string][] = [
    ['RSS', rss([`<pubDate>Fri, 20 Nov 2026 17:47:00 -0500</pubDate>`]), FIRST],
    ['Dublin Core', rss([`<dc:date>${FIRST}</dc:date>`]), FIRST],
    [
      'Dublin Core’s terms, when it was issued',
      rss([`<dcterms:issued>${FIRST}</dcterms:issued>`]),
      FIRST,
    ],
    [
      'Dublin Core’s terms, when it was made',
      rss([`<dcterms:created>${FIRST}</dcterms:created>`]),
      FIRST,
    ],
    ['Dublin Core’s terms, a date', rss([`<dcterms:date>${FIRST}</dcterms:date>`]), FIRST],
    [
      'Dublin Core’s terms, both',
      rss([
        `<dcterms:modified>${LAST}</dcterms:modified><dcterms:issued>${FIRST}</dcterms:issued>`,
      ]),
      FIRST,
      LAST,
    ],
    [
      'Atom in RSS',
      rss([`<a:published>${FIRST}</a:published><a:updated>${LAST}</a:updated>`]),
      FIRST,
      LAST,
    ],
    ['Atom', atom([`<updated>${LAST}</updated><published>${FIRST}</published>`]), FIRST, LAST],
    ['Atom that was only updated', atom([`<updated>${LAST}</updated>`]), undefined, LAST],
    [
      'Atom 0.3',
      atom(
        [`<issued>${FIRST}</issued><modified>${LAST}</modified>`],
        '',
        'http://purl.org/atom/ns#',
      ),
      FIRST,
      LAST,
    ],
    [
      'Atom with zeros',
      atom([`<published>0001-01-01T00:00:00Z</published><updated>${LAST}</updated>`]),
      undefined,
      LAST,
    ],
  ];
  for (const [what, feed, published, updated] of cases) {
    it(`are those of ${what}`, () => {
      expect(datesIn(feed)).to.deep.equal([[published, updated]]);
    });
  }

  const okt = ['<pubDate>Mi, 14 Okt 2026</pubDate>', '<pubDate>Fr, 20 Nov 2026</pubDate>'];
  const languages: [what: string, feed: string][] = [
    ['RSS', rss(okt, '<language>de-at</language>')],
    ['Dublin Core', rss(okt, '<dc:language>de</dc:language>')],
    [
      'Atom',
      atom(
        okt.map((date) => date.replaceAll('pubDate', 'published')),
        'xml:lang="de"',
      ),
    ],
  ];
  for (const [what, feed] of languages) {
    it(`are in the language that the feed has in ${what}`, () => {
      expect(datesIn(feed).map(([published]) => published)).to.deep.equal([
        '2026-10-14',
        '2026-11-20',
      ]);
    });
  }

  it('are none in a language that the feed does not name', () => {
    expect(datesIn(rss(okt)).flat()).to.deep.equal([undefined, undefined, undefined, undefined]);
  });
});
