import { ACTION, AUTHOR, CATEGORY, DETAIL, isKind, isNamed, KICKER } from './kinds.ts';
import { isUnseen, linesOf, squeeze, textOf } from './text.ts';

/** What a card leads to, and what it is called. */
export interface Story {
  url: string;
  title: string;
  /** The name of its category. */
  kicker?: string | undefined;
}

/** A link that is marked as the one of the story. */
const MARKED = '[rel~="bookmark"],.u-url,[itemprop~="url"],[itemprop~="mainEntityOfPage"]';
/** What a card says and leads to besides its story. */
const SIDE = [AUTHOR, CATEGORY, ACTION];
/** Elements that hold nothing but a title, the surer ones first. */
const TITLES = [
  '[itemprop~="headline"],.p-name,.entry-title',
  'h1,h2,h3,h4,h5,h6,[role="heading"]',
  '[class*="title"],[class*="headline"],[itemprop~="name"]',
];
/** Links whose address is that of a category, a tag, an author, comments or a share dialog. */
const SIDE_ADDRESS =
  /\/(categor(y|ies)|tags?|topics?|authors?)\/[^/]+\/?$|[?&](cat|tag|author|replytocom)=|\/comments?\b|#(comments|respond)$|\/(sharer|intent|share-offsite)\b/i;
const CATEGORY_ADDRESS = /\/categor(y|ies)\/[^/]+\/?$|[?&]cat=/i;
/** "12 comments" or "Comments (12)", in any language: one word, and nothing that stands between words. */
const COUNT = /^\(?\d[\d.,]*\)?(\s+[^\s\d!-/:-@]+)?$|^[^\s\d!-/:-@]+\s*\(\d[\d.,]*\)$/;
/** What links to a story say of it in English, "Read more" or "Continue reading", … */
const GENERIC =
  /^(read|see|view|learn|show|continue|full|more|save|share|comment|reply|print|listen|watch|subscribe|bookmark|add|follow)s?( (more|now|on|story|article|this|full|the|reading|comments?|later|here|video|for|to|your|my|list|bookmarks|favou?rites))*\W*$/i;
/** … and in other languages, in lower case. */
const GENERIC_PHRASES = new Set(
  (
    'weiterlesen|mehr|mehr lesen|zum artikel|lire|lire plus|lire la suite|leer más|seguir leyendo|leggi|leggi tutto|' +
    'lees meer|lees verder|läs mer|les mer|læs mere|czytaj więcej|czytaj dalej|leia mais|saiba mais|' +
    'читать|читать далее|читать дальше|续读|阅读全文|続きを読む|더 보기|اقرأ المزيد'
  ).split('|'),
);
/** Dots, arrows and the like behind a phrase: signs of ASCII and Latin-1, of all kinds of punctuation, and wide ones. */
const ENDING =
  /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+$/;
/** How many characters a picture counts, where links compete for a card. */
const PICTURE_WEIGHT = 20;
const MAX_KICKER_LENGTH = 40;

/** Whether a text says what to do with a story instead of what it is called. */
export const isGeneric = (text: string): boolean =>
  !text || GENERIC.test(text) || GENERIC_PHRASES.has(text.toLowerCase().replace(ENDING, ''));

/**
 * The story that a card is about.
 * @param alt The text of its picture.
 */
export function readStory(row: Element, alt = ''): Story | undefined {
  const links = linksOf(row);
  const link = findStoryLink(links, row);
  if (!link) return undefined;
  const title = findTitle(link, links, row) || alt;
  return title ? { url: link.href, title, kicker: findKicker(row, link, title) } : undefined;
}

/** The links in a card, or the one around it, that lead to another page. */
function linksOf(row: Element): HTMLAnchorElement[] {
  const around = row.closest<HTMLAnchorElement>('a[href]');
  const inside = [...row.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return (around ? [around, ...inside] : inside).filter(
    (link) =>
      /^(https?|file):$/.test(link.protocol) &&
      !/^\s*(#|$)/.test(link.getAttribute('href') ?? '') &&
      !isUnseen(link),
  );
}

function findStoryLink(
  links: readonly HTMLAnchorElement[],
  row: Element,
): HTMLAnchorElement | undefined {
  const own = prefer(links, (link) => !isMarkedAsSide(link, row));
  return (
    own.find((link) => link.matches(MARKED)) ??
    findTitled(own, row) ??
    findHeaviest(prefer(own, (link) => !isSide(link, row)))
  );
}

const isMarkedAsSide = (link: Element, row: Element): boolean =>
  isNamedAsSide(link, row) || isInList(link, row);

/** Whether names of classes and the like say that an element is about something else than the story. */
const isNamedAsSide = (element: Element, row: Element): boolean =>
  SIDE.some((kind) => isKind(element, kind, row));

/** Whether a link leads to something else about the story, also by its address and its text. */
const isSide = (link: HTMLAnchorElement, row: Element): boolean =>
  isMarkedAsSide(link, row) || hasSideAddress(link) || COUNT.test(textOf(link));

export const hasSideAddress = (link: HTMLAnchorElement): boolean => SIDE_ADDRESS.test(link.href);

/** Whether a link is that of a category, a tag or the like, wherever it stands. */
export const isForSide = (link: HTMLAnchorElement, panel: Element): boolean =>
  isNamedAsSide(link, panel) || isKind(link, DETAIL, panel) || hasSideAddress(link);

/** Those of which something is true, or all where it is true of none. */
function prefer<T>(all: readonly T[], isPreferred: (one: T) => boolean): readonly T[] {
  const preferred = all.filter(isPreferred);
  return preferred[0] ? preferred : all;
}

function isInList(link: Element, row: Element): boolean {
  const list = link.closest('ul,ol');
  return !!list && list !== row && row.contains(list);
}

/** The link that stands in a heading, or a heading in it. */
function findTitled(
  links: readonly HTMLAnchorElement[],
  row: Element,
): HTMLAnchorElement | undefined {
  const isTitled = (link: Element, selector: string) => {
    const around = link.closest(selector);
    return (!!around && around !== row && row.contains(around)) || link.querySelector(selector);
  };
  return TITLES.map((selector) => links.find((link) => isTitled(link, selector))).find(Boolean);
}

/** The link to the address that most of a card leads to. */
function findHeaviest(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  const weights = new Map<string, number>();
  for (const link of links) {
    const text = textOf(link);
    const weight = isGeneric(text) ? 0 : text.length;
    const picture = link.querySelector('img,picture,amp-img') ? PICTURE_WEIGHT : 0;
    weights.set(pageOf(link), (weights.get(pageOf(link)) ?? 0) + weight + picture);
  }
  const most = Math.max(...weights.values());
  const heaviest = links.filter((link) => weights.get(pageOf(link)) === most);
  return heaviest.find((link) => textOf(link)) ?? heaviest[0];
}

const pageOf = ({ href }: HTMLAnchorElement): string => href.replace(/#.*/, '');

/** A title is in a heading, else in a link to the story, else in its label, or beside it. */
function findTitle(
  story: HTMLAnchorElement,
  links: readonly HTMLAnchorElement[],
  row: Element,
): string {
  const same = links.filter(
    (link) => link === story || (pageOf(link) === pageOf(story) && !isSide(link, row)),
  );
  const texts = same.map(titleIn);
  const label = story.getAttribute('aria-label') ?? story.title;
  const sure = [findHeading(same, row), ...texts].find((text) => !isGeneric(text));
  return sure ?? [squeeze(label), textBeside(row), ...texts].find(Boolean) ?? '';
}

/** The text of the heading that the story's link is in, or that is in the link, or that has none. */
function findHeading(same: readonly HTMLAnchorElement[], row: Element): string {
  for (const selector of TITLES) {
    const titles = [...row.querySelectorAll(selector)].filter(
      (title) => !isNamedAsSide(title, row),
    );
    const linked = titles.find((title) => same.some((link) => areOne(link, title)));
    const title = linked ?? titles.find((title) => !title.querySelector('a[href]'));
    if (!title) continue;
    const link = same.find((link) => title.contains(link));
    const text = link ? titleIn(link) : titleIn(title);
    if (!isGeneric(text)) return text;
  }
  return '';
}

const areOne = (link: Element, title: Element): boolean =>
  link.contains(title) || title.contains(link);

/** The first line of an element, without what is about the story's date, place or length. */
function titleIn(element: Element): string {
  const isDetail = (inside: Element) =>
    inside.matches('time,figcaption') || [...SIDE, DETAIL].some((kind) => isNamed(inside, kind));
  return linesOf(element, isDetail)[0] ?? '';
}

/** What stands beside a link that says no more than "Read more". */
const textBeside = (row: Element): string =>
  linesOf(row, (inside) => inside.matches('a,time,figure'))[0] ?? '';

function findKicker(row: Element, story: Element, title: string): string | undefined {
  const isCategory = (element: Element) =>
    isNamed(element, KICKER) ||
    (element !== story && CATEGORY_ADDRESS.test((element as HTMLAnchorElement).href));
  const category = [...row.querySelectorAll('*')].find(
    (element) => isCategory(element) && !isUnseen(element) && textOf(element),
  );
  if (!category) return undefined;
  const text = textOf(category.querySelector('a') ?? category).replace(/\W+$/u, '');
  return text && text !== title && text.length <= MAX_KICKER_LENGTH ? text : undefined;
}
