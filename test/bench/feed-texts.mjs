/* Feeds of many entries, one in each format, with what an entry usually has. */

const HOST = 'https://ledger.example';
const WHEN = '2026-11-20T17:47:00Z';
const titleOf = (i) =>
  `Story number ${i}: the harbour &amp; the tide, as long as titles usually are`;
const SUMMARY = 'Nine hours of talks, and a board that found the money.';

const json = (entry, wrap = (list) => list) => ({
  type: 'application/json',
  text: (count) => JSON.stringify(wrap(Array.from({ length: count }, (_, i) => entry(i)))),
});

const xml = (entry, start, end) => ({
  type: 'application/xml',
  text: (count) => start + Array.from({ length: count }, (_, i) => entry(i)).join('\n') + end,
});

const item = (i) => ({
  id: i,
  url: `${HOST}/2026/${i}`,
  title: titleOf(i),
  summary: SUMMARY,
  tags: ['Harbour', 'Ferries'],
});

const image = (i, width) => `https://img.ledger.example/${i}.jpg?w=${width}`;

const picture = (i) => `<media:content width="460" url="${image(i, 460)}"/>`;

/** By the names that `format` has for them; `json` is our own shape. */
export const TEXTS = {
  json: json((i) => ({
    ...item(i),
    image: { src: image(i, 460), width: 460, height: 276 },
    published: WHEN,
  })),
  'json-feed': json(
    (i) => ({
      ...item(i),
      content_html: `<p>${SUMMARY}</p>`,
      image: image(i, 460),
      date_published: WHEN,
    }),
    (items) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'The Ledger', items }),
  ),
  rss: xml(
    (i) =>
      `<item><title>${titleOf(i)}</title><link>${HOST}/2026/${i}</link><description>&lt;p&gt;${SUMMARY}&lt;/p&gt;</description><category>Harbour</category><pubDate>Fri, 20 Nov 2026 17:47:00 GMT</pubDate><guid>${HOST}/2026/${i}</guid>${picture(i)}</item>`,
    '<rss xmlns:media="http://search.yahoo.com/mrss/" version="2.0"><channel><title>The Ledger</title>',
    '</channel></rss>',
  ),
  atom: xml(
    (i) =>
      `<entry><title type="html">${titleOf(i)}</title><link href="${HOST}/2026/${i}"/><id>tag:ledger.example,2026:${i}</id><updated>${WHEN}</updated><author><name>Ada Quay</name></author><summary type="html">&lt;p&gt;${SUMMARY}&lt;/p&gt;</summary></entry>`,
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title>',
    '</feed>',
  ),
  youtube: xml(
    (i) =>
      `<entry><yt:videoId>Vid${i}</yt:videoId><title>${titleOf(i)}</title><link rel="alternate" href="https://www.youtube.com/watch?v=Vid${i}"/><published>${WHEN}</published><media:group><media:thumbnail url="https://i.ytimg.com/vi/Vid${i}/hqdefault.jpg" width="480" height="360"/><media:description>${SUMMARY}</media:description></media:group></entry>`,
    '<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">',
    '</feed>',
  ),
  wordpress: json((i) => ({
    id: i,
    link: `${HOST}/2026/${i}`,
    date_gmt: '2026-11-20T17:47:00',
    title: { rendered: titleOf(i) },
    excerpt: { rendered: `<p>${SUMMARY}</p>` },
    _embedded: { 'wp:featuredmedia': [{ source_url: image(i, 460) }] },
  })),
  'popular-posts': json((i) => ({
    id: i,
    link: `${HOST}/2026/${i}`,
    title: { rendered: titleOf(i) },
    excerpt: { rendered: `<p>${SUMMARY}</p>` },
    pageviews: 90_000 - i,
  })),
  jetpack: json(
    (i) => ({ ...item(i), excerpt: `<p>${SUMMARY}</p>`, img: { src: image(i, 350) } }),
    (items) => ({ version: '20260116', show_thumbnails: true, items }),
  ),
  parsely: json(
    (i) => ({ ...item(i), author: 'Ada Quay', image_url: image(i, 460), pub_date: WHEN }),
    (data) => ({ data }),
  ),
  jwplayer: json(
    (i) => ({
      mediaid: `Vid${i}`,
      title: titleOf(i),
      link: `${HOST}/video/${i}`,
      images: [320, 640].map((width) => ({ src: image(i, width), width, type: 'image/jpeg' })),
      sources: [{ file: `${HOST}/${i}.mp4`, type: 'video/mp4', width: 1280 }],
    }),
    (playlist) => ({ playlist }),
  ),
  tabs: json(
    (i) => ({
      url: `${HOST}/2026/${i}`,
      headline: titleOf(i),
      byline: 'Ada Quay',
      image: image(i, 460),
    }),
    (trails) => ({ tabs: [{ heading: 'Most viewed', trails }] }),
  ),
  'amp-list': json(
    (i) => ({ href: `${HOST}/2026/${i}`, headline: titleOf(i), imageUrl: image(i, 460) }),
    (items) => ({ items, 'load-more-src': '/2' }),
  ),
  'amp-next-page': json(
    (i) => ({ url: `${HOST}/2026/${i}`, title: titleOf(i), image: image(i, 460) }),
    (pages) => ({ pages, next: '/2' }),
  ),
};
