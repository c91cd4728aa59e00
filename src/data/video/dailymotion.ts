import type { VideoProvider } from './video-provider.ts';

/**
 * Dailymotion, whose ids are of a player and a video: it refuses to play without a publisher's own player, so its public
 * pages, which name none, are links. https://developers.dailymotion.com/docs/iframe-web,
 * https://developers.dailymotion.com/changelog/api-player-id-required-in-embed-urls. Whether it begins by itself is a
 * setting of the player.
 */
export const dailymotion: VideoProvider = {
  name: 'dailymotion',
  label: 'Dailymotion',
  idPattern: /^(\w+)\/(\w+)$/,
  embedUrl: 'geo.dailymotion.com/player/$1.html?video=$2',
  pagePattern: /^geo\.dailymotion\.com\/player\/(\w+)\.html\?(?:.*&)?video=(\w+)/,
};
