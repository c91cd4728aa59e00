import { withoutPrototype } from '../../schema/without-prototype.ts';
import type { Item, Video, VideoSource } from '../item.ts';
import { findProvider, findVideoAt } from './providers.ts';

/** How a video is played: in a page of a third party, or as files that the browser plays itself. */
export interface Player {
  /** The provider, as configs name it; `''` for files. */
  provider: string;
  /** The provider's own name, for readers. */
  name: string;
  /** The address of the provider's page. */
  src?: string;
  video: Video;
}

const FILE = /\.(mp4|webm|ogv|m4v|mov|m3u8)(\?|#|$)/i;

/** The video of an item: the one that its feed names, unless its file or page is known as a provider's. */
export function videoOf({ url, video }: Item): Video | undefined {
  if (video?.id) return video;
  const files = video?.sources ?? [];
  for (const address of [...files.map(({ src }) => src), url]) {
    const found = findVideoAt(address);
    if (found) return found;
  }
  const sources = files.filter(({ type }) => type !== 'text/html');
  if (sources.length) return { ...video, sources };
  return FILE.test(url) ? { sources: [{ src: url }] } : undefined;
}

/** Streams, which only some browsers play themselves: HLS (RFC 8216) and DASH. */
const STREAM = /mpegurl|dash\+xml|\.(m3u8|mpd)(\?|#|$)/i;
const HLS = 'application/vnd.apple.mpegurl';

/**
 * Whether a file can be tried. A browser's answer about the type of a file is a guess, so each is; its answer about
 * streams is not.
 */
const isPlayable = ({ src, type }: VideoSource, canPlay: (type: string) => boolean) =>
  !STREAM.test(`${type} ${src}`) || canPlay(type ?? HLS);

/** The player of an item; `undefined` for a mere page, an unknown provider, or files that can't be played here. */
export function playerOf(item: Item, canPlay: (type: string) => boolean): Player | undefined {
  const video = withoutPrototype(videoOf(item));
  const { id = '', sources = [] } = video;
  const provider = findProvider(video);
  if (provider?.idPattern.test(id)) {
    const { name, label, idPattern, embedUrl } = provider;
    // An empty group is a parameter that the id does not have.
    const src = `https://${id.replace(idPattern, embedUrl).replace('h=&', '')}`;
    return { provider: name, name: label, src, video };
  }
  return sources.some((source) => isPlayable(source, canPlay))
    ? withoutPrototype({ provider: '', name: '', video })
    : undefined;
}
