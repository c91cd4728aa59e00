import { itReads, type Case } from './fixtures.plain-html.ts';

const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('the rows of a list in plain HTML', () => {
  const A = { url: '/a', title: 'A' };
  const B = { url: '/b', title: 'B' };
  itReads([
    [
      'have the language that they say',
      `<ul><li lang="de_AT"><a href="/a">A</a></li><li lang="?"><a href="/b">B</a></li></ul>`,
      [
        { ...A, language: 'de-AT' },
        { ...B, language: undefined },
      ],
    ],
    [
      'are cards, not the lists in them',
      `<article><h3><a href="/a">A</a></h3><ul class="meta"><li><a href="/tag/tea">Tea</a></li><li><a href="/ann">Ann</a></li></ul></article>
       <article><h3><a href="/b">B</a></h3></article>`,
      [A, B],
    ],
    [
      'are cards without a name, not the lists of tags in them',
      `<div><h3><a href="/a">A</a></h3><ul><li><a href="/tag/tea">Tea</a></li></ul></div>
       <div><h3><a href="/b">B</a></h3><ul class="meta"><li>5 min</li><li><a href="/ann">Ann</a></li></ul></div>`,
      [A, B],
    ],
    [
      'are cards without a name, not the shorter lists in them',
      `<div><h3><a href="/a">The tide turns</a></h3><ul><li><a href="/x">Tea</a></li></ul></div>
       <div><h3><a href="/b">The ferry stops</a></h3><ul><li><a href="/y">Boats</a></li></ul></div>`,
      [
        { url: '/a', title: 'The tide turns' },
        { url: '/b', title: 'The ferry stops' },
      ],
    ],
    [
      'are the entries of lists under headings that are links',
      `<h3><a href="/day">Day</a></h3><ul><li><a href="/a">The tide turns</a></li></ul>
       <h3><a href="/week">Week</a></h3><ul><li><a href="/b">The ferry stops</a></li></ul>`,
      [
        { url: '/a', title: 'The tide turns' },
        { url: '/b', title: 'The ferry stops' },
      ],
    ],
    [
      'are the entries of a list under one heading that is a link',
      `<h3><a href="/all">What others read</a></h3><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>`,
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
      'is not that of the last change, where what is around it says so',
      row(
        '<p class="last-modified">Changed <time datetime="2026-11-21">x</time></p><time datetime="2026-11-20">x</time>',
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
    reads(
      'is rather large than small',
      '<img src="/ann.jpg" width="40" height="40"><img src="/1.jpg" width="320" height="180">',
      { src: '/1.jpg', width: 320, height: 180 },
    ),
    reads('may be small', '<img src="/1.jpg" width="48" height="48">', {
      src: '/1.jpg',
      width: 48,
      height: 48,
    }),
    reads('may be a background that waits', '<a href="/s" data-bg="url(/1.jpg)"></a>', {
      src: '/1.jpg',
    }),
    reads(
      'is not the author, by the address of the link',
      `<a href="/author/ann"><img src="/ann.jpg" alt="Ann"></a>`,
      undefined,
    ),
    reads('has an address', '<img alt="Tides">', undefined),
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
