/*
 * Names of classes and ids of what stands in the text of a story and is none of it, as themes and systems give them.
 */

/** Words for what an element is about, or that it is for the ear alone. */
const SUBJECT =
  'authors?|bylines?|avatars?|gravatar|v-?card|h-card|emojis?|smil(?:ey|ie)s?|icons?|logo|shar(?:e|ing)|social|pixel|track(?:er|ing)|spacer|related|recommended|read-(?:also|next|more)|also-read|up-next|(?:more|similar)-(?:posts|stories)|visually-hidden|sr-only|screen-reader-text';

/** Words that add nothing behind them, as in `author__image` and `relatedPosts`. Any other makes a name of its own. */
const COMPANION =
  '(?:bio|info|profile|card|meta|image|img|photo|thumb|name|link|button|btn|bar|row|list|item|post|article|content|block|area|section|widget|wrap|wrapper|container)s?|box(?:es)?|stories|inner|small|large|facebook|twitter|s';

/** Words before what a story is about, or what it has: `category-social`, `has-icon`. */
const STATE = 'category|cat|tag|topic|format|type|status|has|no|not|is|with|without';

/** The beginnings of the names that plug-ins and services give to all that is theirs. */
const SERVICE =
  'sharedaddy|sd-sharing|addtoany|a2a_|addthis|essb_|heateor|ssba|sharethis|swp_|feedflare|saboxplugin|yarpp|crp_|wp_rp|abh_|m-a-box|mashsb|dpsp|shareaholic|outbrain|taboola';

const IS_SERVICE = new RegExp(`^(?:${SERVICE})`, 'i');

/**
 * A part of a name between hyphens. In one word, as in `socialShareButtons`, no more than four are told apart: where one
 * begins with another there are several ways to read them, and more would take long.
 */
const PART = new RegExp(
  `(?:((?:${SUBJECT})(?:${COMPANION}|${SUBJECT}){0,3}\\d*)|((?:${COMPANION}){1,3}\\d*|\\d+)|(${STATE})|[^-_]+)(?![^-_])`,
  'gi',
);

/** What is in a text where there is such a name. */
export const NAME_CLUE = `${SUBJECT}|${SERVICE}`;

/** Whether one of the names in a `class` or an `id` says that the element is no part of the story. */
export const hasAsideName = (names: string): boolean =>
  names.split(/\s+/).some((name) => IS_SERVICE.test(name) || isAsideName(name));

/** Whether a name ends with a subject and its companions, and does not say what the story has. */
function isAsideName(name: string): boolean {
  let isAside = false;
  for (const [, subject, companion, state] of name.matchAll(PART)) {
    if (state) return false;
    if (subject) isAside = true;
    else if (!companion) isAside = false;
  }
  return isAside;
}
