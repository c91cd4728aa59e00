import { expect } from 'chai';
import { itemsOf, rss } from './shapes.ts';

describe('entries are the same', () => {
  const episode = (title: string, more: string, link = '/podcast') =>
    `<item><title>${title}</title><link>${link}</link>${more}</item>`;
  const feeds: [what: string, text: string, titles: string[]][] = [
    [
      'not by an id of zero',
      rss(episode('A', '<guid>0</guid>', '/a') + episode('B', '<guid>0</guid>', '/b')),
      ['A', 'B'],
    ],
    [
      'not by an empty id',
      rss(episode('A', '<guid/>', '/a') + episode('B', '<guid> </guid>', '/b')),
      ['A', 'B'],
    ],
    [
      'not by an id that comes again',
      rss(['a', 'b', 'c'].map((name) => episode(name, '<guid>x</guid>', `/${name}`)).join('')),
      ['a', 'b', 'c'],
    ],
    [
      'not by an id that comes again with the title',
      rss(episode('Tides', '<guid>x</guid>', '/1') + episode('Tides', '<guid>x</guid>', '/2')),
      ['Tides', 'Tides'],
    ],
    [
      'by an id and an address that differs in what tracks',
      rss(
        episode('A', '<guid>x</guid>', '/a') + episode('A', '<guid>x</guid>', '/a?utm_source=rss'),
      ),
      ['A'],
    ],
    [
      'by an address with a new headline',
      rss(
        episode('A', '<guid>x</guid>', '/a') +
          episode('A, again', '<guid>x</guid>', '/a') +
          episode('B', '', '/b'),
      ),
      ['A', 'B'],
    ],
    [
      'not by the page of a podcast',
      rss(['1', '2', '3'].map((name) => episode(name, `<guid>${name}</guid>`)).join('')),
      ['1', '2', '3'],
    ],
    [
      'not by the page of a podcast without ids',
      rss(
        ['1', '2']
          .map((name) => episode(name, `<enclosure url="/${name}.mp3" type="audio/mpeg"/>`))
          .join(''),
      ),
      ['1', '2'],
    ],
    [
      'not by the page of a podcast whose ids are all one',
      rss(['1', '2'].map((name) => episode(name, '<guid>/podcast</guid>')).join('')),
      ['1', '2'],
    ],
    [
      'by the page and the title',
      rss(episode('1', '<guid>1</guid>') + episode('1', '<guid>2</guid>')),
      ['1'],
    ],
    [
      'by an id of JSON',
      JSON.stringify([
        { id: 7, url: '/a', title: 'A' },
        { id: '7', url: '/a?utm_medium=x', title: 'A' },
      ]),
      ['A'],
    ],
    [
      'not by a zero of JSON',
      JSON.stringify([
        { id: 0, url: '/a', title: 'A' },
        { id: 0, url: '/b', title: 'B' },
      ]),
      ['A', 'B'],
    ],
  ];
  for (const [what, text, titles] of feeds) {
    it(what, () => expect(itemsOf(text).map(({ title }) => title)).to.deep.equal(titles));
  }
});
