import { ATOM } from './atom.ts';
import { defineXmlFormat } from './xml-format.ts';

/** The namespace of YouTube's own elements, such as `yt:videoId`. */
const NAMESPACE = /\byoutube\.com\/xml\/schemas\b/;

/**
 * The feed of a channel or playlist of YouTube, https://www.youtube.com/feeds/videos.xml?channel_id=…: Atom with Media
 * RSS and the ids of videos, which every format in XML reads (xml-modules.ts).
 */
export const youtube = defineXmlFormat({
  ...ATOM,
  name: 'youtube',
  accepts: (root) =>
    ATOM.isRoot(root) && [...root.attributes].some(({ value }) => NAMESPACE.test(value)),
});
