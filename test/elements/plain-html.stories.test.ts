import { itReads } from './fixtures.plain-html.ts';

const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

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
      'is the text beside a link that says "Weiterlesen ➔"',
      `<li>Tides turn <a href="/s">Weiterlesen ➔</a></li>`,
      { title },
    ],
    [
      'is the text beside a link that says "続きを読む。"',
      `<li>Tides turn <a href="/s">続きを読む。</a></li>`,
      { title },
    ],
    [
      'is the text beside a link that says "Lire la suite [...]"',
      `<li>Tides turn <a href="/s">Lire la suite [...]</a></li>`,
      { title },
    ],
    [
      'is the text beside a link that says "читать далее —"',
      `<li>Tides turn <a href="/s">читать далее —</a></li>`,
      { title },
    ],
    [
      'is the text beside a link that says "mehr lesen +"',
      `<li>Tides turn <a href="/s">mehr lesen +</a></li>`,
      { title },
    ],
    [
      'is the text beside a link that says "MEHR LESEN »"',
      `<li>Tides turn <a href="/s">MEHR LESEN »</a></li>`,
      { title },
    ],
    [
      'is the text beside a link that says "Читать далее →"',
      `<li>Tides turn <a href="/s">Читать далее →</a></li>`,
      { title },
    ],
    [
      'is the text beside a link that says "続きを読む"',
      `<li>Tides turn <a href="/s">続きを読む</a></li>`,
      { title },
    ],
    [
      'is the text beside a link that says "اقرأ المزيد"',
      `<li>Tides turn <a href="/s">اقرأ المزيد</a></li>`,
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
      'is no number of comments after the word',
      `<li><a href="/talk/1">Comments (12)</a> <a href="/s">Tides turn</a></li>`,
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
      'is no link to save it, whatever that is called',
      `<li><a href="/save?id=1">Save for later</a> <a href="/s">Tides turn</a></li>`,
      { title },
    ],
    [
      'is no way to share it',
      `<li><ul class="share"><li><a href="https://x.com/intent/post?url=s">Share this story on X</a></li></ul><a href="/s">Tides turn</a></li>`,
      { title },
    ],
    [
      'is no way to share it, by the address',
      `<li><a href="https://www.facebook.com/sharer/sharer.php?u=s">Share on Facebook</a><a href="/s">Tides turn</a></li>`,
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
