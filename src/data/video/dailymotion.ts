import type { VideoProvider } from './video-provider.ts';

const ID = /^(\w+)\/(\w+)$/;

/**
 * Dailymotion, whose ids are of a player and a video: it refuses to play without a publisher's own player, so its public
 * pages, which name none, are links. https://developers.dailymotion.com/docs/iframe-web,
 * https://developers.dailymotion.com/changelog/api-player-id-required-in-embed-urls. Whether it begins by itself is a
 * setting of the player.
 */
export const dailymotion: VideoProvider = {
  name: 'dailymotion',
  label: 'Dailymotion',
  findId({ hostname, pathname, searchParams }) {
    const [, player] =
      (hostname === 'geo.dailymotion.com' && /^\/player\/(\w+)\.html$/.exec(pathname)) || [];
    const id = `${player}/${searchParams.get('video')}`;
    return player && ID.test(id) ? id : undefined;
  },
  playerUrl(id, start) {
    const [found, player, video] = ID.exec(id) ?? [];
    if (!found) return undefined;
    return `geo.dailymotion.com/player/${player}.html?video=${video}${start ? `&startTime=${start}` : ''}`;
  },
};
