import type { VideoProvider } from './video-provider.ts';

/**
 * JW Player's hosted player, whose ids are of a media and a player,
 * https://docs.jwplayer.com/players/docs/players-get-started. Whether it begins by itself is a setting of the player.
 */
export const jwplayer: VideoProvider = {
  name: 'jwplayer',
  label: 'JW Player',
  idPattern: /^(\w{8}-\w{8})$/,
  embedUrl: 'cdn.jwplayer.com/players/$1.html',
  pagePattern: /^(?:cdn\.jwplayer|content\.jwplatform)\.com\/players\/(\w{8}-\w{8})\./,
};
