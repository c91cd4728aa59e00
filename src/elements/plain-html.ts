/* What a CMS writes inside a panel: read as data, never moved or changed; the schema checks it. */

const textOf = (node: Node | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Elements among the content: not what is slotted into the panel. */
const pick = <T extends HTMLElement>(panel: Element, selector: string): T[] =>
  Array.from(panel.querySelectorAll<T>(selector)).filter((element) => {
    const slotted = element.closest('[slot]');
    return !slotted || slotted.contains(panel);
  });

/** The JSON child, as text. */
export const jsonOf = (element: Element): string | null | undefined =>
  element.querySelector(':scope > script[type="application/json"]')?.textContent;

/** Links with their picture, time and video: the items of a list. */
export function readItems(panel: Element): object | undefined {
  const rows = pick(panel, 'li');
  const items = (rows.length ? rows : pick(panel, 'a[href]')).flatMap(readItem);
  return items.length ? { source: { items } } : undefined;
}

function readItem(row: HTMLElement): object | [] {
  const find = <T extends Element>(selector: string) =>
    Array.from(row.querySelectorAll<T>(selector));
  const links = row.matches('a') ? [row as HTMLAnchorElement] : find<HTMLAnchorElement>('a[href]');
  // A picture may have a link of its own, before that of the title.
  const link = links.find(textOf) ?? links[0];
  const [image] = find<HTMLImageElement>('img');
  const [video] = find<HTMLVideoElement>('video');
  const title = textOf(link) || image?.alt;
  if (!link || !title) return [];
  const files = find<HTMLSourceElement>('video[src],video source').map(({ src }) => ({ src }));
  return {
    url: link.href,
    title,
    image: image ? pictureOf(image) : video?.poster || undefined,
    published: find<HTMLTimeElement>('time')[0]?.dateTime || undefined,
    video: files.length
      ? { sources: files, captions: find<HTMLTrackElement>('track').map(captionOf) }
      : undefined,
  };
}

const captionOf = ({ src, srclang, label }: HTMLTrackElement) => ({
  src,
  language: srclang,
  label,
});

function pictureOf(image: HTMLImageElement): object {
  const { src, srcset, alt } = image;
  const size = (name: string) => Number(image.getAttribute(name)) || undefined;
  return { src, srcset: srcset || undefined, alt, width: size('width'), height: size('height') };
}

/** A sentence with links: from the first to the last of them stands `{networks}`. */
export function readDiscussion(panel: Element): object | undefined {
  const [first] = pick<HTMLAnchorElement>(panel, 'a[href]');
  if (!first) return undefined;
  const block = first.closest('p,div');
  const sentence = block && block !== panel && panel.contains(block) ? block : panel;
  const links = pick<HTMLAnchorElement>(panel, 'a[href]').filter((link) => sentence.contains(link));
  const networks = links.map((link) => ({
    network: link.dataset['network'] ?? '',
    page: link.href,
    label: textOf(link),
  }));
  const range = new Range();
  const textFrom = (isBefore: boolean) => {
    range.selectNodeContents(sentence);
    if (isBefore) range.setEndBefore(first);
    else range.setStartAfter(links.at(-1) ?? first);
    return range.toString().replace(/\s+/g, ' ');
  };
  const message =
    sentence === panel ? undefined : `${textFrom(true)}{networks}${textFrom(false)}`.trim();
  return { networks, message };
}

/** List entries, or else links, are tags; a time is when the story was updated. */
export function readTags(panel: Element): object | undefined {
  const rows = pick(panel, 'li');
  const items = (rows.length ? rows : pick(panel, 'a[href]')).map((row) => ({
    name: textOf(row),
    url: row.matches('a') ? (row as HTMLAnchorElement).href : row.querySelector('a')?.href,
  }));
  const updated = pick<HTMLTimeElement>(panel, 'time')[0]?.dateTime || undefined;
  return items.length || updated ? { items: items.length ? items : undefined, updated } : undefined;
}
