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
    expect(performance.now() - before).to.be.below(2000);
  });
});
