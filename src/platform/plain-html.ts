/* Plain HTML that a CMS writes inside a panel: read as data, never moved or changed; the schema validates it. */

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textOf = (node: Node | undefined): string => squeeze(node?.textContent ?? '');

/**
 * Whether the parser may still be inside an element: then what is there is not all. Until it has gone on, it may also
 * seem to be inside what a script put last into the page.
 */
export function isBeingParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  let node: Node | undefined = element;
  while (node && !node.nextSibling) {
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return !node;
}

/** Resolves once the parser has left an element. */
export const whenParsed = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    if (!isBeingParsed(element)) return resolve();
    const { ownerDocument } = element;
    const check = () => {
      if (isBeingParsed(element)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(ownerDocument, { childList: true, subtree: true });
    // The first change is to `interactive`: `DOMContentLoaded` comes after deferred scripts, or never.
    ownerDocument.addEventListener('readystatechange', check, { once: true });
  });

/** Refreshes an element when a change inside it may say something new. */
export function watchContent(
  element: Element & { refresh(): void },
  isRelevant: (change: MutationRecord) => boolean,
  signal: AbortSignal,
  options: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  },
): void {
  const observer = new MutationObserver((changes) => {
    if (changes.some(isRelevant)) element.refresh();
  });
  observer.observe(element, options);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Elements among the content: not what is slotted into the panel. */
const pick = <T extends HTMLElement>(panel: Element, selector: string): T[] =>
  [...panel.querySelectorAll<T>(selector)].filter((element) => {
    const slotted = element.closest('[slot]');
    return !slotted || slotted.contains(panel);
  });

/** The text of the JSON child. */
export const readJsonChild = (element: Element): string | null | undefined =>
  element.querySelector(':scope > script[type="application/json"]')?.textContent;

/** What is read of the entries of a list, or, where that is nothing, of the cards, or of the links. */
function readRows<T>(panel: Element, read: (row: HTMLElement) => T | []): T[] | undefined {
  for (const name of ['li', 'article', 'a[href]']) {
    const rows = pick(panel, name).flatMap(read);
    if (rows[0]) return rows;
  }
  return undefined;
}

/** Links with their picture, time and video: the items of a list. */
export function readItems(panel: Element): object | undefined {
  const items = readRows(panel, readItem);
  return items && { source: { items } };
}

function readItem(row: HTMLElement): object | [] {
  const find = <T extends Element>(selector: string) => [...row.querySelectorAll<T>(selector)];
  const links = row.matches('a') ? [row as HTMLAnchorElement] : find<HTMLAnchorElement>('a[href]');
  // A picture may have a link of its own, before that of the title.
  const link = links.find(textOf) ?? links[0];
  const [image] = find<HTMLImageElement>('img');
  const title = textOf(link) || image?.alt;
  if (!link || !title) return [];
  const sources = find<HTMLSourceElement>('video[src],video source').map(({ src }) => ({ src }));
  const captions = find<HTMLTrackElement>('track').map(({ src, srclang: language, label }) => ({
    src,
    language,
    label,
  }));
  return {
    url: link.href,
    title,
    image: image ? pictureOf(image) : find<HTMLVideoElement>('video')[0]?.poster || undefined,
    published: timeIn(find('time')),
    video: sources.length ? { sources, captions } : undefined,
  };
}

const timeIn = ([time]: HTMLElement[]) =>
  (time as HTMLTimeElement | undefined)?.dateTime || undefined;

function pictureOf(image: HTMLImageElement): object {
  const { src, srcset, alt } = image;
  const size = (name: string) => Number(image.getAttribute(name)) || undefined;
  return { src, srcset: srcset || undefined, alt, width: size('width'), height: size('height') };
}

/** A sentence with links: from the first to the last of them stands `{networks}`. */
export function readDiscussion(panel: Element): object | undefined {
  const all = pick<HTMLAnchorElement>(panel, 'a[href]');
  const [first] = all;
  if (!first) return undefined;
  const block = first.closest('p,div');
  const sentence = block && panel !== block && panel.contains(block) ? block : panel;
  const links = all.filter((link) => sentence.contains(link));
  const networks = links.map((link) => ({
    network: link.getAttribute('data-network') ?? '',
    page: link.href,
    label: textOf(link),
  }));
  const range = new Range();
  range.selectNodeContents(sentence);
  range.setEndBefore(first);
  const before = range.toString();
  range.selectNodeContents(sentence);
  range.setStartAfter(links.at(-1) ?? first);
  const message = squeeze(`${before}{networks}${range.toString()}`);
  // Links alone say nothing, and the text of a JSON child is none.
  const isText = message !== '{networks}' && !(sentence === panel && readJsonChild(panel));
  return { networks, message: isText ? message : undefined };
}

/** List entries, or else links, are tags; a time is when the story was updated. */
export function readTags(panel: Element): object {
  const items = readRows(panel, (row) => ({
    name: textOf(row),
    url: row.matches('a') ? (row as HTMLAnchorElement).href : row.querySelector('a')?.href,
  }));
  return { items, updated: timeIn(pick(panel, 'time')) };
}
