import { textOf } from '../../schema/time.ts';
import { ownProperties, type Row } from '../object-paths.ts';

/** The width in pixels of a picture that is sharp in a card on most screens; wider ones are in the `srcset`. */
const IDEAL_WIDTH = 700;

/* Patterns of a file's medium and type, or, where a feed has neither, of its address. */
const VIDEO = /^video(?!.*flash)|mpegurl|\.(mp4|m4v|webm|mov|m3u8)\b/i;
const PICTURE =
  /^image|^(?!.*\.(mp3|m4a|aac|ogg|oga|opus|wav|flac|pdf|zip)\b)(http|\/)|\.(jpe?g|png|webp|avif|gif)$/i;

/** A number, or `NaN`. JSON may have objects that throw when they are converted, so only text and numbers are. */
export const numberOf = (value: unknown): number => Number(textOf(value) || NaN);

/** A picture, a film or a sound, as a feed describes it. */
export type MediaFile = ReturnType<typeof toMediaFile>;

/** Reads a file's description under the names that Media RSS, enclosures and JSON Feed use. */
export function toMediaFile(given: Row) {
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
    isDefault: textOf(raw.isdefault) === 'true',
  };
}

/** Makes one picture in several widths of its files. */
export function toPicture(files: readonly MediaFile[]) {
  const sized = files.filter(({ width }) => width).sort((a, b) => a.width - b.width);
  const best = sized.findLast(({ width }) => width <= IDEAL_WIDTH) ?? sized[0] ?? files[0];
  // Another shape is another crop; without heights that can't be told, and is taken for the same.
  const same = sized.filter(
    ({ width, height }) => best && !(Math.abs(width / height - best.width / best.height) > 0.05),
  );
  const srcset = same.length > 1 && same.map(({ src, width }) => `${src} ${width}w`).join(', ');
  return best && { ...best, srcset };
}
