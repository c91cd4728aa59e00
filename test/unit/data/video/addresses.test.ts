import { expect } from 'chai';
import type { Item, Video } from '../../../../src/data/item.ts';
import { dailymotion } from '../../../../src/data/video/dailymotion.ts';
import { playerOf } from '../../../../src/data/video/player.ts';
import { posterOf } from '../../../../src/data/video/providers.ts';
import { youtube } from '../../../../src/data/video/youtube.ts';

const ID = 'dQw4w9-_gXc';
const LIST = 'PLrEnWoR732-BHrPp_Pm8_VleD68f9s14-';
const CHANNEL = 'UC_x5XG1OV2P6uZZ5FSM9Ttw';
const HASH = '8272103f6e';

const item = (url: string, video?: Video): Item => ({
  url,
  title: 'Tide',
  ...(video && { video }),
});
const playerAt = (url: string, video?: Video) => playerOf(item(url, video), () => true);

/** The player's page without what all of a provider's have. */
const shownAt = (url: string, video?: Video) =>
  playerAt(url, video)
    ?.src?.replace('https://www.youtube-nocookie.com/embed/', 'youtube: ')
    .replace('https://player.vimeo.com/video/', 'vimeo: ')
    .replace('autoplay=1&playsinline=1&rel=0', '…')
    .replace('autoplay=1&dnt=1&playsinline=1', '…');

const FILMS: Readonly<Record<string, [address: string, player: string][]>> = {
  'begins where its address says': [
    [`https://www.youtube.com/watch?v=${ID}&t=90`, `youtube: ${ID}?…&start=90`],
    [`https://www.youtube.com/watch?v=${ID}&t=90s`, `youtube: ${ID}?…&start=90`],
    [`https://www.youtube.com/watch?v=${ID}&t=1m30s`, `youtube: ${ID}?…&start=90`],
    [`https://www.youtube.com/watch?t=1h1m1s&v=${ID}`, `youtube: ${ID}?…&start=3661`],
    [`https://www.youtube.com/watch?v=${ID}&t=2m`, `youtube: ${ID}?…&start=120`],
    [`https://www.youtube.com/watch?v=${ID}#t=1m30s`, `youtube: ${ID}?…&start=90`],
    [`https://www.youtube.com/watch?v=${ID}#t=1:30`, `youtube: ${ID}?…&start=90`],
    [`https://www.youtube.com/watch?v=${ID}&start=90&end=120`, `youtube: ${ID}?…&start=90`],
    [`https://www.youtube.com/watch?time_continue=9&v=${ID}`, `youtube: ${ID}?…&start=9`],
    [`https://youtu.be/${ID}?t=90.7`, `youtube: ${ID}?…&start=90`],
    [`https://youtu.be/${ID}?si=x&t=1%3A30`, `youtube: ${ID}?…&start=90`],
    [`https://www.youtube.com/embed/${ID}?start=90`, `youtube: ${ID}?…&start=90`],
    [`https://www.youtube-nocookie.com/embed/${ID}?start=90`, `youtube: ${ID}?…&start=90`],
    [`https://www.youtube.com/live/${ID}?t=7`, `youtube: ${ID}?…&start=7`],
    ['https://vimeo.com/76979871#t=90', 'vimeo: 76979871?…#t=90s'],
    ['https://vimeo.com/76979871#t=90.5s', 'vimeo: 76979871?…#t=90s'],
    ['https://vimeo.com/76979871#t=1m30s', 'vimeo: 76979871?…#t=90s'],
    ['https://vimeo.com/76979871?t=90s', 'vimeo: 76979871?…#t=90s'],
    [`https://vimeo.com/76979871/${HASH}#t=5`, `vimeo: 76979871?h=${HASH}&…#t=5s`],
    ['https://player.vimeo.com/video/76979871?title=0#t=1m30s', 'vimeo: 76979871?…#t=90s'],
  ],
  'begins at its beginning without a time, or with what is none': [
    [`https://youtu.be/${ID}?t=0`, `youtube: ${ID}?…`],
    [`https://youtu.be/${ID}?t=`, `youtube: ${ID}?…`],
    [`https://youtu.be/${ID}?t=soon`, `youtube: ${ID}?…`],
    [`https://youtu.be/${ID}?t=-5`, `youtube: ${ID}?…`],
    [`https://youtu.be/${ID}?t=99999999999999999999`, `youtube: ${ID}?…`],
    [`https://youtu.be/${ID}?at=5&restart=7&feature=start`, `youtube: ${ID}?…`],
  ],
  'keeps the hash of an unlisted one wherever it stands': [
    [`https://vimeo.com/76979871/${HASH}`, `vimeo: 76979871?h=${HASH}&…`],
    [`https://vimeo.com/76979871/${HASH}?share=copy`, `vimeo: 76979871?h=${HASH}&…`],
    [`https://vimeo.com/76979871/${HASH}/`, `vimeo: 76979871?h=${HASH}&…`],
    [`https://vimeo.com/76979871?h=${HASH}`, `vimeo: 76979871?h=${HASH}&…`],
    [`https://vimeo.com/76979871?share=copy&h=${HASH}`, `vimeo: 76979871?h=${HASH}&…`],
    [`https://player.vimeo.com/video/76979871?h=${HASH}`, `vimeo: 76979871?h=${HASH}&…`],
    [
      `https://player.vimeo.com/video/76979871?badge=0&h=${HASH}&app_id=58479`,
      `vimeo: 76979871?h=${HASH}&…`,
    ],
    [`https://vimeo.com/videos/76979871/${HASH}/privacy`, `vimeo: 76979871?h=${HASH}&…`],
  ],
  'has no hash of anything else': [
    ['https://vimeo.com/76979871/likes', 'vimeo: 76979871?…'],
    ['https://vimeo.com/76979871/description', 'vimeo: 76979871?…'],
    ['https://vimeo.com/76979871?share=copy', 'vimeo: 76979871?…'],
    ['https://player.vimeo.com/video/76979871?w=640&h=360', 'vimeo: 76979871?…'],
    [`https://vimeo.com/76979871?hash=${HASH}&th=${HASH}`, 'vimeo: 76979871?…'],
    ['https://vimeo.com/76979871?h=', 'vimeo: 76979871?…'],
    ['https://vimeo.com/76979871/?h=a%26autoplay%3D0', 'vimeo: 76979871?…'],
  ],
  'is the one that a list, a channel or a group shows': [
    ['https://vimeo.com/channels/staffpicks/76979871', 'vimeo: 76979871?…'],
    ['https://vimeo.com/groups/shortfilms/videos/76979871', 'vimeo: 76979871?…'],
    ['https://vimeo.com/showcase/7008490/video/76979871', 'vimeo: 76979871?…'],
    ['https://vimeo.com/album/7008490/video/76979871', 'vimeo: 76979871?…'],
    [`https://www.youtube.com/watch?v=${ID}&list=${LIST}&index=2`, `youtube: ${ID}?…`],
    [`https://youtu.be/${ID}?list=${LIST}`, `youtube: ${ID}?…`],
    [`https://www.youtube.com/embed/${ID}?list=${LIST}`, `youtube: ${ID}?…`],
    [`https://youtu.be/${ID}&feature=youtu.be`, `youtube: ${ID}?…`],
    [`https://www.youtube.com/v/${ID}?version=3`, `youtube: ${ID}?…`],
  ],
  'is a whole list, or a broadcast': [
    [`https://www.youtube.com/playlist?list=${LIST}`, `youtube: videoseries?list=${LIST}&…`],
    [`https://music.youtube.com/playlist?list=${LIST}`, `youtube: videoseries?list=${LIST}&…`],
    [`https://www.youtube.com/watch?list=${LIST}`, `youtube: videoseries?list=${LIST}&…`],
    [
      `https://www.youtube.com/embed/videoseries?si=x&list=${LIST}`,
      `youtube: videoseries?list=${LIST}&…`,
    ],
    [
      `https://www.youtube.com/embed?listType=playlist&list=${LIST}`,
      `youtube: videoseries?list=${LIST}&…`,
    ],
    [
      `https://www.youtube.com/embed/live_stream?channel=${CHANNEL}`,
      `youtube: live_stream?channel=${CHANNEL}&…`,
    ],
  ],
};

/** Addresses whose page is where the reader has to go. */
const LINKS = [
  'https://www.youtube.com/@ledger',
  'https://www.youtube.com/@ledger?list=PL0123456789ab',
  `https://www.youtube.com/channel/${CHANNEL}`,
  'https://www.youtube.com/user/theledgerxx',
  'https://www.youtube.com/c/theledgerxx',
  'https://www.youtube.com/theledgerxx',
  'https://www.youtube.com/embed/videoseries',
  'https://www.youtube.com/embed/live_stream',
  'https://www.youtube.com/embed/live_stream?channel=ledger',
  'https://www.youtube.com/playlist?list=WL',
  `https://www.youtube.com/watch?v=${ID}more`,
  `https://youtu.be/${ID}more`,
  `https://www.youtube.com@ledger.example/embed/${ID}`,
  'https://vimeo.com/ledger',
  'https://vimeo.com/3angrymen',
  'https://vimeo.com/user12345678',
  'https://vimeo.com/channels/staffpicks',
  'https://vimeo.com/channels/1234567',
  'https://vimeo.com/groups/1234567',
  'https://vimeo.com/showcase/7008490',
  'https://vimeo.com/showcase/7008490/embed',
  'https://vimeo.com/album/7008490',
  'https://vimeo.com/event/1234567',
  'https://vimeo.com/ondemand/tides',
  'https://vimeo.com/ondemand/1234567',
  'https://vimeo.com/blog/76979871',
  'https://vimeo.example/76979871',
  'https://tube.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=1m30s',
  'https://www.dailymotion.com/playlist/x5nmbq?start=90',
];

describe('a film', () => {
  for (const [what, addresses] of Object.entries(FILMS)) {
    for (const [address, player] of addresses) {
      it(`${what}: ${address}`, () => {
        expect(shownAt(address)).to.equal(player);
      });
    }
  }

  for (const address of LINKS) {
    it(`is none at ${address}, which stays a link`, () => {
      expect(playerAt(address)).to.equal(undefined);
    });
  }

  it('begins where the page of a video says that is named by its id, and has its hash', () => {
    const named = (provider: string, id: string) => ({ provider, id });
    expect(shownAt(`https://youtu.be/${ID}?t=90`, named('YouTube', ID))).to.equal(
      `youtube: ${ID}?…&start=90`,
    );
    expect(shownAt(`https://vimeo.com/1/${HASH}`, named('vimeo', '1'))).to.equal(
      `vimeo: 1?h=${HASH}&…`,
    );
  });

  it('has the hash that its id is written with', () => {
    for (const id of [`1/${HASH}`, `1?h=${HASH}`]) {
      expect(shownAt('https://ledger.example/', { provider: 'vimeo', id })).to.equal(
        `vimeo: 1?h=${HASH}&…`,
      );
    }
  });

  it('does not begin where another address says', () => {
    for (const url of [
      'https://ledger.example/tide?t=90',
      'https://youtu.be/abcdefghijk?t=90',
      'https://vimeo.com/76979871#t=90',
    ]) {
      expect(shownAt(url, { provider: 'youtube', id: ID })).to.equal(`youtube: ${ID}?…`);
    }
  });

  it('of Dailymotion begins where its player’s address says', () => {
    const url = new URL('https://geo.dailymotion.com/player/x1a2b.html?video=x84sh87');
    expect(dailymotion.playerUrl(dailymotion.findId(url)!, 90)).to.equal(
      'geo.dailymotion.com/player/x1a2b.html?video=x84sh87&startTime=90',
    );
  });

  it('that is a list or a broadcast has no poster, and nothing for search engines', () => {
    for (const id of [LIST, CHANNEL]) {
      expect(posterOf({ provider: 'youtube', id })).to.equal(undefined);
      expect(youtube.structuredDataUrl(id)).to.equal(undefined);
    }
  });
});

describe('a file', () => {
  const FILE = 'https://ledger.example/tide.mp4';
  const CASES: [hash: string, read: string][] = [
    ['#t=90', '#t=90'],
    ['#t=10.5,20', '#t=10.5,20'],
    ['#t=1m30s', '#t=90'],
    ['#t=1m30s,200', '#t=90,200'],
    ['#t=90s', '#t=90'],
    ['#t=1:30', '#t=90'],
    ['#t=npt:00:01:30', '#t=90'],
    ['#t=soon', '#t=soon'],
    ['?t=1700000000', '?t=1700000000'],
    ['', ''],
  ];
  for (const [hash, read] of CASES) {
    it(`begins where its address says, in seconds: ${hash || 'without a time'}`, () => {
      const player = playerAt('https://ledger.example/', { sources: [{ src: FILE + hash }] });
      expect(player?.video.sources?.[0]?.src).to.equal(FILE + read);
    });
  }
});
