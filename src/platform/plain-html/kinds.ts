/*
 * What an element of a card is about, as far as that is not the story: by the names that themes, microformats
 * (https://microformats.org/wiki/h-entry) and schema.org give it in `class`, `rel` and `itemprop`.
 */

/** A pattern of whole words in names such as `entry-author`, `card__category` or `dt-updated`. */
const words = (list: string): RegExp => new RegExp(`(^|[\\s_-])(${list})([\\s_-]|$)`, 'i');

export const AUTHOR = words('authors?|byline|vcard|h-card|avatar|gravatar|writer|creator');
export const CATEGORY = words(
  'categor(y|ies)|cats?|kicker|eyebrow|topics?|tags?|taxonomy|articleSection|genre|keywords',
);
export const KICKER = words('categor(y|ies)|cats?|kicker|eyebrow|topic|articleSection');
/** What stands beside a title, and may be in the same link. */
export const DETAIL = words(
  'date|time|duration|length|meta|excerpt|summary|description|dek|standfirst|subtitle',
);
export const ACTION = words(
  'comments?|replies|respond|share|sharing|social|save|bookmark-button|likes?|actions?|follow|print',
);
export const UPDATED = words('updated|modified|dateModified');
export const PUBLISHED = words('published|datePublished|pubdate|dateCreated|entry-date|post-date');
/** What stands over or before a list. */
export const TITLE = words('labels?|title|heading|intro');
export const DECORATION = words('icons?|logo|spacer|pixel|badge|flag');

/** Elements for a whole story: their names are about it, such as `category-harbour` or `tag-tides`. */
export const CARD =
  'article,.hentry,.h-entry,[itemtype*="Article"],[itemtype*="Posting"],[itemtype*="VideoObject"]';

const namesOf = (element: Element): string =>
  ['class', 'rel', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' ');

export const isNamed = (element: Element, kind: RegExp): boolean =>
  kind.test(namesOf(element)) && !element.matches(CARD);

/** Whether an element is of a kind, or stands in one that is, inside its row. */
export function isKind(element: Element, kind: RegExp, row: Element): boolean {
  if (!row.contains(element)) return false;
  for (let at: Element | null = element; at && at !== row; at = at.parentElement) {
    if (isNamed(at, kind)) return true;
  }
  return false;
}
