import { expect } from '@open-wc/testing';
import { someOf } from '../full-run.ts';
import {
  CANARY,
  escapeHtml,
  expectHarmless,
  inBatches,
  itInBatches,
  NAUGHTY,
  settled,
  XSS,
} from './hostile-texts.ts';
import { openPage } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, story } from './publisher.ts';
import { titles } from './reader.ts';

/** Every text of a config, and every address. */
function panelsOf(texts: readonly string[], isAddress: boolean) {
  const url = (text: string) => (isAddress ? text : '/story');
  const said = (text: string) => (isAddress ? 'Said' : text);
  const items = texts.map((text) => ({
    url: url(text),
    title: said(text),
    kicker: said(text),
    summary: said(text),
    author: said(text),
    sponsor: said(text),
    image: isAddress ? { src: text, srcset: `${text} 2x`, alt: said(text) } : undefined,
    video: { provider: said(text), id: text, sources: isAddress ? [{ src: text }] : [] },
    tags: [said(text)],
    published: text,
    duration: text,
  }));
  return [
    ...texts.slice(0, 12).map((text) => ({
      type: 'discussion',
      heading: said(text),
      message: `${said(text)} {networks} {publisher}`,
      networks: [{ network: 'x', label: said(text), page: url(text), thread: url(text) }],
      share: [
        {
          network: 'own',
          label: said(text),
          template: isAddress ? text : '/?{url}',
          icon: url(text),
        },
        'facebook',
        'email',
      ],
      seeAll: { url: url(text), label: said(text) },
    })),
    {
      type: 'popular',
      load: 'now',
      thumbnails: true,
      times: true,
      pageSize: 50,
      source: { items },
    },
    { type: 'videos', load: 'now', limit: 50, source: { items } },
    { type: 'tags', items: texts.map((text) => ({ name: said(text), url: url(text) })) },
    { type: 'slot', id: said(texts[0]!), label: said(texts[0]!) },
  ];
}

/** Metadata that says the same. */
const headOf = (texts: readonly string[]) =>
  texts
    .slice(0, 5)
    .map((text) => {
      const content = escapeHtml(text);
      return `<meta property="og:title" content="${content}"><meta property="og:site_name" content="${content}">
        <meta property="article:tag" content="${content}"><meta name="afterword:thread" content="${content}">
        <link rel="canonical" href="${content}">`;
    })
    .join('');

async function openAll(texts: readonly string[], isAddress: boolean) {
  const site = await openPeer();
  const panels = panelsOf(texts, isAddress);
  const config = { publisher: { name: texts[0], url: texts[0] }, panels };
  const html = story(CANARY + configured(config), { head: headOf(texts) });
  return openPage({ html, site, wait: 'start' });
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`;
/** XML has no control characters, no halves of a pair, and not all of what is no character. */
const writable = (texts: readonly string[]) =>
  texts.filter((text) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text));
const linkOf = (text: string) => `https://ledger.example/${text}`;
const item = (
  text: string,
) => `<item><title>${cdata(text)}</title><link>${cdata(linkOf(text))}</link>
  <guid>${cdata(text)}</guid><author>${cdata(text)}</author><dc:creator>${cdata(text)}</dc:creator>
  <category>${cdata(text)}</category><description>${cdata(text)}</description><pubDate>${cdata(text)}</pubDate>
  <media:thumbnail url="${escapeHtml(text)}"/><enclosure url="${escapeHtml(text)}" type="video/mp4"/></item>`;
const NAMES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';
const entry = (text: string, more = '') => {
  const said = escapeHtml(text);
  return `<entry><id>${said}</id><title type="html">${said}</title><link href="${escapeHtml(linkOf(text))}"/>
    <author><name>${said}</name></author><category term="${said}" label="${said}"/>
    <summary type="html">${said}</summary><published>${said}</published>
    <media:thumbnail url="${said}"/>${more}</entry>`;
};
const atom = (entries: readonly string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015" ${NAMES}>
    <title>T</title>${entries.join('')}</feed>`;
const post = (text: string) => ({
  id: text,
  link: linkOf(text),
  title: { rendered: text },
  excerpt: { rendered: text },
  date_gmt: text,
  jetpack_featured_media_url: text,
  _embedded: { author: [{ name: text }], 'wp:term': [[{ taxonomy: 'category', name: text }]] },
});
/** What all feeds in JSON can say, as most of them call it. */
const row = (text: string) => ({
  ...{ id: text, url: linkOf(text), title: text, summary: text, author: text, image: text },
  ...{ tags: [text], published: text, kicker: text, sponsor: text, duration: text },
});

/** Feeds of which every field of every entry is such a text. */
const FEEDS: Record<string, (texts: readonly string[]) => unknown> = {
  rss: (texts) =>
    `<rss version="2.0" ${NAMES}><channel><title>T</title>${writable(texts).map(item).join('')}</channel></rss>`,
  rdf: (texts) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMES}>
      <channel><title>T</title></channel>${writable(texts).map(item).join('')}</rdf:RDF>`,
  atom: (texts) => atom(writable(texts).map((text) => entry(text))),
  youtube: (texts) =>
    atom(
      writable(texts).map((text) => entry(text, `<yt:videoId>${escapeHtml(text)}</yt:videoId>`)),
    ),
  'json-feed': (texts) => ({
    version: 'https://jsonfeed.org/version/1.1',
    items: texts.map((text) => ({
      ...{ id: text, url: linkOf(text), title: text, summary: text, content_html: text },
      ...{ image: text, tags: [text], authors: [{ name: text }], date_published: text },
      attachments: [{ url: text, mime_type: 'video/mp4' }],
    })),
  }),
  json: (texts) => ({ items: texts.map(row) }),
  wordpress: (texts) => texts.map(post),
  'popular-posts': (texts) => texts.map((text) => ({ ...post(text), pageviews: text })),
  jetpack: (texts) => ({
    show_thumbnails: true,
    items: texts.map((text) => ({
      ...{ ...row(text), excerpt: text, context: text, img: { src: text } },
    })),
  }),
  parsely: (texts) => ({
    data: texts.map((text) => ({
      ...{ ...row(text), image_url: text, pub_date: text, section: text, authors: [text] },
    })),
  }),
  jwplayer: (texts) => ({
    playlist: texts.map((text) => ({
      ...{ mediaid: text, title: text, description: text, link: linkOf(text), tags: text },
      sources: [{ file: text, type: 'video/mp4', label: text }],
      tracks: [{ kind: 'captions', file: text, label: text, language: text }],
      images: [{ src: text, width: 320, type: 'image/jpeg' }],
    })),
  }),
  tabs: (texts) => ({
    tabs: [{ heading: 'A', trails: texts.map((text) => ({ ...row(text), byline: text })) }],
  }),
  'amp-list': (texts) => ({ 'load-more-src': '', items: texts.map(row) }),
  'amp-next-page': (texts) => ({ pages: texts.map(row) }),
};

describe('a text', () => {
  for (const [i, texts] of someOf([...inBatches(XSS, 12).entries()], 2)) {
    it(`that is markup or a script stays text in every place, part ${String(i + 1)}`, async () => {
      await expectHarmless(await openAll(texts, false));
    });
    it(`that is a script leads nowhere where an address is meant, part ${String(i + 1)}`, async () => {
      await expectHarmless(await openAll(texts, true));
    });
  }

  itInBatches('that is a naughty string does no harm anywhere', NAUGHTY, 50, async (texts) => {
    await expectHarmless(await openAll(texts, false));
  });

  itInBatches('that is a naughty string does no harm as an address', NAUGHTY, 50, async (texts) => {
    await expectHarmless(await openAll(texts, true));
  });

  for (const format of Object.keys(FEEDS)) {
    it(`does no harm in any field of a feed of the format ${format}`, async () => {
      const site = await openPeer();
      const batches = inBatches([...XSS, ...NAUGHTY], 100);
      const panels = await Promise.all(
        batches.map(async (texts, i) => {
          const path = `/feed-${String(i)}`;
          await site.answer(path, { body: FEEDS[format]!(texts) });
          const source = { feed: site.path(path) };
          const shown = { load: 'now', pageSize: 100, limit: 100, dedupe: false, thumbnails: true };
          return { type: i % 2 ? 'videos' : 'popular', ...shown, times: true, source };
        }),
      );
      const usable = panels.map(({ type, pageSize, times, thumbnails, ...panel }) =>
        type === 'videos' ? { type, ...panel } : { type, pageSize, times, thumbnails, ...panel },
      );
      const html = story(CANARY + configured({ panels: usable }));
      const page = await openPage({ html, site, wait: 'start' });
      await expectHarmless(page);
      await settled(page);
      const lists = [...page.document.querySelectorAll('afterword-popular,afterword-videos')];
      expect(lists).to.have.lengthOf(batches.length);
      for (const list of lists) expect(titles(list).length).to.be.greaterThan(20);
    });
  }
});
