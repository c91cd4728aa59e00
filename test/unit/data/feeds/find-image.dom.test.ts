import { expect } from 'chai';
import { findImage } from '../../../../src/data/feeds/find-image.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const STORY = '<img src="/story.jpg">';

describe('the picture of a text', () => {
  const cases: [what: string, html: unknown, address: string][] = [
    ['the first', '<p><img src="/a.jpg"><img src="/b.jpg">', '/a.jpg'],
    ['in capitals', '<IMG SRC="/b.jpg">', '/b.jpg'],
    ['of AMP', '<amp-img src="/a.jpg" width="600" height="400"></amp-img>', '/a.jpg'],
    ['closed with a slash', '<img src=/a.jpg/><img src="/b.jpg"/>', '/a.jpg'],
    ['without quotes', '<img class=wide src=/a.jpg?b=1 alt=A>', '/a.jpg?b=1'],
    ['in single quotes', "<img alt='A' src='/a.jpg'>", '/a.jpg'],
    ['spaced', '<img\n  src = "/a.jpg"\n>', '/a.jpg'],
    ['with entities', '<img src="/a.jpg?b=1&amp;c=2">', '/a.jpg?b=1&c=2'],
    ['behind a sign in a text', '<img alt="5 > 3" src="/a.jpg">', '/a.jpg'],
    ['behind markup in a text', '<img alt="<b>" src="/a.jpg">', '/a.jpg'],
    ['behind an apostrophe', '<img alt="the pilot\'s tide" src="/a.jpg">', '/a.jpg'],
    ['behind a bare apostrophe', "<img alt=it's src='/a.jpg'>", '/a.jpg'],
    ['behind quotes', "<img alt='a \"b\" c' src='/a.jpg'>", '/a.jpg'],
    ['an apostrophe in its address', '<img src="/it\'s.jpg">', "/it's.jpg"],
    ['lazy', `<img src="${PIXEL}" data-src="/a.jpg">`, '/a.jpg'],
    ['lazy, with a file for a placeholder', '<img src="/blank.gif" data-src="/a.jpg">', '/a.jpg'],
    ['lazy in another way', `<img src="${PIXEL}" data-lazy-src="/a.jpg">`, '/a.jpg'],
    ['lazy, with widths alone', `<img src="${PIXEL}" data-srcset="/a.jpg 400w">`, '/a.jpg'],
    ['for who runs no scripts', `<img src="${PIXEL}"><noscript>${STORY}</noscript>`, '/story.jpg'],
    ['in widths alone', '<img srcset="/s.jpg 320w, /m.jpg 640w, /l.jpg 1280w">', '/m.jpg'],
    ['in densities alone', '<img srcset="/a.jpg, /b.jpg 2x">', '/a.jpg'],
    [
      'in a picture whose image is a placeholder',
      `<picture><source srcset="/a.webp 1x"><img src="${PIXEL}"></picture>`,
      '/a.webp',
    ],
    ['of a picture', '<picture><source srcset="/a.webp"><img src="/a.jpg"></picture>', '/a.jpg'],
    ['none', 'no picture', ''],
    ['none in nothing', null, ''],
    ['none of a film', '<video><source src="/a.mp4"></video>', ''],
    ['none without an address', '<img alt="A"><img src=""><img src>', ''],
    ['none in a text about one', '&lt;img src="/a.jpg"&gt;', ''],
    ['none that is cut off', '<img src="/a.jpg', ''],
    ['none of another scheme', `<img src="cid:1"><img src="blob:x"><img src="${PIXEL}">`, ''],
  ];
  for (const [what, html, address] of cases) {
    it(`is ${what}: ${String(html)}`, () => expect(findImage(html)).to.equal(address));
  }
});

describe('the picture of a text is the story’s, and never', () => {
  const others: [what: string, html: string][] = [
    ['a pixel', '<img width="1" height="1" src="/a.gif">'],
    ['a pixel without quotes', '<img width=1 height=1 src=/a.gif>'],
    ['a pixel in single quotes', "<img src='/a.gif' width='1'>"],
    ['a pixel by its style', '<img src="/a.gif" style="width: 1px; height:1px">'],
    ['a pixel of no size', '<img src="/a.gif" height="0" width="0">'],
    ['a pixel in words', '<img src="/a.gif" width="1px">'],
    ['hidden', '<img src="/a.jpg" hidden>'],
    ['hidden by its style', '<img src="/a.jpg" style="border:0; display : none">'],
    ['of a counter', '<img src="https://pixel.wp.com/b.gif?v=1">'],
    ['of another counter', '<img src="http://feeds.feedburner.com/~r/ledger/~4/x1">'],
    ['of a third counter', '<img src="https://ledger.example/matomo.php?idsite=1">'],
    ['a face', '<img src="https://secure.gravatar.com/avatar/1a2b?s=96">'],
    ['a face by its class', '<img class="photo avatar avatar-96" src="/quay.jpg">'],
    ['a face by its folder', '<img src="/wp-content/avatars/7/quay.jpg">'],
    ['the face of who wrote it', '<a rel="author" href="/ada"><img src="/quay.jpg"></a>'],
    ['a small face', '<img width="48" height="48" src="/quay.jpg">'],
    ['an emoji', '<img src="https://s.w.org/images/core/emoji/15/72x72/1f600.png" alt="😀">'],
    ['an emoji by its class', '<img class="emoji" src="/1f600.png">'],
    ['an emoji by what it says', '<img src="/u/1f44d.png" alt="👍">'],
    ['a smiley', '<img src="/smilies/smile.gif" class="wp-smiley">'],
    ['a sign to share', '<img src="/img/facebook.png" alt="Facebook">'],
    ['a sign to share by its size', '<img src="/img/whatsapp-icon-32x32.png">'],
    ['a sign to share by its class', '<img class="share-icon" src="/img/f.png">'],
    [
      'a sign to share by where it leads',
      '<a href="https://www.facebook.com/sharer/sharer.php?u=x"><img src="/f.jpg"></a>',
    ],
    ['a sign to write by', '<a href="mailto:?subject=x"><img src="/m.jpg"></a>'],
    ['one that is commented out', '<!-- <img src="/old.jpg"> -->'],
    ['one that is commented out over lines', '<!--\n<p>\n<img src="/old.jpg">\n-->'],
    ['one in a script', '<script>document.write(\'<img src="/a.jpg">\')</script>'],
    ['one in a template', '<template><img src="/a.jpg"></template>'],
    ['one in a box about who wrote it', '<div class="author"><img src="/a.jpg"></div>'],
    [
      'one in such a box with a box',
      '<div class="author-box"><div>A</div><img src="/a.jpg"></div>',
    ],
    [
      'one in such a box of a plug-in',
      '<div class="saboxplugin-wrap"><p><img src="/a.jpg"></p></div>',
    ],
    ['one in such a box by its id', '<section id="about-the-author"><img src="/a.jpg"></section>'],
    ['one in such a box by its role', '<span itemprop="author"><b><img src="/a.jpg"></b></span>'],
    ['one in a byline', '<p class="entry-byline">By <a href="/ada"><img src="/a.jpg"></a></p>'],
    ['one in a byline that does not end', '<p class=byline>By Ada<img src="/a.jpg"><p>Tides.'],
    ['one in an address', '<address><img src="/a.jpg"></address>'],
    ['one in a face', '<span class="m-article__avatar"><img src="/a.jpg"></span>'],
    ['one in a share row', '<div class="sharedaddy sd-sharing-enabled"><img src="/a.jpg"></div>'],
    [
      'one in share buttons',
      '<ul class="share-buttons"><li><img src="/a.jpg"></li><li>B</li></ul>',
    ],
    ['one in a row in one word', '<div class="shareButtons"><img src="/a.jpg"></div>'],
    ['one in a row of a service', '<div class="addtoany_share_save"><img src="/a.jpg"></div>'],
    ['one in related posts', '<div id="jp-relatedposts"><h3>Related</h3><img src="/a.jpg"></div>'],
    ['one in related stories', '<aside class="c-related-stories"><img src="/a.jpg"></aside>'],
    ['one in what else to read', '<div class="also-read"><img src="/a.jpg"></div>'],
    ['one in a plug-in’s list', '<div class="yarpp yarpp-related"><img src="/a.jpg"></div>'],
    ['one in a menu', '<nav><img src="/a.jpg"></nav>'],
    ['one in what is hidden', '<div hidden><div></div><img src="/a.jpg"></div>'],
    ['one in what a style hides', '<p style="color: red; display: none">A<img src="/a.jpg"></p>'],
    ['one in what is hidden from the ear', '<span aria-hidden="true"><img src="/a.jpg"></span>'],
    ['one that is hidden from the ear', '<img aria-hidden="true" src="/a.jpg">'],
    ['one in what is for the ear alone', '<p class="screen-reader-text"><img src="/a.jpg"></p>'],
    [
      'one in a picture that is none',
      '<div class="avatar"><picture><source srcset="/a.jpg"><img></picture></div>',
    ],
    [
      'a pixel for who runs no scripts',
      '<noscript><img width="1" height="1" src="/a.jpg"></noscript>',
    ],
    [
      'a counter for who runs no scripts',
      '<p>Tides</p><noscript><img src="https://www.facebook.com/tr?id=7&noscript=1"></noscript>',
    ],
    [
      'one in a byline that ends with the text around',
      '<div><p class=byline>Ada<img src=a.jpg></div>',
    ],
    ['one in a list of links to share', '<li class="share">A<ul><li><img src=a.jpg></ul></li>'],
    ['one in a cell with a table', '<td class="author"><table><tr><td></table><img src=a.jpg><tr>'],
    ['one in a box of a post', '<div class="post-author"><img src="/a.jpg"></div>'],
    ['one in a row of many words', '<div class="post socialShareIcons"><img src="/a.jpg"></div>'],
    [
      'one in a link to an address without quotes',
      '<a href=https://twitter.com/share/><img src=/t.jpg></a>',
    ],
    ['an empty share row before it', '<div class="share"/>'],
    ['of a newsletter’s counter', '<img src="https://mail.ledger.example/track/open.gif?u=7">'],
    ['of another newsletter’s', '<img src="https://u7.ct.mail.example/wf/open?upn=abc">'],
    ['a pixel by its name', '<img src="https://ledger.example/pixel.gif">'],
    ['a pixel by its long name', '<img src="/img/tracking-pixel.png">'],
    [
      'of the counter of a blog',
      '<img src="http://stats.wordpress.com/b.gif?host=ledger.example">',
    ],
    ['of the signs of a blog', '<img src="http://feeds.wordpress.com/1.0/comments/a/7/">'],
    [
      'of a counter of feeds under a name of its own',
      '<img src="http://feeds.ledger.example/~r/l/~4/x">',
    ],
    ['of what counts for authors', '<img src="https://vg07.met.vgwort.de/na/0123abc">'],
    ['of who republishes', '<img src="https://ledger.example/?republication-pixel=true&post=7">'],
  ];
  for (const [what, html] of others) {
    it(`${what}: ${html}`, () => {
      expect(findImage(html)).to.equal('');
      expect(findImage(html + STORY)).to.equal('/story.jpg');
    });
  }

  const stories: [what: string, html: string][] = [
    ['a film about a planet', '<img src="/2026/avatar-premiere.jpg">'],
    ['a company', '<img src="/2026/facebook-headquarters.jpg" alt="Facebook">'],
    ['a wide style', '<img src="/a.jpg" style="width: 100%; max-width:640px">'],
    ['a thumbnail', '<img src="/a.jpg" width="80" height="80">'],
    ['a link to itself', '<a href="/a.jpg"><img src="/a.jpg"></a>'],
    ['a link to a story on shares', '<a href="/share-prices-fall"><img src="/a.jpg"></a>'],
    ['a link to share before it', '<a href="mailto:?x">Write</a><img src="/a.jpg">'],
    ['a comment that does not end before', '<p>1 <!- 2</p><img src="/a.jpg">'],
    ['the author of the year', '<figure class="author-of-year"><img src="/a.jpg"></figure>'],
    ['shares', '<figure class="share-prices social-housing"><img src="/a.jpg"></figure>'],
    ['a ship', '<figure class="icon-of-the-seas"><img src="/a.jpg"></figure>'],
    ['a relay', '<figure class="track-and-field"><img src="/track/relay.jpg"></figure>'],
    ['a film', '<div class="avatar-premiere"><img class="avatar-3-still" src="/a.jpg"></div>'],
    ['a telephone', '<img src="/2026/google-pixel.jpg">'],
    ['a site with open tracks', '<img src="/2026/open-track.jpg">'],
    ['what a page lets appear', '<div style="opacity:0"><img src="/a.jpg"></div>'],
    ['what is hidden in narrow windows', '<div class="hidden md:block"><img src="/a.jpg"></div>'],
    ['a second link', '<a href="/a" aria-hidden="true" tabindex="-1"><img src="/a.jpg"></a>'],
    ['a text behind a box', '<div class="share"><div></div></div></div><img src="/a.jpg">'],
    ['a text behind an empty box', '<div class="share"/><hr class="share"><img src="/a.jpg">'],
    ['a text behind a byline', '<p class="byline">By Ada<p>Tides. <img src="/a.jpg">'],
    [
      'a lazy figure',
      `<figure><img src="${PIXEL}"></figure><br><noscript><img src="/a.jpg"></noscript>`,
    ],
    ['figures for who runs no scripts', '<figure><noscript><img src="/a.jpg"></noscript></figure>'],
    ['what waits for it', '<span class="lazy"></span><noscript><img src="/a.jpg"></noscript>'],
    ['a figure behind a byline', '<p class="byline">By Jane<figure><img src=/a.jpg></figure>'],
    ['a line behind a byline', '<p class="byline">By Jane<img src=/b.gif><hr><img src=/a.jpg>'],
    ['a text around a byline', '<div><p class="byline">By Jane</div><img src=/a.jpg>'],
    ['a text behind a list', '<ul><li class="author">Jane<li>x</ul><img src=/a.jpg>'],
    ['a text behind a list of one', '<ul><li class="author">Jane</ul><img src=/a.jpg>'],
    ['the next in a list', '<ul><li class="author">Jane<ul><li>x</ul><li><img src=/a.jpg></ul>'],
    ['the next term', '<dl><dt class="author">Jane<dd><img src=/a.jpg></dl>'],
    ['a text behind terms', '<dl><dd class="author">Jane</dl><img src=/a.jpg>'],
    ['the next cell', '<table><tr><td class="author">Jane<td><img src=/a.jpg></table>'],
    ['the next row', '<table><tr class="author"><td>Jane<tr><td><img src=/a.jpg></table>'],
    ['a text behind a table', '<table><tr><td class="author">Jane</table><img src=/a.jpg>'],
    ['a text behind a box without an end', '<div class="author">Jane <p>Tides <img src=/a.jpg>'],
    ['a post on a subject', '<div class="post category-social tag-icons"><img src="/a.jpg"></div>'],
    ['a post that has a sign', '<div class="entry-content has-icon"><img src="/a.jpg"></div>'],
    ['a post without a face', '<div class="post post--no-author-avatar"><img src="/a.jpg"></div>'],
    ['a name of many words', '<img class="alignleft size-medium wp-image-7" src="/a.jpg">'],
  ];
  for (const [what, html] of stories) {
    it(`is one of ${what}: ${html}`, () => expect(findImage(html)).to.match(/^\/.+jpg$/));
  }

  it('is looked for in a moment, whatever is broken', () => {
    const before = performance.now();
    for (const text of ['<img ', '<img a="', '<img a= ', '<!--', '<script>', '<img a="b" c=\'']) {
      expect(findImage(text.repeat(50_000))).to.equal('');
    }
    for (const name of [
      'author1',
      'icon',
      'icons',
      'authorsboxes',
      'share-',
      'the_',
      'a-',
      ' ',
      'h-card-',
      '11',
    ]) {
      const html = `<p class="${name.repeat(50_000)}!"><img src="/a.jpg">`;
      expect(findImage(html)).to.equal('/a.jpg');
    }
    expect(findImage('<div class="author">'.repeat(50_000) + STORY)).to.equal('');
    expect(findImage(`<div class="icon${'icons'.repeat(2000)}x">${STORY}`)).to.equal('/story.jpg');
    expect(performance.now() - before).to.be.below(2000);
  });
});
