import { z } from 'zod';
import { dateTime, string, text, textRecord, url } from './config-formats.ts';

/* The schema of lists: items and their sources; see config.ts. */

const TIME =
  'in ISO 8601 format (`2026-11-20T17:47:00-05:00`). A value that is no valid time is ignored';

export const namedLink = z.strictObject({
  name: text.meta({ description: 'The text that is shown.' }),
  url: url.optional().meta({ description: 'The link’s URL. Without it, the name is plain text.' }),
});

export const named = z.union([text, namedLink]);

export const imageObject = z.strictObject({
  src: url.meta({ description: 'The URL of the image.' }),
  srcset: text.optional().meta({ description: 'Further sizes of the image, as in HTML.' }),
  width: z.number().optional().meta({
    description: 'The width in CSS pixels. With `height` it reserves the space.',
  }),
  height: z.number().optional().meta({ description: 'The height in CSS pixels.' }),
  alt: text.optional().meta({
    description: 'The text alternative. Empty for an image that only decorates.',
  }),
});

export const videoFile = z.strictObject({
  src: url.meta({ description: 'The URL of the file.' }),
  type: text.optional().meta({ description: 'The media type, such as `video/mp4`.' }),
});

export const captionsFile = z.strictObject({
  src: url.meta({ description: 'The URL of the file.' }),
  language: text.optional().meta({ description: 'The language, as a BCP 47 tag.' }),
  label: text.optional().meta({ description: 'The name in the player’s menu.' }),
});

export const videoObject = z.strictObject({
  provider: text.optional().meta({
    description:
      'The provider of the player: `youtube`, `vimeo`, `dailymotion`, `jwplayer` or `brightcove`. A video of any other provider opens as a link.',
  }),
  id: text.optional().meta({
    description:
      'The video’s id at the provider. Dailymotion: player and video, `x1a2b/x84sh87`. JW Player: media and player, `abcDEF12-34ghIJ56`. Brightcove: account, player and video, `1752604059001/default_default/42`.',
  }),
  sources: z.array(videoFile).optional().meta({
    description: 'Files that the browser plays itself, in order of preference.',
  }),
  captions: z.array(captionsFile).optional().meta({ description: 'Captions, as WebVTT files.' }),
});

export const item = z.strictObject({
  url: url.meta({
    description:
      'The URL of the story or video, `http:` or `https:`. An item without one is left out.',
  }),
  title: text.meta({ description: 'The title, as plain text. An item without one is left out.' }),
  id: z.union([text, z.number()]).optional().meta({
    description: 'The unique identifier. The URL when not given.',
  }),
  summary: text.optional().meta({ description: 'A sentence or two, as plain text.' }),
  image: z.union([url, imageObject]).optional().meta({
    description: 'The image: its URL, or an object with its size and text alternative.',
  }),
  kicker: text.optional().meta({
    description:
      'A word or two: above the title of a video, and below the title of a popular story in a list that shows thumbnails or times.',
  }),
  tags: z.array(text).optional().meta({ description: 'The topics.' }),
  author: text.optional().meta({ description: 'The author or creator.' }),
  published: dateTime.optional().meta({ description: `The time of publication, ${TIME}.` }),
  updated: dateTime.optional().meta({ description: `The time of the last change, ${TIME}.` }),
  duration: z.union([z.number(), text]).optional().meta({
    description: 'The playing time: seconds, or an ISO 8601 duration such as `PT3M7S`.',
  }),
  language: string('locale').optional().meta({
    description:
      'The language of its texts, as a BCP 47 tag, where that is not the page’s. A value that is no such tag is ignored.',
  }),
  live: z.boolean().optional().meta({ description: 'Whether the video is a live stream.' }),
  count: z.number().optional().meta({
    description: 'The number of views, comments or whatever the list counts.',
  }),
  movement: z.enum(['up', 'down', 'new', 'same']).optional().meta({
    description:
      'The change of the item’s position in the list. In a feed of another format it may also be the number of positions, `2` or `-1`.',
  }),
  sponsor: text.optional().meta({
    description: 'The name of the sponsor. The item is then marked as sponsored.',
  }),
  video: videoObject.optional().meta({
    description:
      'The video to play in place: `provider` and `id`, or `sources`. Without it, the player is chosen by `url` where that is a page of a known provider.',
  }),
});

export const source = z.strictObject({
  items: z.array(item).optional().meta({
    description: 'The items themselves. An invalid item is left out, the others are shown.',
  }),
  feed: url.optional().meta({
    description:
      'The URL of a feed: JSON Feed, RSS, Atom, a format of WordPress, JW Player and others, or any JSON with `list` and `fields`. The format is detected from the response. A URL with a secret in it is refused.',
  }),
  format: text.optional().meta({
    description: 'The name of the format, such as `json-feed`, where it must not be detected.',
  }),
  list: text.optional().meta({
    description: 'The path of the list of items in JSON of another format: `data.posts`.',
  }),
  fields: textRecord.optional().meta({
    description:
      'The paths of an item’s keys in an entry of that list: `{ "title": "headline.text", "url": "link" }`.',
  }),
});
