import { toTrustedHtml } from '../../data/html-policy.ts';
import { AUTHOR, DECORATION, isKind } from './kinds.ts';
import { hasSideAddress } from './story.ts';
import { EMOJI } from './text.ts';

export interface Picture {
  src: string;
  srcset: string | undefined;
  alt: string | undefined;
  width: number | undefined;
  height: number | undefined;
}

const IMAGE = 'img,amp-img';
/** Where lazy-loading scripts keep an address until they put it into `src`, and candidates for `srcset`. */
const LAZY_SRC = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-lazyload',
  'data-orig-file',
];
const LAZY_SRCSET = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
/** What stands in `src` until then. */
const PLACEHOLDER =
  /^(data:|blob:|about:|#|$)|\b(blank|placeholder|spacer|transparent|pixel|1x1|loading|lazy)[\w-]*\.(gif|png|svg|jpe?g|webp)/i;
/** Faces and counters of readers, by their addresses. */
const FOREIGN_SERVICE = /gravatar\.com\/|\/avatars?\//i;
/** The size in pixels that faces and icons have at most. */
const MAX_ICON_SIZE = 64;
const BACKGROUND = /\burl\(\s*["']?([^"')]+)/i;

/** The picture of a card's story: in its link rather than beside it; never the author's face, an icon or a counter. */
export function readPicture(row: Element): Picture | undefined {
  const images = [...row.querySelectorAll(IMAGE)].filter(
    (image) => !image.closest('noscript,template') && isOfStory(image, row),
  );
  // Faces and icons are small; a list may have small pictures alone.
  const large = images.filter((image) => !isSmall(image));
  const candidates = large[0] ? large : images;
  const image = candidates.find((one) => one.closest('a,figure,picture')) ?? candidates[0];
  const fallback = readFallback(row);
  if (!image) return fallback ?? readBackground(row);
  const picture = toPicture(image);
  return isPlaceholder(picture.src) && !picture.srcset && fallback
    ? { ...fallback, alt: fallback.alt || picture.alt }
    : picture;
}

function isOfStory(image: Element, row: Element): boolean {
  const size = Math.min(...['width', 'height'].map((name) => sizeOf(image, name) ?? Infinity));
  return (
    size > 2 &&
    !!toPicture(image).src &&
    !isInSideLink(image, row) &&
    !image.matches(EMOJI) &&
    !FOREIGN_SERVICE.test(addressOf(image)) &&
    !isKind(image, AUTHOR, row) &&
    !isKind(image, DECORATION, row)
  );
}

/** Whether a picture leads to an author or the like, in a card that leads elsewhere, too. */
function isInSideLink(image: Element, row: Element): boolean {
  const link = image.closest<HTMLAnchorElement>('a[href]');
  const all = [...row.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return !!link && hasSideAddress(link) && !all.every(hasSideAddress);
}

const first = (element: Element, names: readonly string[]): string => {
  const name = names.find((name) => element.getAttribute(name)?.trim());
  return (name && element.getAttribute(name)?.trim()) ?? '';
};

const isSmall = (image: Element): boolean =>
  ['width', 'height'].every((name) => (sizeOf(image, name) ?? Infinity) <= MAX_ICON_SIZE);

const isPlaceholder = (src: string): boolean => PLACEHOLDER.test(src);

const addressOf = (image: Element): string => first(image, [...LAZY_SRC, 'src']);

function toPicture(image: Element): Picture {
  const own = addressOf(image);
  const srcset =
    first(image, LAZY_SRCSET) ||
    first(image, ['srcset']) ||
    (isPlaceholder(own) ? sourceOf(image) : '');
  // Candidates alone are enough in HTML, but a picture of ours has an address.
  const [candidate] = /[^\s,]\S*[^\s,]/.exec(srcset) ?? [];
  const src = candidate && isPlaceholder(own) && !isPlaceholder(candidate) ? candidate : own;
  return {
    src,
    srcset: srcset || undefined,
    alt: image.getAttribute('alt') ?? undefined,
    width: sizeOf(image, 'width'),
    height: sizeOf(image, 'height'),
  };
}

/** The candidates of a `<picture>` that go for every window; the last are in the format that all browsers know. */
function sourceOf(image: Element): string {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])].reverse();
  const source = sources.find((source) => !source.media) ?? sources[0];
  return source ? first(source, [...LAZY_SRCSET, 'srcset']) : '';
}

function sizeOf(image: Element, name: string): number | undefined {
  return Number(image.getAttribute(name)) || undefined;
}

/** The picture for readers without scripts. Where scripts run, `<noscript>` has its markup as text. */
function readFallback(row: Element): Picture | undefined {
  for (const noscript of row.querySelectorAll('noscript')) {
    const html = noscript.querySelector(IMAGE) ? noscript.innerHTML : noscript.textContent;
    const { body } = new DOMParser().parseFromString(toTrustedHtml(html), 'text/html');
    const image = [...body.querySelectorAll(IMAGE)].find((image) => isOfStory(image, body));
    if (image && !isKind(noscript, AUTHOR, row)) return toPicture(image);
  }
  return undefined;
}

function readBackground(row: Element): Picture | undefined {
  for (const element of row.querySelectorAll('[style*="url("],[data-bg],[data-background-image]')) {
    const given = first(element, ['data-bg', 'data-background-image', 'style']);
    const src = BACKGROUND.exec(given)?.[1] ?? given;
    if (src && !isPlaceholder(src) && !isKind(element, AUTHOR, row)) {
      return { src, srcset: undefined, alt: undefined, width: undefined, height: undefined };
    }
  }
  return undefined;
}
