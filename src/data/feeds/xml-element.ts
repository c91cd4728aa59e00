import { toLink } from '../link.ts';
import { ownProperties, type Row } from '../object-paths.ts';
import { isModule, isRss } from './xml-namespaces.ts';

/** Elements that have what they say in an element of their own: the name of an author, the address of a picture. */
const INNER: Readonly<Record<string, RegExp>> = {
  author: /^name$/i,
  image: /^(url|loc)$/i,
};

/** Attributes that are addresses. */
const ADDRESS = /^(?:href|url)$/;

/** How deep the elements of modules stand in one another: `media:group`, `media:community`, `media:statistics`. */
const MAX_DEPTH = 3;

/** What holds for all that is in an element. */
interface Reading {
  namespace: string | null;
  /** Whether texts are plain unless their `type` says otherwise, as in Atom. */
  isPlain: boolean;
  /** The address from which relative ones start. */
  base: string;
}

/** The address from which relative ones in an element start, https://www.w3.org/TR/xmlbase/. */
export const resolveBase = (element: Element, base: string): string =>
  toLink(element.getAttribute('xml:base'), base) ?? base;

/**
 * What an element's children say, by the names that `fields` of a format use: `name` is the first text, `name@href` the
 * first such attribute, and `name*` a list of all elements with attributes. `:name` is an element of a module, which may
 * stand in others: what stands deepest is the most specific. Names are in lower case, as feeds write them in any.
 * Addresses stay relative but in an element with a base of its own.
 */
export function readElement(parent: Element, { isPlain, base }: Omit<Reading, 'namespace'>): Row {
  const reading = { namespace: parent.namespaceURI, isPlain, base };
  return readChildren(parent, reading, base, MAX_DEPTH);
}

/** The first of several names under which an element says anything. Thousands are looked up, so they are no paths. */
export function findFirst(element: Row, names: readonly string[]): unknown {
  for (const name of names) {
    const found = element[name];
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
}

/** A path of `fields` as names. */
export const toNames = (paths: string): string[] => paths.toLowerCase().split('|');

function readChildren(parent: Element, reading: Reading, parentBase: string, depth: number): Row {
  const { namespace, isPlain } = reading;
  const all = ownProperties({});
  let deeper = ownProperties({});
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const prefix = getPrefix(child, namespace);
    // In an element of a module, the feed's own elements are about that one, and not about the entry.
    if (prefix === undefined || (depth < MAX_DEPTH && !prefix)) continue;
    // Most elements have nothing but a text, of which the first is enough.
    const hasAttributes = child.hasAttributes();
    const localName = child.localName.toLowerCase();
    const name = prefix + localName + (hasAttributes ? getRelation(child) : '');
    all[name] ||= readText(child, name, isPlain);
    const base = hasAttributes ? resolveBase(child, parentBase) : parentBase;
    if (hasAttributes || name === 'category') {
      const part = ownProperties({ text: child.textContent });
      for (const { name: key, value } of child.attributes) {
        const lowerKey = key.toLowerCase();
        const isBased = base !== reading.base && ADDRESS.test(lowerKey);
        part[lowerKey] =
          lowerKey === 'xml:base' ? base : (isBased && toLink(value, base)) || value.trim();
        all[`${name}@${lowerKey}`] ||= part[lowerKey];
      }
      ((all[`${name}*`] ??= []) as Row[]).push(part);
    }
    if (prefix && depth && child.firstElementChild && !INNER[localName]) {
      const inside = readChildren(child, reading, base, depth - 1);
      // The caption of a photograph.
      if (name === ':content') delete inside[':title'];
      deeper = ownProperties({ ...inside, ...deeper });
    }
  }
  return Object.assign(all, deeper);
}

/** Nothing for the feed's own elements, a colon for those of modules; `undefined` for what is not read. */
function getPrefix({ namespaceURI }: Element, own: string | null): '' | ':' | undefined {
  if (namespaceURI === own || isRss(namespaceURI)) return '';
  return isModule(namespaceURI) ? ':' : undefined;
}

/** The relation of a link to the entry, as `=enclosure`; a link without one is an alternate. */
function getRelation(element: Element): string {
  const relation = element.getAttribute('rel')?.toLowerCase().split('/').pop();
  return relation && relation !== 'alternate' ? `=${relation}` : '';
}

/** An element's text with markup. */
function readText(element: Element, name: string, isPlain: boolean): string {
  const type = element.getAttribute('type') ?? '';
  if (element.firstElementChild) {
    const inner = INNER[element.localName.toLowerCase()];
    const children = [...element.children];
    const found = inner && children.find(({ localName }) => inner.test(localName));
    if (found) return found.textContent.trim();
    // Markup that is not escaped.
    if (!inner && !name.startsWith(':')) return element.innerHTML.trim();
  }
  const text = element.textContent.trim();
  // What looks like a tag in a plain text is text, and is escaped.
  return isPlain && /^(title|summary|content)/.test(name) && !type.includes('html')
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    : text;
}
