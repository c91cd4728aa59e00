import { hasAsideName, NAME_CLUE } from './aside-name.ts';
import { OpenElement } from './element-end.ts';
import { readTags, type Tag } from './html-tags.ts';

const SHARE_LINK =
  /(?:mailto|sms|whatsapp):|sharer|\/share(?=[/?.]|$)|\/intent\/(?:tweet|post|compose)|wa\.me\/|pin\/create|addtoany|feedburner\.com\/~|\/home\?status=|\/submit\?/i;

const HIDDEN = /(?:display|visibility)\s*:\s*(?:none|hidden)/i;

/** What attributes have in them that say anything of the kind: most have nothing, and need not be read. */
const CLUE = new RegExp([NAME_CLUE, 'hidden', HIDDEN.source, SHARE_LINK.source].join('|'), 'i');

/** Elements that say by their names that what is in them is no part of a story. */
const ASIDE = /^(?:nav|footer|address)$/;

/** How often a text is read on behind the start of an element that never ends: each time, to the end of the text. */
const MAX_UNENDED = 5;

/**
 * The start tags in the text of a story, without those of what is none of it (who wrote it, how to share it, what else
 * there is to read, and what nobody sees), and of all that is in that.
 */
export function* readStoryTags(html: string, unended = MAX_UNENDED): Generator<Tag> {
  let aside: OpenElement | undefined;
  for (const tag of readTags(html)) {
    if (aside) {
      if (!aside.endsAt(tag)) continue;
      aside = undefined;
    }
    if (tag.isEnd) continue;
    if (!isAside(tag)) yield tag;
    else if (!tag.isVoid) aside = new OpenElement(tag);
  }
  if (aside?.needsEndTag && unended) {
    yield* readStoryTags(html.slice(aside.start.end), unended - 1);
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
    hasAsideName(`${className} ${id}`) ||
    /\bauthor\b/i.test(`${rel} ${itemprop}`) ||
    SHARE_LINK.test(attributes['href'] ?? '')
  );
}
