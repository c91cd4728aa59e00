import { expect } from 'chai';
import { firstOf, item, rss } from './shapes.ts';

describe('the picture of an entry', () => {
  const media = (url: string, more = '') => `<media:content url="${url}" medium="image" ${more}/>`;
  const pictures: [what: string, elements: string, image: string | undefined, srcset?: string][] = [
    [
      'is the first of several photographs',
      media('/harbour.jpg', 'width="400" height="300"') +
        media('/ferry.jpg', 'width="800" height="600"'),
      '/harbour.jpg',
    ],
    [
      'is the default of several photographs',
      media('/harbour.jpg') + media('/ferry.jpg', 'isDefault="true"'),
      '/ferry.jpg',
    ],
    [
      'is the default of a group',
      `<media:group>${media('/harbour.jpg', 'width="400"')}${media('/ferry.jpg', 'width="800" isDefault="true"')}</media:group>`,
      '/ferry.jpg',
    ],
    [
      'has the widths of a query',
      media('/a.jpg?w=300', 'width="300"') + media('/a.jpg?w=600', 'width="600"'),
      '/a.jpg?w=600',
      '/a.jpg?w=300 300w, /a.jpg?w=600 600w',
    ],
    [
      'has the widths of its names',
      media('/a-300x200.jpg', 'width="300" height="200"') +
        media('/a-600x400.jpg', 'width="600" height="400"'),
      '/a-600x400.jpg',
      '/a-300x200.jpg 300w, /a-600x400.jpg 600w',
    ],
    [
      'has the widths of its folders',
      media('/i/240/a.jpg', 'width="240"') + media('/i/480/a.jpg', 'width="480"'),
      '/i/480/a.jpg',
      '/i/240/a.jpg 240w, /i/480/a.jpg 480w',
    ],
    [
      'has the widths of a group, whatever they are called',
      `<media:group>${media('/x1.jpg', 'width="300"')}${media('/y2.jpg', 'width="600"')}</media:group>`,
      '/y2.jpg',
      '/x1.jpg 300w, /y2.jpg 600w',
    ],
    [
      'is not another photograph with a number',
      media('/1.jpg', 'width="300" height="200"') + media('/2.jpg', 'width="600" height="400"'),
      '/1.jpg',
    ],
    [
      'is not another photograph by its query',
      media('/i.php?id=1', 'width="300"') + media('/i.php?id=2', 'width="600"'),
      '/i.php?id=1',
    ],
    [
      'is not what counts its readers',
      media('https://t.example/p?id=1', 'width="1" height="1"') + media('/a.jpg'),
      '/a.jpg',
    ],
    [
      'is no thumbnail of one pixel',
      '<media:thumbnail url="/p?id=1" width="1" height="1"/><description>&lt;img src="/a.jpg"&gt;</description>',
      '/a.jpg',
    ],
    ['is a small thumbnail', '<media:thumbnail url="/a.jpg" width="66" height="49"/>', '/a.jpg'],
    [
      'is not the face of who wrote it',
      media('https://1.gravatar.com/avatar/7a?s=96') + media('/a.jpg'),
      '/a.jpg',
    ],
    [
      'is not the face in a thumbnail',
      '<media:thumbnail url="https://1.gravatar.com/avatar/7a"/><description>&lt;img src="/a.jpg"&gt;</description>',
      '/a.jpg',
    ],
    [
      'is that of iTunes',
      '<enclosure url="/a.mp3" type="audio/mpeg"/><itunes:image href="/a.jpg"/>',
      '/a.jpg',
    ],
    ['is that of an item', '<image><url>/a.jpg</url><title>X</title></image>', '/a.jpg'],
    ['is that of an item, by an attribute', '<image url="/a.jpg"/>', '/a.jpg'],
    ['is that of an item, as a text', '<image>/a.jpg</image>', '/a.jpg'],
    ['is enclosed', '<enclosure url="/a.jpg" type="image/jpeg" length="0"/>', '/a.jpg'],
    [
      'is not an enclosure without an address',
      '<enclosure url="" type="image/jpeg"/><enclosure type="image/png"/><description>&lt;img src="/a.jpg"&gt;</description>',
      '/a.jpg',
    ],
    [
      'is not a sound of which nobody says that it is one',
      '<enclosure url="https://ledger.example/a.mp3"/>',
      undefined,
    ],
    [
      'is in markup that is not escaped',
      '<description><p>Fog</p><img src="/a.jpg" alt="a > b"/></description>',
      '/a.jpg',
    ],
    [
      'is in the description',
      '<description><![CDATA[<!-- <img src="/old.jpg"> --><img width=1 height=1 src=/p.gif><img src=\'/a.jpg\'>]]></description>',
      '/a.jpg',
    ],
    ['is none', '<description>Fog</description>', undefined],
  ];
  const absolute = (text: string) => text.replace(/(^|, )\//g, '$1https://ledger.example/');
  for (const [what, elements, image, srcset] of pictures) {
    it(what, () => {
      const found = firstOf(rss(item(elements))).image;
      expect(found?.src).to.equal(image && absolute(image));
      expect(found?.srcset).to.equal(srcset && absolute(srcset));
    });
  }
});
