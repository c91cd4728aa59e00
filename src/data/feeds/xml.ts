import { AUTHOR, toRow } from './entry.ts';
import { getFirst, ownProperties, type Row } from '../object-paths.ts';
import type { Found } from './detect.ts';
import { MAX_ENTRIES } from './feed.ts';
import { matchOutsideCdata } from './match-outside-cdata.ts';

/** Where an entry ends. */
const END = /<\/(?:\w+:)?(?:item|entry)\s*>/;

/**
 * A feed without what comes after the first so many entries, since parsing takes long: of 10,000 it
 * would take a third of a second. What stands behind the last entry stays.
 */
export function firstEntries(text: string, most = MAX_ENTRIES): string {
  let count = 0;
  for (const { 0: end, index } of matchOutsideCdata(text, END)) {
    if (++count < most) continue;
    return text.slice(0, index) + text.slice(text.lastIndexOf(end));
  }
  return text;
}

/** The entries of RSS or Atom; in RSS 1.0 they stand beside the channel. */
export function readXml(root: Element): Found | undefined {
  const isAtom = root.localName === 'feed';
  const [channel] = isAtom ? [root] : root.getElementsByTagNameNS('*', 'channel');
  if (!channel) return undefined;
  const feed = partsOf(channel);
  const author = getFirst(feed, AUTHOR);
  const entries = [...root.getElementsByTagNameNS('*', isAtom ? 'entry' : 'item')].slice(
    0,
    MAX_ENTRIES,
  );
  return { root: feed, rows: entries.map((entry) => toRow(partsOf(entry), {}, author)) };
}

/**
 * What an element's children say, by the names that `ENTRY` has: `name` is the first text, `name@href` the
 * first such attribute, `name*` all elements with attributes. What stands deepest is the most specific.
 */
function partsOf(parent: Element, space = parent.namespaceURI, depth = 3): Row {
  const all = ownProperties({});
  let deeper = ownProperties({});
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    // Most elements have nothing but a text, of which the first is enough.
    const isBare = !child.hasAttributes();
    const relation = isBare ? null : child.getAttribute('rel');
    const name =
      (child.namespaceURI === space ? '' : ':') +
      child.localName +
      (relation ? `=${relation}` : '');
    all[name] ||= markupOf(child, name, space);
    if (!isBare || name === 'category') {
      const part = ownProperties({ text: child.textContent });
      for (const { name: key, value } of child.attributes) {
        part[key] = value.trim();
        all[`${name}@${key}`] ||= part[key];
      }
      ((all[`${name}*`] ??= []) as Row[]).push(part);
    }
    if (depth && /^(:|author)/.test(name)) {
      deeper = ownProperties({ ...partsOf(child, space, depth - 1), ...deeper });
    }
  }
  return Object.assign(all, deeper);
}

/** Text that is not markup, as Atom's is by default, is escaped: what looks like a tag in it stays. */
function markupOf(element: Element, name: string, space: string | null): string {
  const type = element.getAttribute('type') ?? '';
  if (type === 'xhtml') return element.innerHTML;
  const text = element.textContent.trim();
  return /^(title|summary|content)/.test(name) && /atom/i.test(space ?? '') && !/html/.test(type)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    : text;
}
