/** What no browser shows: code, fallbacks, and what a page has hidden. */
const UNSEEN = 'script,style,template,noscript,[hidden],dialog:not([open])';

/** What is no text of a page although it may contain one: drawings, players, controls. */
const NO_TEXT = `${UNSEEN},svg,iframe,object,canvas,audio,video,form,select,textarea,button,[aria-hidden="true"]`;

/** What only screen readers say, such as "opens in a new window", by the class names that themes use. */
const SPOKEN_ONLY =
  '.screen-reader-text,.sr-only,.visually-hidden,.visuallyhidden,.element-invisible,.assistive-text';

/** Elements that stand on lines of their own: the words before and after them are two. */
const BLOCK =
  'address,article,aside,blockquote,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,section,table,td,tr,ul';

/** Pictures that stand for a character. */
export const EMOJI = 'img.emoji,img.wp-smiley,img[src*="/emoji/"]';

const HIDING_STYLE = /\b(display:\s*none|visibility:\s*hidden)/i;

const squeezeSpaces = (text: string): string => text.replace(/\s+/g, ' ');

export const squeeze = (text: string): string => squeezeSpaces(text).trim();

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const isHiddenByStyle = (element: Element): boolean =>
  HIDING_STYLE.test(element.getAttribute('style') ?? '');

/** Whether what is in an element is no text of the page. */
export const hasNoText = (element: Element): boolean =>
  element.matches(NO_TEXT) || isHiddenByStyle(element);

export const isSpokenOnly = (element: Element): boolean => element.matches(SPOKEN_ONLY);

export const isBlock = (element: Element): boolean => element.matches(BLOCK);

/** Whether an element is hidden, or stands in something that is. */
export function isUnseen(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    // The panel itself may be hidden until it is filled.
    if (at.localName.startsWith('afterword-')) return false;
    if (at.matches(UNSEEN) || isHiddenByStyle(at)) return true;
  }
  return false;
}

/**
 * The lines of text of an element as a page shows them. What only screen readers say is text where there is no other.
 * @param isLeftOut Whether an element inside is not wanted.
 */
export function linesOf(
  root: Element,
  isLeftOut: (element: Element) => boolean = () => false,
): string[] {
  const read = (skip: (element: Element) => boolean) =>
    collectText(root, skip).split('\n').map(squeeze).filter(Boolean);
  const shown = read((element) => isSpokenOnly(element) || isLeftOut(element));
  return shown[0] ? shown : read(isLeftOut);
}

/** The same in one line. */
export const textOf = (root: Element, isLeftOut?: (element: Element) => boolean): string =>
  linesOf(root, isLeftOut).join(' ');

function collectText(root: Node, isLeftOut: (element: Element) => boolean): string {
  const texts = [...root.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return squeezeSpaces(node.nodeValue ?? '');
    if (!isElement(node) || hasNoText(node) || isLeftOut(node)) return '';
    if (node.localName === 'br') return ' ';
    if (node.matches(EMOJI)) return node.getAttribute('alt') ?? '';
    const text = collectText(node, isLeftOut);
    return isBlock(node) ? `\n${text}\n` : text;
  });
  return texts.join('');
}
