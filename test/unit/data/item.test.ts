import { expect } from 'chai';
import { toItem } from '../../../src/data/item.ts';

const BASE = 'https://ledger.example/feed/';
const A = { url: 'https://ledger.example/a', title: 'A' };

describe('an item', () => {
  it('keeps all that can be used', () => {
    const item = {
      url: 'https://ledger.example/a',
      title: 'A',
      id: 'a-1',
      summary: 'About A',
      image: {
        src: 'https://ledger.example/a.jpg',
        srcset: 'https://ledger.example/a.jpg 140w, https://ledger.example/b.jpg 460w',
        width: 140,
        height: 79,
        alt: 'The letter',
      },
      kicker: 'Letters',
      tags: ['x', 'y'],
      author: 'Ada Quay',
      published: '2026-11-20T17:47:00-05:00',
      updated: '2026-11-20T18:00:00-05:00',
      duration: 90,
      live: true,
      count: 12,
      movement: 'new',
      sponsor: 'Marrow Ropes',
      video: {
        provider: 'vimeo',
        id: '7',
        sources: [{ src: 'https://ledger.example/a.mp4', type: 'video/mp4' }],
        captions: [{ src: 'https://ledger.example/a.vtt', language: 'en', label: 'English' }],
      },
    };
    expect(toItem(item, BASE)).to.deep.equal(item);
  });

  const nothing: unknown[] = [
    undefined,
    null,
    'https://ledger.example/a',
    7,
    [],
    {},
    { url: '/a' },
    { title: 'A' },
    { url: '/a', title: ' ' },
    { url: '/a', title: { rendered: 'A' } },
    { url: 'javascript:alert(1)', title: 'A' },
  ];
  for (const raw of nothing) {
    it(`is not made from ${JSON.stringify(raw)}`, () => {
      expect(toItem(raw, BASE)).to.equal(undefined);
    });
  }

  const loose: [raw: object, read: object][] = [
    [{ id: 42 }, { id: '42' }],
    [{ id: '' }, {}],
    [{ summary: ' text ' }, { summary: 'text' }],
    [{ image: 'a.jpg' }, { image: { src: 'https://ledger.example/feed/a.jpg' } }],
    [{ image: { url: '/a.jpg' } }, { image: { src: 'https://ledger.example/a.jpg' } }],
    [
      { image: { src: '/a.jpg', width: '320', height: 'tall', alt: '' } },
      { image: { src: 'https://ledger.example/a.jpg', width: 320 } },
    ],
    [{ image: { width: 320 } }, {}],
    [{ image: 'data:image/png;base64,' }, {}],
    [{ image: 7 }, {}],
    [{ tags: ['x', { name: 'y', url: '/y' }, 3, null, ' ', 'x'] }, { tags: ['x', 'y'] }],
    [{ tags: 'x, y' }, { tags: ['x', 'y'] }],
    [{ tags: [1] }, {}],
    [{ author: { name: 'Ada' } }, { author: 'Ada' }],
    [{ author: 5 }, {}],
    [{ sponsor: { name: 'Ropes' } }, { sponsor: 'Ropes' }],
    [{ published: 'soon', updated: 7.5 }, {}],
    [{ published: 'Fri, 20 Nov 2026 17:47:00 -0500' }, { published: '2026-11-20T17:47:00-05:00' }],
    [{ published: 1795214820 }, { published: '2026-11-20T22:47:00Z' }],
    [{ duration: '90' }, { duration: 90 }],
    [{ duration: 'PT1M30S' }, { duration: 90 }],
    [{ duration: -1 }, {}],
    [{ live: 'true' }, { live: true }],
    [{ live: 'false' }, {}],
    [{ live: 1 }, {}],
    [{ count: '12' }, { count: 12 }],
    [{ count: 0 }, { count: 0 }],
    [{ count: '12k' }, {}],
    [{ count: '12.4' }, { count: 12 }],
    [{ count: '1.234.567' }, {}],
    [{ count: '.' }, {}],
    [{ count: '9'.repeat(400) }, {}],
    [{ duration: '9'.repeat(400) }, {}],
    [{ count: -3 }, {}],
    [{ count: '' }, {}],
    [{ movement: 'up' }, { movement: 'up' }],
    [{ movement: 'sideways' }, {}],
    [{ video: { provider: 'YouTube', id: 'x' } }, { video: { provider: 'youtube', id: 'x' } }],
    [{ video: { provider: 'vimeo', id: 7 } }, { video: { provider: 'vimeo', id: '7' } }],
    [{ video: { provider: 'vimeo' } }, {}],
    [{ video: { captions: ['/a.vtt'] } }, {}],
    [{ video: '/a.mp4' }, { video: { sources: [{ src: 'https://ledger.example/a.mp4' }] } }],
    [
      { video: { sources: ['/a.mp4', { url: '/b.mp4', type: 'video/mp4' }, { src: 'blob:x' }] } },
      {
        video: {
          sources: [
            { src: 'https://ledger.example/a.mp4' },
            { src: 'https://ledger.example/b.mp4', type: 'video/mp4' },
          ],
        },
      },
    ],
    [{ unknown: 1 }, {}],
  ];
  for (const [raw, read] of loose) {
    it(`reads ${JSON.stringify(raw)} as ${JSON.stringify(read)}`, () => {
      expect(toItem({ ...A, ...raw }, BASE)).to.deep.equal({ ...A, ...read });
    });
  }
});
