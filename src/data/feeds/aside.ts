import { readTags, type Tag } from './html-tags.ts';

/*
 * What stands in the text of a story and is none of it: who wrote it, how to share it, what else there is to read, and
 * what nobody sees. Themes and systems say so in names of classes.
 */

/** Words for what an element is about, or that it is for the ear alone. */
const SUBJECT =
  'authors?|bylines?|avatars?|gravatar|v-?card|h-card|emojis?|smil(?:ey|ie)s?|icons?|logo|shar(?:e|ing)|social|pixel|track(?:er|ing)|spacer|related|recommended|read-(?:also|next|more)|also-read|up-next|(?:more|similar)-(?:posts|stories)|visually-hidden|sr-only|screen-reader-text';

/** Words that add nothing behind them, as in `author__image` and `relatedPosts`. Any other makes a name of its own. */
const COMPANION =
  'box(?:es)?|bio|info|profile|card|meta|image|img|photo|thumb|name|link|button|btn|bar|row|list|item|post|article|stories|content|block|area|section|widget|wrap(?:per)?|container|inner|small|large|facebook|twitter|s|\\d';

/** The beginnings of the names that plug-ins and services give to all that is theirs. */
const SERVICE =
  'sharedaddy|sd-sharing|addtoany|a2a_|addthis|essb_|heateor|ssba|sharethis|swp_|feedflare|saboxplugin|yarpp|crp_|wp_rp|abh_|m-a-box|mashsb|dpsp|shareaholic|outbrain|taboola';

/** One of the names in `class`, as a whole. */
const NAME = new RegExp(
  `(?:^|\\s)(?:(?:\\S{0,40}[-_])?(?:${SUBJECT})(?:[-_]*(?:${COMPANION}|${SUBJECT}))*|(?:${SERVICE})\\S*)(?=\\s|$)`,
  'i',
);

const SHARE_LINK =
  /(?:mailto|sms|whatsapp):|sharer|\/share(?=[/?.]|$)|\/intent\/(?:tweet|post|compose)|wa\.me\/|pin\/create|addtoany|feedburner\.com\/~|\/home\?status=|\/submit\?/i;

const HIDDEN = /(?:display|visibility)\s*:\s*(?:none|hidden)/i;

/** What attributes have in them that say anything of the kind: most have nothing, and need not be read. */
const CLUE = new RegExp(
  [SUBJECT, SERVICE, 'hidden', HIDDEN.source, SHARE_LINK.source].join('|'),
  'i',
);

/** Elements that say by their names that what is in them is no part of a story. */
const ASIDE = /^(?:nav|footer|address)$/;

/** Elements that end where the next one of their kind begins. */
const NEVER_NESTED = /^[ap]$/;

/** The start tags in the text of a story, without those of what is none of it, and of all that is in that. */
export function* readStoryTags(html: string): Generator<Tag> {
  let aside = '';
  let depth = 0;
  let last = '';
  for (const tag of readTags(html)) {
    const { name, isEnd } = tag;
    if (aside) {
      if (name !== aside || (tag.isVoid && !isEnd)) continue;
      depth = isEnd ? depth - 1 : NEVER_NESTED.test(name) ? 0 : depth + 1;
      if (depth) continue;
      aside = '';
    }
    if (isEnd) continue;
    // What is there for readers without scripts is the picture before it, or counts them.
    if (name === 'noscript' ? !/^(?:amp-)?img$/.test(last) : isAside(tag)) {
      if (tag.isVoid) continue;
      aside = name;
      depth = 1;
      continue;
    }
    last = name;
    yield tag;
  }
}

/** Whether an element, and what is in it, is no part of the story. */
function isAside(tag: Tag): boolean {
  const { name } = tag;
  if (ASIDE.test(name)) return true;
  if (!tag.isVoid && !CLUE.test(tag.text)) return false;
  const { attributes } = tag;
  const { class: className = '', id = '', style = '', rel = '', itemprop = '' } = attributes;
  return (
    attributes['hidden'] !== undefined ||
    // A link to where another one leads, too, is hidden from the ear alone.
    (attributes['aria-hidden'] === 'true' && name !== 'a') ||
    HIDDEN.test(style) ||
    NAME.test(`${className} ${id}`) ||
    /\bauthor\b/i.test(`${rel} ${itemprop}`) ||
    SHARE_LINK.test(attributes['href'] ?? '')
  );
}
