import { isDecoration } from './decoration.ts';
import { toMediaFile, toPicture } from './media.ts';
import { decodeEntities } from '../html-entities.ts';

/** A comment, an element that is no part of what is shown, or a tag with its attributes, whose values may hold a `>`. */
const TAG =
  /<!--.*?(?:-->|$)|<(script|style|template|textarea|svg)\b.*?(?:<\/\1>|$)|<(\/?)(a|img|amp-img|source|picture)(?=[\s/>])((?:[^<>=]|=(?:\s*"[^"]*"|\s*'[^']*'|(?!\s*["'])))*)>/gis;
/** What a text without a picture does not have, which most texts are soon asked for. */
const IMAGE = /<(?:amp-)?img/i;
const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']\S*)))?/g;

/** Where an address stands that scripts put into `src` when the picture is near. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-image', 'data-url'];
const SRCSETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** The number of CSS pixels from which on a picture is more than a sign. */
const MIN_SIZE = 64;

/** Names of classes, as words. */
const DECORATION_CLASS =
  /(?:^|[\s_-])(?:avatars?|gravatar|emojis?|smil(?:ey|ie)|icons?|share|sharing|social|author|byline|pixel|track(?:er|ing)|spacer|logo)(?:$|[\s_-])/i;
const HIDDEN = /(?:display:none|visibility:hidden|opacity:0(?![.\d]))/;
const SHARE_LINK =
  /^(?:mailto|sms|whatsapp):|sharer|\/share(?=[/?.]|$)|\/intent\/(?:tweet|post|compose)|wa\.me\/|pin\/create|addtoany|feedburner\.com\/~|\/home\?status=|\/submit\?/i;

type Attributes = Readonly<Record<string, string | undefined>>;

/** The address of the story's picture in a text with markup: the first that is neither a face, a sign nor hidden. */
export function findImage(html: unknown): string {
  if (typeof html !== 'string' || !IMAGE.test(html)) return '';
  let link: Attributes = {};
  let source = '';
  for (const [, , slash, tag = '', text = ''] of html.matchAll(TAG)) {
    const attributes = readAttributes(text);
    switch (tag.toLowerCase()) {
      case 'a':
        link = slash ? {} : attributes;
        break;
      case 'picture':
        source = '';
        break;
      case 'source':
        source ||= findAddress(attributes, SRCSETS);
        break;
      case 'img':
      case 'amp-img': {
        if (isOfStory(attributes, link)) {
          const address = findAddress(attributes, [...LAZY, 'src', ...SRCSETS]) || source;
          if (address) return address;
        }
      }
    }
  }
  return '';
}

function readAttributes(text: string): Attributes {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    // The first of two holds. A slash at the end closes the tag.
    attributes[name.toLowerCase()] ??= decodeEntities(
      double ?? single ?? bare?.replace(/\/$/, '') ?? '',
    ).trim();
  }
  return attributes;
}

function isOfStory(attributes: Attributes, link: Attributes): boolean {
  const { class: className = '', id = '', alt = '', style = '', hidden } = attributes;
  const css = style.replace(/\s/g, '').toLowerCase();
  const isSmall = (name: string) =>
    [
      /^(\d+)(?:\.\d+)?(?:px)?$/.exec(attributes[name] ?? ''),
      new RegExp(`(?:^|;)(?:max-)?${name}:(\\d+)(?:\\.\\d+)?(?:px)?(?:;|!|$)`).exec(css),
    ].some((found) => found && Number(found[1]) < MIN_SIZE);
  return !(
    hidden !== undefined ||
    HIDDEN.test(css) ||
    isSmall('width') ||
    isSmall('height') ||
    DECORATION_CLASS.test(`${className} ${id}`) ||
    /^\p{Extended_Pictographic}\S{0,6}$/u.test(alt) ||
    SHARE_LINK.test(link.href ?? '') ||
    /\bauthor\b/i.test(link.rel ?? '')
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
