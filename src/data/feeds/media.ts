import { textOf } from '../../schema/time.ts';
import { ownProperties, type Row } from '../object-paths.ts';

/** A picture this wide is sharp in a card on most screens; wider ones are in the `srcset`. */
const WIDE_ENOUGH = 700;

// Of a medium and type, or, where a feed leaves both away, of the address.
const VIDEO = /^video(?!.*flash)|mpegurl|\.(mp4|m4v|webm|mov|m3u8)\b/i;
const PICTURE = /^(image|http|\/)/i;

/** `NaN` for what is no number; JSON may have objects that throw when they are made one. */
export const numberOf = (value: unknown): number => Number(textOf(value) || NaN);

type File = ReturnType<typeof toFile>;

/** A file by the names that Media RSS, enclosures and JSON Feed have for what they say about it. */
export function toFile(given: Row) {
  const raw = ownProperties(given);
  const src = textOf(raw.url ?? raw.href);
  const type = textOf(raw.type ?? raw.mime_type);
  const kind = textOf(raw.medium) + type || src;
  const isVideo = VIDEO.test(kind);
  return {
    src,
    type,
    width: numberOf(raw.width),
    height: numberOf(raw.height),
    duration: raw.duration ?? raw.duration_in_seconds,
    isVideo,
    isPicture: !isVideo && PICTURE.test(kind),
  };
}

/** One picture in several widths, or the first of several pictures. */
export function toPicture(files: File[]) {
  const sized = files.filter(({ width }) => width).sort((a, b) => a.width - b.width);
  const best = sized.findLast(({ width }) => width <= WIDE_ENOUGH) ?? sized[0] ?? files[0];
  // Another shape is another picture; without heights that can't be told, and is taken for the same.
  const same = sized.filter(
    ({ width, height }) => best && !(Math.abs(width / height - best.width / best.height) > 0.05),
  );
  const srcset = same.length > 1 && same.map(({ src, width }) => `${src} ${width}w`).join(', ');
  return best && { ...best, srcset };
}
