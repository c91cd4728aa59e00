import type { VideoProvider } from './video-provider.ts';

/** The id of a video, and the hash of an unlisted one: hexadecimal, so that no other part of an address is taken for it. */
const HASH = /^[\da-f]{6,}$/i;
const ID = /^(\d+)(?:(?:\/|\?h=)(\w+))?$/;

/** A video has pages of its own, in the player, and in channels, groups and showcases, which were albums. */
const PATH =
  /^\/(?:videos?\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/|(?:album|showcase)\/\d+\/video\/)?(\d+)(?:\/([^/]+)|\/?$)/;

/**
 * Vimeo. Its player with "do not track", https://help.vimeo.com/hc/en-us/articles/12426260232977; the id of an unlisted
 * video has a second part, `123456/abcdef`, https://help.vimeo.com/hc/en-us/articles/12427789081745. Showcases,
 * channels, events and users are links: their players can't be told not to track.
 */
export const vimeo: VideoProvider = {
  name: 'vimeo',
  label: 'Vimeo',
  findId({ hostname, pathname, searchParams }) {
    const [, id, part] = (/^(\w+\.)?vimeo\.com$/.test(hostname) && PATH.exec(pathname)) || [];
    const hash = [part, searchParams.get('h')].find((text) => text && HASH.test(text));
    return hash ? `${id}/${hash}` : id;
  },
  playerUrl(id, start) {
    const [found, video, hash] = ID.exec(id) ?? [];
    if (!found) return undefined;
    const query = `${hash ? `h=${hash}&` : ''}autoplay=1&dnt=1&playsinline=1`;
    return `player.vimeo.com/video/${video}?${query}${start ? `#t=${start}s` : ''}`;
  },
  structuredDataUrl: (id) => `https://player.vimeo.com/video/${id.replace('/', '?h=')}`,
};
