import type { VideoProvider } from './video-provider.ts';

/**
 * YouTube. Its player without cookies, https://support.google.com/youtube/answer/171780; `rel=0` keeps the videos that
 * it offers at the end to the same channel, https://developers.google.com/youtube/player_parameters.
 */
export const youtube = {
  name: 'youtube',
  label: 'YouTube',
  idPattern: /^([\w-]{11})$/,
  embedUrl: 'www.youtube-nocookie.com/embed/$1?autoplay=1&playsinline=1&rel=0',
  pagePattern:
    /^(?:\w+\.)?youtu(?:be(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|(?:shorts|embed|live)\/)|\.be\/)([\w-]{11})/,
  /** 320 by 180 pixels, without black bars. Where YouTube has none, it answers with a picture of 120 by 90. */
  posterUrl: (id: string): string =>
    `https://i.ytimg.com/vi/${encodeURIComponent(id)}/mqdefault.jpg`,
  structuredDataUrl: (id: string): string => `https://www.youtube.com/embed/${id}`,
} satisfies VideoProvider;
