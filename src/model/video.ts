import type { Item, Video } from './item.ts';

interface Provider {
  name: string;
  /** The player's page for an id; loaded only when a reader asks for it. */
  player: string;
  /** An id in the address of a video's page. */
  page: RegExp;
}

/**
 * YouTube's player without cookies, https://support.google.com/youtube/answer/171780;
 * Vimeo's with its "do not track", https://help.vimeo.com/hc/en-us/articles/12426260232977.
 */
const PROVIDERS: Readonly<Record<string, Provider | undefined>> = {
  // No provider is called `constructor`.
  __proto__: null as never,
  youtube: {
    name: 'YouTube',
    player: 'https://www.youtube-nocookie.com/embed/{id}?autoplay=1&playsinline=1&rel=0',
    page: /^https?:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|shorts\/|embed\/|live\/)|youtu\.be\/)([\w-]{11})/,
  },
  vimeo: {
    name: 'Vimeo',
    player: 'https://player.vimeo.com/video/{id}?autoplay=1&dnt=1&playsinline=1',
    page: /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/,
  },
};

const FILE = /\.(mp4|webm|ogv|m4v|mov)(\?|#|$)/i;

/** What an item plays: what its feed says, unless that is (or its own page is) known as a provider's. */
export function videoOf({ url, video }: Item): Video | undefined {
  if (video?.id) return video;
  const files = video?.sources ?? [];
  for (const address of [...files.map(({ src }) => src), url]) {
    for (const provider in PROVIDERS) {
      const id = PROVIDERS[provider]?.page.exec(address)?.[1];
      if (id) return { provider, id };
    }
  }
  const sources = files.filter(({ type }) => type !== 'text/html');
  if (sources.length) return { ...video, sources };
  return FILE.test(url) ? { sources: [{ src: url }] } : undefined;
}

/** How to play it: a third party's page and its name, or files that the browser plays itself. */
export interface Player {
  name: string;
  src?: string;
  video: Video;
}

export function playerOf(item: Item): Player | undefined {
  const video = videoOf(item);
  const provider = PROVIDERS[video?.provider?.toLowerCase() ?? ''];
  if (provider && video?.id) {
    const src = provider.player.replace('{id}', encodeURIComponent(video.id));
    return { name: provider.name, src, video };
  }
  return video?.sources?.length ? { name: '', video } : undefined;
}
