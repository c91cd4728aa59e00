import type { VideoProvider } from './video-provider.ts';

const ID = /^(\d+)\/([\w-]+)\/((?:ref:)?[\w-]+)$/;

/**
 * Brightcove, whose ids are of an account, a player and a video,
 * https://player.support.brightcove.com/publish/oembed.html; a video's id of the publisher's own begins with `ref:`,
 * https://support.brightcove.com/shared/s-publish/general/using-reference-ids.html.
 */
export const brightcove: VideoProvider = {
  name: 'brightcove',
  label: 'Brightcove',
  findId({ hostname, pathname, searchParams }) {
    const [, player] =
      (hostname === 'players.brightcove.net' && /^\/(\d+\/[\w-]+)\/index\.html$/.exec(pathname)) ||
      [];
    const id = `${player}/${searchParams.get('videoId')}`;
    return player && ID.test(id) ? id : undefined;
  },
  playerUrl(id) {
    const [found, account, player, video] = ID.exec(id) ?? [];
    if (!found) return undefined;
    return `players.brightcove.net/${account}/${player}/index.html?videoId=${video}&autoplay=true`;
  },
};
