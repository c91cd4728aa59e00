import { expect } from 'chai';
import type { Item, Video } from '../../../../src/data/item.ts';
import { playerOf as findPlayer, videoOf } from '../../../../src/data/video/player.ts';

const item = (url: string, video?: Video): Item => ({
  url,
  title: 'Tide',
  ...(video && { video }),
});

/** In a browser that plays these types. */
const playerOf = (item: Item, ...types: string[]) =>
  findPlayer(item, (type) => types.includes(type));

describe('what an item plays', () => {
  const ID = 'dQw4w9-_gXc';
  const cases: [url: string, provider: string | undefined, id?: string][] = [
    [`https://www.youtube.com/watch?v=${ID}`, 'youtube', ID],
    [`https://www.youtube.com/watch?list=PL1&v=${ID}&t=5`, 'youtube', ID],
    [`http://m.youtube.com/watch?v=${ID}`, 'youtube', ID],
    [`https://youtube.com/shorts/${ID}?feature=share`, 'youtube', ID],
    [`https://www.youtube.com/live/${ID}`, 'youtube', ID],
    [`https://www.youtube.com/embed/${ID}`, 'youtube', ID],
    [`https://www.youtube-nocookie.com/embed/${ID}`, 'youtube', ID],
    [`https://youtu.be/${ID}?si=x`, 'youtube', ID],
    ['https://vimeo.com/76979871', 'vimeo', '76979871'],
    ['https://player.vimeo.com/video/76979871', 'vimeo', '76979871'],
    [`https://music.youtube.com/watch?v=${ID}`, 'youtube', ID],
    [`https://www.youtube.com.evil.example/embed/${ID}`, undefined],
    [`https://youtu.be.evil.example/${ID}`, undefined],
    ['https://www.youtube.com/@ledger', undefined],
    ['https://www.youtube.com/watch?v=short', undefined],
    [`https://notyoutube.com/watch?v=${ID}`, undefined],
    [`https://ledger.example/?u=https://youtu.be/${ID}`, undefined],
    ['https://vimeo.com/ledger', undefined],
    ['https://ledger.example/tide', undefined],
  ];
  for (const [url, provider, id] of cases) {
    it(`at ${url} is ${provider ?? 'nothing'}`, () => {
      expect(videoOf(item(url))).to.deep.equal(provider && { provider, id });
    });
  }

  it('is the file at its own address', () => {
    for (const url of ['https://l.example/a.mp4', 'https://l.example/a.WEBM?x=1']) {
      expect(videoOf(item(url))).to.deep.equal({ sources: [{ src: url }] });
    }
  });

  it('is what it says itself, before its address', () => {
    const video = { provider: 'vimeo', id: '1' };
    expect(videoOf(item(`https://youtu.be/${ID}`, video))).to.equal(video);
  });
});

describe('the player', () => {
  it('of YouTube sets no cookies', () => {
    const player = playerOf(item('https://youtu.be/dQw4w9WgXcQ'));
    expect(player?.name).to.equal('YouTube');
    expect(player?.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/);
  });

  it('of Vimeo does not track', () => {
    const player = playerOf(item('https://vimeo.com/76979871'));
    expect(player?.name).to.equal('Vimeo');
    expect(player?.src).to.match(/^https:\/\/player\.vimeo\.com\/video\/76979871\?.*\bdnt=1\b/);
  });

  const PLAYERS: [what: string, url: string, video: Video | undefined, src: string][] = [
    [
      'an unlisted video of Vimeo',
      'https://vimeo.com/76979871/0a1b2c',
      undefined,
      'https://player.vimeo.com/video/76979871?h=0a1b2c&autoplay=1&dnt=1&playsinline=1',
    ],
    [
      'a provider however it is written',
      'https://ledger.example/tide',
      { provider: 'YouTube', id: 'dQw4w9-_gXc' },
      'https://www.youtube-nocookie.com/embed/dQw4w9-_gXc?autoplay=1&playsinline=1&rel=0',
    ],
  ];
  for (const [what, url, video, src] of PLAYERS) {
    it(`of ${what} is the provider’s own`, () => {
      expect(playerOf(item(url, video))?.src).to.equal(src);
    });
  }

  it('is none for what is no id there', () => {
    for (const [provider, id] of [
      ['youtube', '../x?y#z1234'],
      ['vimeo', '76979871?autoplay=0'],
    ] as const) {
      expect(playerOf(item('https://l.example', { provider, id })), provider).to.equal(undefined);
    }
  });

  it('of files is the browser’s own', () => {
    const video = { sources: [{ src: 'https://l.example/a.mp4' }] };
    expect(playerOf(item('https://l.example/tide', video))).to.deep.equal({
      provider: '',
      name: '',
      video,
    });
  });

  it('of a stream is there where the browser plays streams', () => {
    const stream = item('https://l.example/tide.m3u8?x=1');
    expect(playerOf(stream)).to.equal(undefined);
    expect(playerOf(stream, 'application/vnd.apple.mpegurl')?.name).to.equal('');
    const type = 'application/x-mpegURL';
    const named = item('https://l.example', { sources: [{ src: 'https://l.example/1', type }] });
    expect(playerOf(named)).to.equal(undefined);
    expect(playerOf(named, type)?.name).to.equal('');
  });

  it('is none for an unknown provider, or for nothing', () => {
    expect(playerOf(item('https://l.example', { provider: 'constructor', id: '1' }))).to.equal(
      undefined,
    );
    expect(playerOf(item('https://l.example', { provider: 'ledgertube', id: '1' }))).to.equal(
      undefined,
    );
    expect(playerOf(item('https://l.example/tide'))).to.equal(undefined);
  });
});
