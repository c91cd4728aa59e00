import { expect } from '@open-wc/testing';
import {
  here,
  itemsIn,
  withoutScripts,
  withScripts,
  type ItemRead,
} from './fixtures.plain-html.ts';

const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

type Case = [name: string, html: string, expected: Partial<ItemRead> | Partial<ItemRead>[]];

/** Each case has one item that says this, or several that do. */
function itReads(cases: Case[]) {
  for (const [name, html, expected] of cases) {
    it(name, () => {
      for (const make of [withScripts, withoutScripts]) {
        const items = itemsIn(make(html)) ?? [];
        const wanted = [expected].flat().map((one) => ({ ...one, url: here(one.url ?? '/s') }));
        expect(items.length).to.equal(wanted.length);
        for (const [i, item] of items.entries()) {
          const keys = Object.keys(wanted[i]!) as (keyof ItemRead)[];
          expect(Object.fromEntries(keys.map((key) => [key, item[key]]))).to.deep.equal(wanted[i]);
        }
      }
    });
  }
}

describe('the title of a story in plain HTML', () => {
  const title = 'Tides turn';
  itReads([
    [
      'is no markup of a lazy picture',
      `<li><a href="/s"><img src="${GIF}" data-src="/1.jpg" class="lazyload"><noscript><img src="/1.jpg"></noscript></a>
         <a href="/s">Tides turn</a></li>`,
      { title },
    ],
    ['is no script', `<li><a href="/s"><script>var a = 1;</script>Tides turn</a></li>`, { title }],
    [
      'is no style',
      `<li><a href="/s"><style>a { color: red }</style>Tides turn</a></li>`,
      { title },
    ],
    ['is no template', `<li><a href="/s"><template>Later</template>Tides turn</a></li>`, { title }],
    [
      'is no name of a drawing',
      `<li><a href="/s"><svg><title>Play</title><text>1</text></svg> Tides turn</a></li>`,
      { title },
    ],
    ['is nothing hidden', `<li><a href="/s"><span hidden>New</span>Tides turn</a></li>`, { title }],
    [
      'is nothing that a style hides',
      `<li><a href="/s"><b style="display: none">New</b>Tides turn<b style="visibility:hidden">!</b></a></li>`,
      { title },
    ],
    [
      'is nothing that screen readers are not told',
      `<li><a href="/s"><i class="icon" aria-hidden="true">play_arrow</i>Tides turn</a></li>`,
      { title },
    ],
    [
      'is nothing that only screen readers are told',
      `<li><a href="/s">Tides turn<span class="screen-reader-text">(opens in a new window)</span></a></li>`,
      { title },
    ],
    [
      'is what screen readers are told where nothing is shown',
      `<li><a href="/s"><img src="/1.jpg" alt=""><span class="sr-only">Tides turn</span></a></li>`,
      { title },
    ],
    ['keeps the words of two lines apart', `<li><a href="/s">Tides<br>turn</a></li>`, { title }],
    [
      'keeps a character that is a picture',
      `<li><h3><a href="/s">Tides <img class="emoji" src="/e.svg" alt="🌊"> turn</a></h3></li>`,
      { title: 'Tides 🌊 turn', image: undefined as never },
    ],
    [
      'is the heading of a card that is one link',
      `<article><a href="/s"><figure><img src="/1.jpg"><figcaption>A cup</figcaption></figure>
         <span class="kicker">Harbour</span><h3>Tides turn</h3><p>Sooner than last year.</p></a></article>`,
      { title, kicker: 'Harbour' },
    ],
    [
      'is the heading inside a link around the card',
      `<a href="/s"><article><h3>Tides turn</h3><p>Sooner than last year.</p></article></a>`,
      { title },
    ],
    [
      'is the first line of a link without a heading',
      `<li><a href="/s"><div>Tides turn</div><div>Sooner than last year.</div></a></li>`,
      { title },
    ],
    [
      'is without a time in the same link',
      `<li><a href="/s"><time datetime="2026-11-20">20 Nov</time> Tides turn</a></li>`,
      { title },
    ],
    [
      'is without a length in the same link',
      `<li><a href="/s"><span class="video-duration">3:07</span> Tides turn</a></li>`,
      { title },
    ],
    [
      'is the heading of a card whose link says "Read more"',
      `<article><h3>Tides turn</h3><p>Sooner than last year.</p><a href="/s">Read more →</a></article>`,
      { title },
    ],
    [
      'is the text beside a link that says "Weiterlesen"',
      `<li>Tides turn <a href="/s">Weiterlesen …</a></li>`,
      { title },
    ],
    [
      'is the label of a link without a text',
      `<li><img src="/1.jpg"><a href="/s" class="overlay" aria-label="Tides turn"></a></li>`,
      { title },
    ],
    [
      'is the heading beside a link without a text',
      `<div class="card"><a href="/s" class="overlay"></a><h3>Tides turn</h3></div>`,
      { title },
    ],
    [
      'may begin with a number',
      `<li><a href="/s">1984 revisited</a></li>`,
      { title: '1984 revisited' },
    ],
  ]);
});

describe('the link of a story in plain HTML', () => {
  const title = 'Tides turn';
  itReads([
    [
      'is that of the heading, not of the category',
      `<article><figure><a href="/s"><img src="/1.jpg"></a></figure><div class="cat-links"><a href="/category/harbour">Harbour</a></div>
         <h3><a href="/s" rel="bookmark">Tides turn</a></h3></article>`,
      { title, kicker: 'Harbour' },
    ],
    [
      'is that of the heading, whatever comes first',
      `<li><a href="/harbour/">Harbour news of this and every other day</a><h3><a href="/s">Tides turn</a></h3></li>`,
      { title },
    ],
    [
      'is marked as the bookmark',
      `<li><a href="/harbour/">Harbour of the town and its ships</a> <a href="/s" rel="bookmark">Tides turn</a></li>`,
      { title },
    ],
    [
      'is that of the entry, not of its author',
      `<div class="h-entry"><a class="p-author h-card u-url" href="/ann"><img class="u-photo" src="/ann.jpg"> Ann</a>
         <a class="u-url p-name" href="/s">Tides turn</a></div>`,
      { title, image: undefined as never },
    ],
    [
      'is no author',
      `<li><span class="byline">By <a href="/staff/ann-of-the-harbour">Ann of the Harbour</a></span> <a href="/s">Tides turn</a></li>`,
      { title },
    ],
    [
      'is no number of comments',
      `<li><a href="/s">Tides turn</a> <a href="/talk/1">12 comments</a></li>`,
      { title },
    ],
    [
      'is not its own comments',
      `<li><a href="/s#comments">12 Kommentare</a> <a href="/s">Tides turn</a></li>`,
      { title },
    ],
    [
      'is not "Save"',
      `<li><a class="save-button" href="/save?story=1">Save this story for later</a> <a href="/s">Tides turn</a></li>`,
      { title },
    ],
    [
      'is no way to share it',
      `<li><ul class="share"><li><a href="https://x.com/intent/post?url=s">Share this story on X</a></li></ul><a href="/s">Tides turn</a></li>`,
      { title },
    ],
    [
      'is the one to which a picture leads, too',
      `<li><a href="/s"><img src="/1.jpg"></a> <a href="/desk">The harbour desk</a> <a href="/s">Tides turn</a></li>`,
      { title },
    ],
    [
      'is no place on this page',
      `<li><a href="#top">To the top of the page</a> <a href="/s">Tides turn</a></li>`,
      { title },
    ],
    [
      'is no tag, by its address',
      `<li><a href="/tag/the-whole-harbour">The whole harbour</a> <a href="/s">Tides turn</a></li>`,
      { title },
    ],
    [
      'may be a category where there is nothing else',
      `<li><a href="/category/harbour">Harbour</a></li>`,
      { url: '/category/harbour', title: 'Harbour' },
    ],
    [
      'is said once where a theme names the category on the card',
      `<article class="post category-harbour tag-tides author-ann"><h2 class="entry-title"><a href="/s">Tides turn</a></h2></article>`,
      { title, kicker: undefined as never },
    ],
    [
      'of WordPress’s latest posts',
      `<ul class="wp-block-latest-posts__list wp-block-latest-posts"><li><div class="wp-block-latest-posts__featured-image">
         <a href="/s" aria-label="Tides turn"><img src="/1.jpg" width="150" height="150"></a></div>
         <a class="wp-block-latest-posts__post-title" href="/s">Tides turn</a><div class="wp-block-latest-posts__post-author">by Ann</div>
         <time datetime="2026-11-20T16:04:00+00:00" class="wp-block-latest-posts__post-date">November 20, 2026</time>
         <div class="wp-block-latest-posts__post-excerpt">Sooner … <a class="wp-block-latest-posts__read-more" href="/s" rel="noopener">Read more<span class="screen-reader-text">: Tides turn</span></a></div></li></ul>`,
      { title, published: '2026-11-20T16:04:00+00:00' },
    ],
    [
      'of a Drupal view',
      `<div class="view-content"><div class="views-row"><div class="views-field-field-section"><a href="/harbour">Harbour and town</a></div>
         <span class="field-content"><h3><a href="/s">Tides turn</a></h3></span></div>
         <div class="views-row"><div class="views-field-field-section"><a href="/harbour">Harbour and town</a></div>
         <span class="field-content"><h3><a href="/t">Ferries stop</a></h3></span></div></div>`,
      [{ title }, { title: 'Ferries stop', url: '/t' }],
    ],
    [
      'of a Ghost card',
      `<article class="gh-card post"><a class="gh-card-link" href="/s"><figure class="gh-card-image"><img srcset="/1-300.jpg 300w, /1-600.jpg 600w" src="/1-600.jpg" loading="lazy"></figure>
         <div class="gh-card-wrapper"><p class="gh-card-tag">Harbour</p><h3 class="gh-card-title is-title">Tides turn</h3><p class="gh-card-excerpt">Sooner.</p>
         <footer class="gh-card-meta"><span class="gh-card-author">By Ann</span><time class="gh-card-date" datetime="2026-11-20">20 Nov 2026</time></footer></div></a></article>`,
      { title, published: '2026-11-20' },
    ],
    [
      'of schema.org',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><a itemprop="author" href="/ann">Ann</a>
         <a itemprop="url" href="/s"><span itemprop="headline">Tides turn</span></a><meta itemprop="datePublished" content="2026-11-20T16:04Z"></div>`,
      { title, published: '2026-11-20T16:04Z' },
    ],
    [
      'of Hugo',
      `<div><h2><a href="/s">Tides turn</a></h2><time datetime="2026-11-20">20 Nov</time><p>Sooner. <a href="/s">Read more</a></p></div>
       <div><h2><a href="/t">Ferries stop</a></h2><time datetime="2026-11-19">19 Nov</time></div>`,
      [
        { title, published: '2026-11-20' },
        { title: 'Ferries stop', url: '/t', published: '2026-11-19' },
      ],
    ],
    [
      'and of its picture are one row',
      `<div><a href="/s"><img src="/1.jpg"></a><a href="/s">Tides turn</a></div><div><a href="/t">Ferries stop</a></div>`,
      [{ title }, { title: 'Ferries stop', url: '/t' }],
    ],
  ]);
});

describe('the rows of a list in plain HTML', () => {
  const A = { url: '/a', title: 'A' };
  const B = { url: '/b', title: 'B' };
  itReads([
    [
      'are cards, not the lists in them',
      `<article><h3><a href="/a">A</a></h3><ul class="meta"><li><a href="/tag/tea">Tea</a></li><li><a href="/ann">Ann</a></li></ul></article>
       <article><h3><a href="/b">B</a></h3></article>`,
      [A, B],
    ],
    [
      'are entries, not the lists in them',
      `<ol><li><a href="/a">A</a><ul><li><a href="/related">A long related story</a></li></ul></li><li><a href="/b">B</a></li></ol>`,
      [A, B],
    ],
    [
      'are entries, not the articles in them',
      `<ul><li><article><h3><a href="/a">A</a></h3></article></li><li><article><h3><a href="/b">B</a></h3></article></li></ul>`,
      [A, B],
    ],
    [
      'may be in groups',
      `<ul><li><h3>Today</h3><ul><li><a href="/a">A</a></li></ul></li><li><h3>Yesterday</h3><ul><li><a href="/b">B</a></li></ul></li></ul>`,
      [A, B],
    ],
    [
      'may be in an article of their own',
      `<article><h2>Most read</h2><ol><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ol></article>`,
      [A, B],
    ],
    [
      'are no pages to turn to',
      `<ul><li><a href="/a">A</a></li></ul><nav><ul><li><a href="/page/2">Next page</a></li></ul></nav>`,
      [A],
    ],
    [
      'are nothing hidden',
      `<ul><li hidden><a href="/h">H</a></li><li><a href="/a">A</a></li></ul>`,
      [A],
    ],
    [
      'have headings of their own, under one without a link',
      `<h2>Most read</h2><div><a href="/a">A</a></div><div><a href="/b">B</a></div>`,
      [A, B],
    ],
  ]);
});

describe('the time of a story in plain HTML', () => {
  const row = (times: string) => `<li><a href="/s">Tides turn</a> ${times}</li>`;
  const published = '2026-11-20';
  itReads([
    ['may be the text', row('<time>2026-11-20</time>'), { published }],
    ['is for machines first', row('<time datetime="2026-11-20">20/11/26</time>'), { published }],
    [
      'is the text where the other is none',
      row('<time datetime="">2026-11-20</time>'),
      { published },
    ],
    [
      'is the text where the other is nonsense',
      row('<time datetime="now">2026-11-20</time>'),
      { published },
    ],
    [
      'is not that of the last change',
      row(
        '<time class="updated" datetime="2026-11-21">later</time><time class="entry-date" datetime="2026-11-20">x</time>',
      ),
      { published, updated: '2026-11-21' },
    ],
    [
      'is none where there is only that of the last change',
      row('<time class="updated" datetime="2026-11-21">later</time>'),
      { published: undefined as never, updated: '2026-11-21' },
    ],
    [
      'is both where WordPress says so',
      row('<time class="entry-date published updated" datetime="2026-11-20">x</time>'),
      { published, updated: undefined as never },
    ],
    [
      'is marked by microformats',
      row(
        '<time class="dt-updated" datetime="2026-11-21">x</time><time class="dt-published" datetime="2026-11-20">x</time>',
      ),
      { published },
    ],
    [
      'is marked by schema.org',
      row(
        '<time itemprop="dateModified" datetime="2026-11-21">x</time><time itemprop="datePublished" datetime="2026-11-20">x</time>',
      ),
      { published },
    ],
    [
      'is no playing time',
      row('<time datetime="PT3M7S">3:07</time> <time datetime="2026-11-20">x</time>'),
      { published, duration: 'PT3M7S' },
    ],
    [
      'is nothing hidden',
      row('<time hidden datetime="2026-11-19">x</time><time>2026-11-20</time>'),
      { published },
    ],
  ]);
});

describe('the picture of a story in plain HTML', () => {
  const row = (picture: string) => `<li>${picture}<a href="/s">Tides turn</a></li>`;
  const reads = (name: string, picture: string, image: object | undefined): Case => [
    name,
    row(picture),
    { image: image as never },
  ];
  const SVG = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
  itReads([
    reads('may wait in data-src', `<img src="${GIF}" data-src="/1.jpg">`, { src: '/1.jpg' }),
    reads('may wait in data-lazy-src', `<img src="${SVG}" data-lazy-src="/1.jpg">`, {
      src: '/1.jpg',
    }),
    reads('may have no src yet', `<img data-src="/1.jpg" alt="A cup">`, {
      src: '/1.jpg',
      alt: 'A cup',
    }),
    reads(
      'may wait behind a file that is empty',
      `<img src="/img/blank.gif" data-original="/1.jpg">`,
      {
        src: '/1.jpg',
      },
    ),
    reads(
      'may have sizes that wait',
      `<img src="${GIF}" data-src="/1.jpg" data-srcset="/1.jpg 320w, /2.jpg 640w" data-sizes="auto">`,
      { src: '/1.jpg', srcset: '/1.jpg 320w, /2.jpg 640w' },
    ),
    reads('may be sizes alone', `<img srcset="/1.jpg 320w, /2.jpg 640w">`, {
      src: '/1.jpg',
      srcset: '/1.jpg 320w, /2.jpg 640w',
    }),
    reads(
      'may be for readers without scripts',
      `<img src="${GIF}" class="lazy" alt="A cup"><noscript><img src="/1.jpg" alt="A cup" width="320" height="180"></noscript>`,
      { src: '/1.jpg', alt: 'A cup', width: 320, height: 180 },
    ),
    reads('may be only for readers without scripts', `<noscript><img src="/1.jpg"></noscript>`, {
      src: '/1.jpg',
    }),
    reads(
      'may be one of several formats',
      `<picture><source type="image/webp" srcset="/1.webp"><img src="/1.jpg" alt=""></picture>`,
      { src: '/1.jpg', alt: '' },
    ),
    reads(
      'may be one of several formats that wait',
      `<picture><source type="image/webp" data-srcset="/1.webp"><source data-srcset="/1.jpg"><img src="${GIF}" alt=""></picture>`,
      { src: '/1.jpg', srcset: '/1.jpg', alt: '' },
    ),
    reads(
      'may be of AMP',
      `<amp-img src="/1.jpg" width="320" height="180" layout="responsive"></amp-img>`,
      {
        src: '/1.jpg',
        width: 320,
        height: 180,
      },
    ),
    reads(
      'may be a background',
      `<a class="thumb" href="/s" style="background-image: url('/1.jpg')"></a>`,
      {
        src: '/1.jpg',
      },
    ),
    reads(
      'may stand in a link that screen readers are not told',
      `<a class="post-thumbnail" href="/s" aria-hidden="true" tabindex="-1"><img src="/1.jpg" alt=""></a>`,
      { src: '/1.jpg', alt: '' },
    ),
    reads(
      'is not the author',
      `<div class="author vcard"><img class="avatar" src="/ann.jpg"> Ann</div><img src="/1.jpg">`,
      { src: '/1.jpg' },
    ),
    reads(
      'is not the author, also where there is no other',
      `<img class="avatar avatar-32 photo" src="/ann.jpg">`,
      undefined,
    ),
    reads(
      'is not the author, by the address',
      `<img src="https://secure.gravatar.com/avatar/1?s=32">`,
      undefined,
    ),
    reads('is no emoji', `<img class="wp-smiley" src="/e.png" alt=":)"><img src="/1.jpg">`, {
      src: '/1.jpg',
    }),
    reads('is no icon', `<img class="icon-play" src="/play.png"><img src="/1.jpg">`, {
      src: '/1.jpg',
    }),
    reads(
      'is no counter of readers',
      `<img src="/count.gif" width="1" height="1"><img src="/1.jpg">`,
      {
        src: '/1.jpg',
      },
    ),
  ]);
});
