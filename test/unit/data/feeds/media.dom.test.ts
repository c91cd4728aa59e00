import { expect } from 'chai';
import { LEDGER, readFeed, readFixtureFeed } from './fixtures.ts';

describe('Media RSS, under any prefix', () => {
  it('gives the poster of the most specific level, and the files that a browser plays', async () => {
    const { items } = await readFixtureFeed('videos.rss');
    expect(items[0]).to.deep.equal({
      url: 'https://ledger.example/video/lock',
      title: 'How a lock works',
      image: { src: 'https://img.ledger.example/lock.jpg', width: 640, height: 360 },
      kicker: 'Explained',
      tags: ['locks', 'canals'],
      duration: 185,
      count: 23088,
      video: {
        sources: [
          {
            src: 'https://media.ledger.example/lock.m3u8',
            type: 'application/vnd.apple.mpegurl',
          },
          { src: 'https://media.ledger.example/lock.mp4', type: 'video/mp4' },
        ],
        captions: [{ src: 'https://ledger.example/lock.en.vtt', language: 'en' }],
      },
    });
  });

  it('offers only widths of one and the same picture', async () => {
    const { items } = await readFixtureFeed('videos.rss');
    expect(items[1]?.image).to.deep.equal({
      src: 'https://img.ledger.example/wide.jpg',
      srcset:
        'https://img.ledger.example/wide.jpg 600w, https://img.ledger.example/wide-1200x600.jpg 1200w',
      width: 600,
      height: 300,
    });
  });

  it('gives the length of a film that is only a player', () => {
    const result = readFeed(
      `<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item>
        <title>Tides</title><link>/tides</link>
        <media:content medium="video" duration="734">
          <media:player url="https://www.youtube.com/embed/R6MlUcmOul8"/>
        </media:content>
      </item></channel></rss>`,
      { url: LEDGER },
    );
    expect(result.ok && result.feed.items[0]?.duration).to.equal(734);
  });
});
