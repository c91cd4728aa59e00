import type { VideoProvider } from './video-provider.ts';

const HOST = /^(\w+\.)?(youtube(-nocookie)?\.com|youtu\.be)$/;
/** The first parts of paths whose second is a video's id. */
const SECTION = /^(shorts|embed|live|v|e)$/;

/** What a text begins with where it is an id: that of a video, whose length those of two players' pages have too. */
const VIDEO = /^(?!videoseries|live_stream)[\w-]{11}(?![\w-])/;
/** A playlist, the uploads or favourites of a channel, or an album. Others are the reader's own. */
const LIST = /^(PL|UU|FL|OLAK5uy_)[\w-]{10,}/;
/** A channel, of which the live broadcast plays. */
const CHANNEL = /^UC[\w-]{22}(?![\w-])/;

/** The page of the player for an id of each kind, https://developers.google.com/youtube/player_parameters. */
const PLAYERS: readonly [pattern: RegExp, page: string][] = [
  [VIDEO, '$&?'],
  [LIST, 'videoseries?list=$&&'],
  [CHANNEL, 'live_stream?channel=$&&'],
];

/** What a text begins with, where that is an id of the kind. */
const begin = (pattern: RegExp, text: string | null) => pattern.exec(text ?? '')?.[0];

/** The player's page for what is an id as a whole. */
function findPage(id: string): string | undefined {
  const [pattern, page] = PLAYERS.find(([pattern]) => begin(pattern, id) === id) ?? [];
  return pattern && page && id.replace(pattern, page);
}

/**
 * YouTube. Its player without cookies, https://support.google.com/youtube/answer/171780; `rel=0` keeps the videos that
 * it offers at the end to the same channel, https://developers.google.com/youtube/player_parameters. A playlist plays,
 * and so does the live broadcast of a channel; what else channels and users have is a link.
 */
export const youtube = {
  name: 'youtube',
  label: 'YouTube',
  findId({ hostname, pathname, searchParams }) {
    if (!HOST.test(hostname)) return undefined;
    // A short address has the id alone; elsewhere, what stands alone is the name of a channel.
    const path = (hostname.endsWith('.be') ? '/v' : '') + pathname;
    const [, section = '', name = ''] = path.split('/');
    const isWatched = section === 'watch';
    const video = isWatched ? (searchParams.get('v') ?? name) : SECTION.test(section) ? name : '';
    if (video === 'live_stream') return begin(CHANNEL, searchParams.get('channel'));
    const isListAlone = !video && (isWatched || section === 'embed');
    return isListAlone || section === 'playlist' || video === 'videoseries'
      ? begin(LIST, searchParams.get('list'))
      : begin(VIDEO, video);
  },
  playerUrl(id, start) {
    const page = findPage(id);
    if (!page) return undefined;
    const from = start ? `&start=${start}` : '';
    return `www.youtube-nocookie.com/embed/${page}autoplay=1&playsinline=1&rel=0${from}`;
  },
  /** 320 by 180 pixels, without black bars. Where YouTube has none, it answers with a picture of 120 by 90. */
  posterUrl: (id) =>
    LIST.test(id) || CHANNEL.test(id)
      ? undefined
      : `https://i.ytimg.com/vi/${encodeURIComponent(id)}/mqdefault.jpg`,
  structuredDataUrl: (id) => (VIDEO.test(id) ? `https://www.youtube.com/embed/${id}` : undefined),
} satisfies VideoProvider;
