import type { VideoProvider } from './video-provider.ts';

/**
 * JW Player's hosted player, whose ids are of a media and a player,
 * https://docs.jwplayer.com/players/docs/players-get-started. Whether it begins by itself, and where, are settings of
 * the player.
 */
export const jwplayer: VideoProvider = {
  name: 'jwplayer',
  label: 'JW Player',
  findId: ({ hostname, pathname }) =>
    /^(cdn\.jwplayer|content\.jwplatform)\.com$/.test(hostname)
      ? /^\/players\/(\w{8}-\w{8})\./.exec(pathname)?.[1]
      : undefined,
  playerUrl: (id) => (/^\w{8}-\w{8}$/.test(id) ? `cdn.jwplayer.com/players/${id}.html` : undefined),
};
