import { expect } from 'chai';
import { moreProviders } from '../../../../src/data/video/more-providers.ts';
import { playerOf } from '../../../../src/data/video/player.ts';
import {
  addProviders,
  findProvider,
  mayNeedMoreProviders,
} from '../../../../src/data/video/providers.ts';
import type { Video } from '../../../../src/data/item.ts';

const sourceOf = (url: string, video?: Video) =>
  playerOf({ url, title: 'Tide', ...(video && { video }) }, () => false)?.src;

describe('a page of Dailymotion', () => {
  it('is a link, since it names no player', () => {
    expect(sourceOf('https://www.dailymotion.com/video/x84sh87')).to.equal(undefined);
    expect(sourceOf('https://dai.ly/x84sh87')).to.equal(undefined);
  });
});

describe('a rare provider', () => {
  it('is known only to pages that have its part', () => {
    expect(moreProviders.length).to.be.above(0);
    for (const { name } of moreProviders)
      expect(findProvider({ provider: name }), name).to.equal(undefined);
  });
});

describe('the player of a rare provider', () => {
  before(() => addProviders(moreProviders));

  const PLAYERS: [what: string, url: string, video: Video | undefined, src: string][] = [
    [
      'a player of Dailymotion',
      'https://geo.dailymotion.com/player/x1a2b.html?mute=true&video=x84sh87',
      undefined,
      'https://geo.dailymotion.com/player/x1a2b.html?video=x84sh87',
    ],
    [
      'a video of Dailymotion',
      'https://ledger.example/tide',
      { provider: 'dailymotion', id: 'x1a2b/x84sh87' },
      'https://geo.dailymotion.com/player/x1a2b.html?video=x84sh87',
    ],
    [
      'a media and player of JW Player',
      'https://ledger.example/tide',
      { provider: 'jwplayer', id: 'abcDEF12-34ghIJ56' },
      'https://cdn.jwplayer.com/players/abcDEF12-34ghIJ56.html',
    ],
    [
      'a player of JW Player',
      'https://cdn.jwplayer.com/players/abcDEF12-34ghIJ56.html',
      undefined,
      'https://cdn.jwplayer.com/players/abcDEF12-34ghIJ56.html',
    ],
    [
      'a video of Brightcove',
      'https://ledger.example/tide',
      { provider: 'brightcove', id: '1752604059001/default_default/ref:tide' },
      'https://players.brightcove.net/1752604059001/default_default/index.html?videoId=ref:tide&autoplay=true',
    ],
    [
      'a player of Brightcove',
      'https://players.brightcove.net/17/Hk_default/index.html?videoId=42',
      undefined,
      'https://players.brightcove.net/17/Hk_default/index.html?videoId=42&autoplay=true',
    ],
  ];
  for (const [what, url, video, src] of PLAYERS) {
    it(`of ${what} is the provider’s own, and its sign is known`, () => {
      expect(mayNeedMoreProviders({ url, title: 'Tide', ...(video && { video }) })).to.equal(true);
      expect(sourceOf(url, video)).to.equal(src);
    });
  }

  it('is none for what is no id there', () => {
    for (const [provider, id] of [
      ['dailymotion', 'x84/../x'],
      ['dailymotion', 'x84sh87'],
      ['jwplayer', 'abcDEF12'],
      ['brightcove', '../default/1'],
    ] as const) {
      expect(sourceOf('https://l.example', { provider, id }), provider).to.equal(undefined);
    }
  });
});
