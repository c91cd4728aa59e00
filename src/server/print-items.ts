import { getDate, type Item, type Picture, type Video } from '../data/item.ts';
import { formatDuration, formatTime } from '../i18n/formats.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { attributes, markup, type Html, type Printable } from './html.ts';
import { writerOf } from './writer.ts';

export interface PrintItemsOptions {
  /** Whether the order is a ranking. */
  isRanking: boolean;
  /** How many are shown; the others wait for "Load more". */
  shownCount: number;
  now: number;
  localizer: Localizer;
}

/** Items as a list that the script reads back without loss: `src/platform/plain-html/printed-items.ts`. */
export function printItems(items: readonly Item[], options: PrintItemsOptions): Html {
  const rows = items.map((item, i) => printItem(item, i >= options.shownCount, options));
  return options.isRanking ? markup`<ol>${rows}</ol>` : markup`<ul>${rows}</ul>`;
}

function printItem(item: Item, isHidden: boolean, options: PrintItemsOptions): Html {
  const { url, title, image, language, kicker, sponsor, video } = item;
  const rest = { 'data-afterword-item': restOf(item), lang: language };
  const link = { href: url, rel: sponsor ? 'sponsored' : undefined };
  const sponsoredBy = options.localizer.messages.sponsor;
  return markup`
<li${attributes({ ...rest, hidden: isHidden || undefined })}><a${attributes(link)}>${image && printPicture(image)}<span class="title">${title}</span></a>${[
    video?.sources && printFiles(video),
    kicker && markup` <span class="kicker">${kicker}</span>`,
    sponsor && markup` <span>${sponsoredBy.replace('{name}', () => sponsor)}</span>`,
    ...printTimes(item, options),
  ]}</li>`;
}

/** What no element of HTML says. */
const UNSAID = [
  ...(['id', 'summary', 'tags', 'author', 'updated'] as const),
  ...(['live', 'count', 'movement', 'sponsor'] as const),
];

function restOf(item: Item): string {
  const { provider, id, sources, captions } = item.video ?? {};
  const video = provider && { provider, id, captions: sources ? undefined : captions };
  const unsaid = Object.fromEntries(UNSAID.map((key) => [key, item[key]]));
  return JSON.stringify({ ...unsaid, video });
}

const printPicture = ({ src, srcset, width, height, alt = '' }: Picture): Html => {
  const marks = { src, srcset, width, height, alt, loading: 'lazy', decoding: 'async' };
  return markup`<img${attributes(marks)}>`;
};

/** Files that the browser plays itself, also without the script. */
function printFiles({ sources = [], captions = [] }: Video): Html {
  const files = sources.map(({ src, type }) => markup`<source${attributes({ src, type })}>`);
  const tracks = captions.map(
    ({ src, language, label }) =>
      markup`<track${attributes({ kind: 'captions', src, srclang: language, label })}>`,
  );
  return markup`<video controls preload="none">${files}${tracks}</video>`;
}

function printTimes(item: Item, { now, localizer }: PrintItemsOptions): Printable[] {
  const { duration, published } = item;
  const date = getDate(item);
  const text = date && formatTime(date, now, writerOf(date, localizer));
  const length = { class: 'duration', datetime: `PT${String(duration)}S` };
  const moment = { class: published ? 'published' : 'updated', datetime: date };
  return [
    duration && markup` <time${attributes(length)}>${formatDuration(duration, localizer)}</time>`,
    text && markup` <time${attributes(moment)}>${text}</time>`,
  ];
}
