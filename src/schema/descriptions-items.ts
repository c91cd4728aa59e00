import type { output } from 'zod/v4/core';
import type { Described } from './descriptions-types.ts';
import type { item, Source } from './config.ts';

const TIME = 'as ISO 8601 (`2026-11-20T17:47:00-05:00`). A time that can’t be read is left away';

/** The keys of an item; it is left out when it has no usable address or no title. */
export const itemTexts: Described<output<typeof item>> = {
  url: 'The address of the story or video, `http:` or `https:`. An item without one is left out.',
  title: 'Its title, as plain text. An item without one is left out.',
  id: 'What tells it from others; its address when not given.',
  summary: 'A sentence or two, as plain text.',
  image: [
    'A picture: its address, or an object that also says its size and text.',
    {
      src: 'The address of the picture.',
      srcset: 'Further widths of it, as in HTML.',
      width: 'Its width in CSS pixels; with the height it reserves the space.',
      height: 'Its height in CSS pixels.',
      alt: 'What it shows, for those who do not see it. Empty when it only decorates.',
    },
  ],
  kicker:
    'A word or two: above the title of a video, and under that of a popular story where the list shows thumbnails or times.',
  tags: 'Its topics.',
  author: 'Who wrote or made it.',
  published: `When it was published, ${TIME}.`,
  updated: `When it was last changed, ${TIME}.`,
  duration: 'How long it plays: seconds, or an ISO 8601 duration such as `PT3M7S`.',
  live: 'Whether it is happening now.',
  count: 'How many views, comments or whatever the list counts.',
  movement:
    'How its place in the list has changed; in a feed of another shape than this also by how many places, `2` or `-1`.',
  sponsor: 'Who paid for it. It is then marked as sponsored.',
  video: [
    'What is played in place: `provider` and `id`, or `sources`. Without it, the address of a known provider in `url` is recognised.',
    {
      provider:
        'Whose player plays it: `youtube`, `vimeo`, `dailymotion`, `jwplayer` or `brightcove`. Another one is opened as a link.',
      id: 'Its id there: of Dailymotion player and video, `x1a2b/x84sh87`; of JW Player media and player, `abcDEF12-34ghIJ56`; of Brightcove account, player and video, `1752604059001/default_default/42`.',
      sources: [
        'Files that the browser plays itself, the best first.',
        { src: 'The address of the file.', type: 'Its media type, such as `video/mp4`.' },
      ],
      captions: [
        'Subtitles, as WebVTT files.',
        {
          src: 'The address of the file.',
          language: 'BCP 47 tag of its language.',
          label: 'Its name in the player’s menu.',
        },
      ],
    },
  ],
};

export const sourceTexts: Described<Source> = {
  items: ['The items themselves. A bad one is left out, the others are shown.', itemTexts],
  feed: 'Address of a feed: JSON Feed, RSS, Atom, a shape of WordPress, JW Player and others, or any JSON with `list` and `fields`. Its format is told from what it answers. An address that carries a secret is refused.',
  format: 'The format, where it should not be told from the answer: {formats}.',
  list: 'Where the items stand in a JSON of another shape, as a path with dots: `data.posts`.',
  fields:
    'Where an item’s keys stand in an entry of that list: `{ "title": "headline.text", "url": "link" }`.',
};
