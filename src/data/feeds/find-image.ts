import { readStoryTags } from './aside.ts';
import { isDecoration } from './decoration.ts';
import type { Attributes } from './html-tags.ts';
import { toMediaFile, toPicture } from './media.ts';

/** Where an address stands that scripts put into `src` when the picture is near. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-image', 'data-url'];
const SRCSETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** The number of CSS pixels from which on a picture is more than a sign. */
const MIN_SIZE = 64;

const TRANSPARENT = /opacity:0(?![.\d])/i;

/** The address of the story's picture in a text with markup: the first that is neither a face, a sign nor hidden. */
export function findImage(html: unknown): string {
  if (typeof html !== 'string') return '';
  let source = '';
  for (const tag of readStoryTags(html)) {
    if (tag.name === 'picture') source = '';
    if (tag.name === 'source') source ||= findAddress(tag.attributes, SRCSETS);
    if (!/^(?:amp-)?img$/.test(tag.name) || isDecorative(tag.attributes)) continue;
    const address = findAddress(tag.attributes, [...LAZY, 'src', ...SRCSETS]) || source;
    if (address) return address;
  }
  return '';
}

/** Whether a picture is not to be seen, or is a sign. */
function isDecorative(attributes: Attributes): boolean {
  const { alt = '', style = '' } = attributes;
  const css = style.replace(/\s/g, '').toLowerCase();
  const isSmall = (name: string) =>
    [
      /^(\d+)(?:\.\d+)?(?:px)?$/.exec(attributes[name] ?? ''),
      new RegExp(`(?:^|;)(?:max-)?${name}:(\\d+)(?:\\.\\d+)?(?:px)?(?:;|!|$)`).exec(css),
    ].some((found) => found && Number(found[1]) < MIN_SIZE);
  return (
    TRANSPARENT.test(css) ||
    isSmall('width') ||
    isSmall('height') ||
    /^\p{Extended_Pictographic}\S{0,6}$/u.test(alt)
  );
}

/** The first usable address of an element; that of a `srcset` is the one that fits best. */
function findAddress(attributes: Attributes, names: readonly string[]): string {
  for (const name of names) {
    const value = attributes[name] ?? '';
    const address = name.endsWith('srcset') ? selectCandidate(value) : value;
    if (address && !/^(?!https?:)[a-z][\w+.-]*:|^[#{[]/i.test(address) && !isDecoration(address)) {
      return address;
    }
  }
  return '';
}

function selectCandidate(srcset: string): string {
  const candidates = [...srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)];
  const files = candidates.map(([, url, size, unit]) =>
    toMediaFile({ url, width: unit === 'w' ? size : undefined }),
  );
  return toPicture(files)?.src ?? '';
}
