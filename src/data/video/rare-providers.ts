import type { Provider } from './providers.ts';

/**
 * - Dailymotion’s, of player and video id: it refuses to play without a publisher's own player, so its public pages,
 *   which name none, are links. https://developers.dailymotion.com/docs/iframe-web,
 *   https://developers.dailymotion.com/changelog/api-player-id-required-in-embed-urls. Whether it begins by itself is
 *   a setting of the player.
 * - JW Player’s hosted player, of media and player id, https://docs.jwplayer.com/players/docs/players-get-started;
 *   the same holds for it.
 * - Brightcove’s, of account, player and video id, https://player.support.brightcove.com/publish/oembed.html; an id
 *   of the publisher's own begins with `ref:`,
 *   https://support.brightcove.com/shared/s-publish/general/using-reference-ids.html.
 */
export const rareProviders: Readonly<Record<string, Provider>> = {
  dailymotion: {
    name: 'Dailymotion',
    id: /^(\w+)\/(\w+)$/,
    player: 'geo.dailymotion.com/player/$1.html?video=$2',
    page: /^geo\.dailymotion\.com\/player\/(\w+)\.html\?(?:.*&)?video=(\w+)/,
  },
  jwplayer: {
    name: 'JW Player',
    id: /^(\w{8}-\w{8})$/,
    player: 'cdn.jwplayer.com/players/$1.html',
    page: /^(?:cdn\.jwplayer|content\.jwplatform)\.com\/players\/(\w{8}-\w{8})\./,
  },
  brightcove: {
    name: 'Brightcove',
    id: /^(\d+)\/([\w-]+)\/((?:ref:)?[\w-]+)$/,
    player: 'players.brightcove.net/$1/$2/index.html?videoId=$3&autoplay=true',
    page: /^players\.brightcove\.net\/(\d+)\/([\w-]+)\/index\.html\?(?:.*&)?videoId=((?:ref:)?[\w-]+)/,
  },
};
