import { expect } from 'chai';
import type { Item } from '../../../../src/data/item.ts';
import { atom, firstOf, item, itemsOf, rss } from './shapes.ts';

describe('an element of another vocabulary is about something else', () => {
  const OTHERS: [what: string, element: string][] = [
    [
      'related links of Yandex',
      '<yandex:related><link url="/x">X</link><link>/x</link><title>X</title></yandex:related>',
    ],
    [
      'an object of an activity',
      '<activity:object><id>x</id><title>X</title><link rel="alternate" href="/x"/><author><name>X</name></author></activity:object>',
    ],
    ['a picture of a gallery', '<gallery:title>X</gallery:title><gallery:link>/x</gallery:link>'],
    ['the title of a photograph', '<media:title>X</media:title>'],
    [
      'the title of a photograph in its content',
      '<media:content url="/a.mp3" type="audio/mpeg"><media:title>X</media:title><title>X</title><link>/x</link></media:content>',
    ],
    ['a title of iTunes', '<itunes:title>X</itunes:title>'],
    ['the source of an entry', '<source url="/x"><title>X</title><link>/x</link></source>'],
    ['a vocabulary without a prefix', '<a xmlns="urn:x"><title>X</title><link>/x</link></a>'],
    ['a number of comments', '<slash:title>X</slash:title><slash:link>/x</slash:link>'],
  ];
  for (const [what, other] of OTHERS) {
    it(`in RSS, whether it stands before or behind: ${what}`, () => {
      const own = '<title>A</title><link>/a</link><guid>1</guid><author>Ada</author>';
      for (const order of [own + other, other + own]) {
        const read = firstOf(rss(`<item>${order}</item>`));
        const { id, url, title, author } = read;
        expect({ id, url, title, author }).to.deep.equal({
          ...{ id: '1', url: 'https://ledger.example/a', title: 'A', author: 'Ada' },
        });
      }
    });

    it(`in Atom, whether it stands before or behind: ${what}`, () => {
      const own = '<title>A</title><link href="/a"/><id>1</id><author><name>Ada</name></author>';
      for (const order of [own + other, other + own]) {
        const { id, url, title, author } = firstOf(atom(`<entry>${order}</entry>`));
        expect({ id, url, title, author }).to.deep.equal({
          ...{ id: '1', url: 'https://ledger.example/a', title: 'A', author: 'Ada' },
        });
      }
    });
  }

  it('and no entry, whatever it is called', () => {
    const gallery = '<gallery:item><title>X</title><link>/x</link></gallery:item>';
    const list = '<gallery:list><item><title>Y</title><link>/y</link></item></gallery:list>';
    const text = rss(item(gallery + list) + item('').replaceAll('A', 'B').replace('/a', '/b'));
    expect(itemsOf(text).map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  it('and does not count where a long feed is cut', () => {
    const gallery = '<gallery:item>x</gallery:item>'.repeat(30);
    const many = Array.from({ length: 20 }, (_, i) =>
      item(gallery)
        .replace('>A<', `>${String(i)}<`)
        .replace('/a', `/${String(i)}`),
    );
    expect(itemsOf(rss(many.join('')))).to.have.length(20);
  });

  const MODULES: [what: string, element: string, read: Partial<Item>][] = [
    ['Dublin Core', '<dc:creator>Ada</dc:creator>', { author: 'Ada' }],
    [
      'an author of Atom',
      '<atom:author><atom:name>Ada</atom:name><atom:email>a@b.c</atom:email></atom:author>',
      { author: 'Ada' },
    ],
    [
      'Media RSS of another spelling',
      '<m:keywords xmlns:m="https://search.yahoo.com/mrss">a,b</m:keywords>',
      { tags: ['a', 'b'] },
    ],
    [
      'iTunes of another spelling',
      '<i:duration xmlns:i="http://www.iTunes.com/DTDs/Podcast-1.0.dtd">1:30</i:duration>',
      { duration: 90 },
    ],
  ];
  for (const [what, element, read] of MODULES) {
    it(`but not one that is read: ${what}`, () => {
      expect(firstOf(rss(item(element)))).to.deep.include(read);
    });
  }
});
