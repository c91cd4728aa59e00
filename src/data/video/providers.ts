import { withoutPrototype } from '../../schema/without-prototype.ts';
import type { Item, Video, VideoSource } from '../item.ts';

export interface Provider {
  name: string;
  /** What an id there may be. */
  id: RegExp;
  /** The player's page for an id, whose groups are filled in; loaded only when a reader asks for it. */
  player: string;
  /** The address of a video's or player's page, after its scheme: its groups, joined by slashes, are the id. */
  page: RegExp;
}

/**
 * - YouTube’s player without cookies, https://support.google.com/youtube/answer/171780; `rel=0` keeps the
 *   videos that it offers at the end to the same channel, https://developers.google.com/youtube/player_parameters.
 * - Vimeo’s with its "do not track", https://help.vimeo.com/hc/en-us/articles/12426260232977; an unlisted video has
 *   a second part, `123456/abcdef`, https://help.vimeo.com/hc/en-us/articles/12427789081745.
 *
 * Those of rare ones come with the part `videos`, video-rare.ts.
 */
export const providers: Record<string, Provider | undefined> = {
  // No provider is called `constructor`.
  __proto__: null as never,
  youtube: {
    name: 'YouTube',
    id: /^([\w-]{11})$/,
    player: 'www.youtube-nocookie.com/embed/$1?autoplay=1&playsinline=1&rel=0',
    page: /^(?:\w+\.)?youtu(?:be(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|(?:shorts|embed|live)\/)|\.be\/)([\w-]{11})/,
  },
  vimeo: {
    name: 'Vimeo',
    id: /^(\d+)(?:\/(\w+))?$/,
    player: 'player.vimeo.com/video/$1?h=$2&autoplay=1&dnt=1&playsinline=1',
    page: /^(?:\w+\.)?vimeo\.com\/(?:video\/)?(\d+)(?:(?:\/|\?h=)(\w+))?/,
  },
};

const FILE = /\.(mp4|webm|ogv|m4v|mov|m3u8)(\?|#|$)/i;

/** What an item plays: what its feed says, unless that is (or its own page is) known as a provider's. */
export function videoOf({ url, video }: Item): Video | undefined {
  if (video?.id) return video;
  const files = video?.sources ?? [];
  for (const address of [...files.map(({ src }) => src), url]) {
    for (const [provider, known] of Object.entries(providers)) {
      const [, ...id] = known?.page.exec(address.replace(/^https?:\/\//, '')) ?? [];
      if (id[0]) return { provider, id: id.filter(Boolean).join('/') };
    }
  }
  const sources = files.filter(({ type }) => type !== 'text/html');
  if (sources.length) return { ...video, sources };
  return FILE.test(url) ? { sources: [{ src: url }] } : undefined;
}

/** How to play it: a third party's page and its name, or files that the browser plays itself. */
export interface Player {
  /** The provider's key, as configs name it; `''` for files. */
  provider: string;
  /** The provider's own name. */
  name: string;
  src?: string;
  video: Video;
}

/** Streams, which only some browsers play themselves: HLS (RFC 8216) and DASH. */
const STREAM = /mpegurl|dash\+xml|\.(m3u8|mpd)(\?|#|$)/i;
const HLS = 'application/vnd.apple.mpegurl';

/** A file as such is taken for playable: what a browser says of its type is a guess, and of a stream it isn't. */
const isPlayable = ({ src, type }: VideoSource, canPlay: (type: string) => boolean) =>
  !STREAM.test(`${type} ${src}`) || canPlay(type ?? HLS);

/** What plays an item; nothing where it is a page only, an unknown provider's, or no file of it can be played here. */
export function playerOf(item: Item, canPlay: (type: string) => boolean): Player | undefined {
  const found = videoOf(item);
  const video = withoutPrototype(found);
  const { provider = '', id = '', sources = [] } = video;
  const { name, player, id: form } = providers[provider.toLowerCase()] ?? {};
  if (name && player && form?.test(id)) {
    const src = `https://${id.replace(form, player).replace('h=&', '')}`;
    return { provider: provider.toLowerCase(), name, src, video };
  }
  return sources.some((source) => isPlayable(source, canPlay))
    ? withoutPrototype({ provider: '', name: '', video })
    : undefined;
}
