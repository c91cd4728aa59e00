import type { Rows } from './feed.ts';
import { firstOf, readFields } from './fields.ts';
import { toFile } from './media.ts';
import { toRow, type Row } from './row.ts';

/*
 * RSS 0.9x, 1.0, 2.0 and Atom share Media RSS and Dublin Core, and each uses names of the other's now and
 * then, so one table knows all. `:name` is of another vocabulary than the entry, whatever its prefix;
 * `link=next` a link of that relation, `@name` an attribute.
 */
const ENTRY = {
  id: 'guid|id',
  url: 'link|link@href|link=alternate@href',
  title: 'title|:title',
  summary: 'description|summary|:encoded|content|:description',
  kicker: ':category@label',
  published: 'pubDate|published|:date',
  updated: 'updated|:updated|:modified',
  duration: ':content@duration|:duration',
  count: ':statistics@views',
};
const AUTHOR = 'name|:creator|author|:author';

/** The entries of RSS or Atom; in RSS 1.0 they stand beside the channel. */
export function readXml(root: Element, isAtom: boolean): Rows | undefined {
  const channel = isAtom ? root : root.getElementsByTagNameNS('*', 'channel')[0];
  if (!channel) return undefined;
  const { get } = partsOf(channel);
  const author = isAtom ? firstOf(AUTHOR, get) : '';
  const entries = root.getElementsByTagNameNS('*', isAtom ? 'entry' : 'item');
  return {
    rows: Array.from(entries, (entry) => readEntry(entry, author)),
    next: firstOf('link=next@href|:link=next@href', get),
    generated: firstOf('updated|lastBuildDate|pubDate|:date', get),
  };
}

function readEntry(entry: Element, feedAuthor = ''): Row {
  const { all, get } = partsOf(entry);
  const author = firstOf(AUTHOR, get) ?? feedAuthor;
  const id = get(':videoId');
  const row = {
    ...readFields(ENTRY, get),
    tags: [
      ...all('category').map((tag) => read(tag, 'label') || read(tag, 'term') || tag.textContent),
      ...get(':keywords').split(','),
    ],
    // RSS asks for `jane@ledger.example (Jane Roe)`, of which nobody shows the address.
    author: /@.*\((.+)\)/.exec(author)?.[1] ?? author.replace(/^\S+@\S+$/, ''),
    video: id && { provider: 'youtube', id },
    captions: all(':subTitle').map((file) => ({
      src: read(file, 'href'),
      language: read(file, 'lang'),
    })),
  };
  const thumbnails = all(':thumbnail');
  return toRow(row, {
    files: [':content', 'enclosure', 'link=enclosure'].flatMap(all).map(fileOf),
    // The first stands deepest, so it is the most specific; those beside it are of other sizes.
    thumbnails: thumbnails
      .filter(({ parentNode }) => parentNode === thumbnails[0]?.parentNode)
      .map(fileOf),
    article: get(':encoded') || get('content'),
  });
}

const read = (element: Element, name: string) => element.getAttribute(name)?.trim();

const fileOf = (element: Element) => toFile((name) => read(element, name));

/** An element's children by name, after the children of those that hold some themselves. */
function partsOf(parent: Element) {
  const parts = new Map<string, Element[]>();
  const collect = (element: Element) => {
    const named: [name: string, child: Element][] = [];
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const relation = child.getAttribute('rel');
      const name =
        (child.namespaceURI === parent.namespaceURI ? '' : ':') +
        child.localName +
        (relation ? `=${relation}` : '');
      if (/^:|^author/.test(name)) collect(child);
      named.push([name, child]);
    }
    for (const [name, child] of named) {
      const same = parts.get(name);
      if (same) same.push(child);
      else parts.set(name, [child]);
    }
  };
  collect(parent);
  const all = (name: string) => parts.get(name) ?? [];
  /** The first that isn't empty. */
  const get = (path: string): string => {
    const [name = '', attribute] = path.split('@');
    for (const part of all(name)) {
      const text = attribute ? read(part, attribute) : markupOf(part).trim();
      if (text) return text;
    }
    return '';
  };
  return { all, get };
}

/** Text that is not markup, as Atom's is by default, is escaped: what looks like a tag in it stays. */
function markupOf(element: Element): string {
  const text = element.textContent;
  const type = read(element, 'type') ?? '';
  if (type === 'xhtml') return element.innerHTML;
  return element.parentElement?.localName === 'entry' &&
    /title|summary|content/.test(element.localName) &&
    !/html/.test(type)
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    : text;
}
