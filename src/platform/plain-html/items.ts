import { toLanguage } from '../../data/item.ts';
import { isUnseen } from './text.ts';
import { isPrinted } from '../made-markup.ts';
import { readPrintedItems } from './printed-items.ts';
import { readPicture } from './picture.ts';
import { readRows } from './rows.ts';
import { readStory } from './story.ts';
import { readTimes, TIME } from './times.ts';

/** The items of a list: stories with their picture, time and video. */
export function readItems(panel: Element): object | undefined {
  if (isPrinted(panel)) return readPrintedItems(panel);
  const items = readRows(panel, readItem);
  return items && { source: { items } };
}

function readItem(row: Element): object | [] {
  const find = <T extends Element>(selector: string) =>
    [...row.querySelectorAll<T>(selector)].filter((element) => !isUnseen(element));
  const image = readPicture(row);
  const story = readStory(row, image?.alt);
  if (!story) return [];
  const sources = find<HTMLSourceElement>('video[src],video source').map(({ src }) => ({ src }));
  const captions = find<HTMLTrackElement>('track').map(({ src, srclang: language, label }) => ({
    src,
    language,
    label,
  }));
  return {
    ...story,
    image: image ?? (find<HTMLVideoElement>('video')[0]?.poster || undefined),
    ...readTimes(find(TIME), row),
    language: toLanguage(row.getAttribute('lang')),
    video: sources.length ? { sources, captions } : undefined,
  };
}
