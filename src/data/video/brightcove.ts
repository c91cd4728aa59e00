import type { VideoProvider } from './video-provider.ts';

/**
 * Brightcove, whose ids are of an account, a player and a video,
 * https://player.support.brightcove.com/publish/oembed.html; a video's id of the publisher's own begins with `ref:`,
 * https://support.brightcove.com/shared/s-publish/general/using-reference-ids.html.
 */
export const brightcove: VideoProvider = {
  name: 'brightcove',
  label: 'Brightcove',
  idPattern: /^(\d+)\/([\w-]+)\/((?:ref:)?[\w-]+)$/,
  embedUrl: 'players.brightcove.net/$1/$2/index.html?videoId=$3&autoplay=true',
  pagePattern:
    /^players\.brightcove\.net\/(\d+)\/([\w-]+)\/index\.html\?(?:.*&)?videoId=((?:ref:)?[\w-]+)/,
};
