import { withoutPrototype } from '../../schema/without-prototype.ts';
import type { Item, Video, VideoSource } from '../item.ts';
import { findProvider, findVideoAt } from './providers.ts';
import { readStartTime, withFileStart } from './start-time.ts';
import type { VideoProvider } from './video-provider.ts';

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

/** The addresses of an item's video: those of its files first. */
const addressesOf = ({ url, video }: Item) => [
  ...(video?.sources ?? []).map(({ src }) => src),
  url,
];

/** The video of an item: the one that its feed names, unless its file or page is known as a provider's. */
export function videoOf(item: Item): Video | undefined {
  const { url, video } = item;
  if (video?.id) return video;
  for (const address of addressesOf(item)) {
    const found = findVideoAt(address);
    if (found) return found;
  }
  const sources = (video?.sources ?? []).filter(({ type }) => type !== 'text/html');
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

/**
 * The page of a provider's player. The addresses of the item may say more than the id of its video: where it begins,
 * and the second part of the id of an unlisted one.
 */
function findPlayerUrl(
  item: Item,
  { id = '' }: Video,
  provider: VideoProvider,
): string | undefined {
  let [fullId, start] = [id, 0];
  for (const address of addressesOf(item)) {
    const found = findVideoAt(address);
    if (found?.provider !== provider.name || !`${found.id}/`.startsWith(`${id}/`)) continue;
    if (found.id) fullId = found.id;
    start ||= readStartTime(address);
  }
  return provider.playerUrl(fullId, start);
}

/** The player of an item; `undefined` for a mere page, an unknown provider, or files that can't be played here. */
export function playerOf(item: Item, canPlay: (type: string) => boolean): Player | undefined {
  const video = withoutPrototype(videoOf(item));
  const provider = findProvider(video);
  const page = provider && findPlayerUrl(item, video, provider);
  if (page) return { provider: provider.name, name: provider.label, src: `https://${page}`, video };
  const sources = (video.sources ?? []).map((file) =>
    withoutPrototype({ ...file, src: withFileStart(file.src) }),
  );
  return sources.some((source) => isPlayable(source, canPlay))
    ? withoutPrototype({ provider: '', name: '', video: withoutPrototype({ ...video, sources }) })
    : undefined;
}
