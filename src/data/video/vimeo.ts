import type { VideoProvider } from './video-provider.ts';

/**
 * Vimeo. Its player with "do not track", https://help.vimeo.com/hc/en-us/articles/12426260232977; the id of an unlisted
 * video has a second part, `123456/abcdef`, https://help.vimeo.com/hc/en-us/articles/12427789081745.
 */
export const vimeo: VideoProvider = {
  name: 'vimeo',
  label: 'Vimeo',
  idPattern: /^(\d+)(?:\/(\w+))?$/,
  embedUrl: 'player.vimeo.com/video/$1?h=$2&autoplay=1&dnt=1&playsinline=1',
  pagePattern: /^(?:\w+\.)?vimeo\.com\/(?:video\/)?(\d+)(?:(?:\/|\?h=)(\w+))?/,
  structuredDataUrl: (id) => `https://player.vimeo.com/video/${id}`,
};
