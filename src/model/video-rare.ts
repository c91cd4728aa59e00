import type { Provider } from './video.ts';

/**
 * - Dailymotion’s, https://developers.dailymotion.com/guides/embed-player; whether it begins by itself is a
 *   setting of the publisher's player there.
 * - JW Player’s hosted player, of media and player id, https://docs.jwplayer.com/platform/docs/players-embed-a-player;
 *   the same holds for it.
 * - Brightcove’s, of account, player and video id, https://player.support.brightcove.com/publishing/choosing-correct-embed-code.html.
 */
export const rareProviders: Readonly<Record<string, Provider>> = {
  dailymotion: {
    name: 'Dailymotion',
    id: /^(\w+)$/,
    player: 'geo.dailymotion.com/player.html?video=$1',
    page: /^(?:(?:www\.)?dailymotion\.com\/(?:embed\/)?video|dai\.ly)\/([a-z\d]+)/i,
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
    page: /^players\.brightcove\.net\/(\d+)\/([\w-]+)\/index\.html\?videoId=((?:ref:)?[\w-]+)/,
  },
};
