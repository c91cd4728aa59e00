import type { Network } from './network.ts';

/**
 * Lemmy: software that many servers run.
 *
 * - Share: as in FreshRSS (https://github.com/FreshRSS/FreshRSS)
 * - Limit: titles of 3 to 200 characters, `is_valid_post_title` of
 *   https://github.com/LemmyNet/lemmy (crates/utils/src/utils/validation.rs)
 * - Reply: Lemmy fetches what is searched for by its URL,
 *   https://join-lemmy.org/docs/administration/federation_getting_started.html
 * - Reply counts: `GetPost` of https://join-lemmy.org/api
 * - That lemmy.world still takes everybody was not verified; a config names another server with
 *   `instance`.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const lemmy: Network = {
  name: 'lemmy',
  label: 'Lemmy',
  hostPattern: /lemmy|^(beehaw\.org|programming\.dev|feddit\..+|sh\.itjust\.works)$/,
  shareTemplate: 'https://{instance}/create_post?url={url}&title={title}',
  // A bare `/post/1` may be anybody's.
  threadPattern: /(lemmy|beehaw|programming\.dev|feddit|itjust)[^/]*\/post\/\d+/,
  characterLimit: 200,
  urlWeight: 0,
  serverSoftware: {
    defaultInstance: 'lemmy.world',
    instances: [
      'lemmy.world',
      'lemmy.ml',
      'sh.itjust.works',
      'lemmy.ca',
      'lemmy.zip',
      'feddit.org',
      'programming.dev',
      'beehaw.org',
      'aussie.zone',
      'feddit.uk',
    ],
    replyTemplate: 'https://{instance}/search?q={url}',
  },
  replyCountSource: 'the post’s own server',
  brandColour: '#000000',
  icon: {
    line: 'M5 13.5a7 6 0 1 0 14 0 7 6 0 1 0-14 0M6.5 9.5A2.8 2.8 0 1 1 10 7.2m7.5 2.3A2.8 2.8 0 1 0 14 7.2M9.2 12v.5m5.6-.5v.5M11 15.5h2M7 16.5l-4.5.5m14.5-.5 4.5.5',
  },
};
