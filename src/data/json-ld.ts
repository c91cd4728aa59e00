import type { Item } from './item.ts';
import { findProvider } from './video/providers.ts';
import { readTime, toTimeText, writeTime } from '../schema/time.ts';

type Node = Readonly<Record<string, unknown>>;

/** ISO 8601; of a time without a zone, for which search engines would take one of their own, the day alone. */
function toIsoTime(text: string | undefined): string | undefined {
  const time = readTime(text);
  return time?.missing ? writeTime({ ...time, missing: 'hour' }) : toTimeText(text);
}

/**
 * Creates a `VideoObject` for each video that has what Google requires: a name, a picture and the time of its upload,
 * https://developers.google.com/search/docs/appearance/structured-data/video. Nothing is made up for other videos.
 */
export function createVideoObjects(items: readonly Item[]): Node[] {
  return items.flatMap((item): Node[] => {
    const { url, title: name, summary: description, image, duration, video } = item;
    const uploadDate = toIsoTime(item.published);
    if (!image || !uploadDate) return [];
    const node = {
      '@type': 'VideoObject',
      name,
      description,
      thumbnailUrl: image.src,
      uploadDate,
      duration: duration && `PT${Math.round(duration)}S`,
      url,
      contentUrl: video?.sources?.[0]?.src,
      embedUrl: video && findProvider(video)?.structuredDataUrl?.(video.id ?? ''),
    };
    return [node];
  });
}

/**
 * Creates the `ItemList` of a ranking, https://schema.org/ItemList. Sponsored items are not ranked. One item alone is
 * no list.
 */
export function createItemLists(items: readonly Item[], name: string): Node[] {
  const ranked = items.filter(({ sponsor }) => !sponsor);
  if (ranked.length < 2) return [];
  const itemListElement = ranked.map(({ url, title }, i) => {
    return { '@type': 'ListItem', position: i + 1, url, name: title };
  });
  return [{ '@type': 'ItemList', name: name || undefined, itemListElement }];
}
