import { firstOf } from './fields.ts';

/** A picture this wide is sharp in a card on most screens; wider ones are in the `srcset`. */
const WIDE_ENOUGH = 700;

// Of a medium and type, or, where a feed leaves both away, of the address: then it is a picture unless
// the address ends otherwise.
export const VIDEO = /^video(?!.*flash)|mpegurl|\.(?:mp4|m4v|webm|mov|m3u8)\b/i;
export const PICTURE = /^image|^(?:http|\/)(?!.*\.(?:mp[34]|m4[av]|webm|mov|m3u8|pdf)\b)/i;

export type File = ReturnType<typeof toFile>;

/** A file by the names that Media RSS, enclosures and JSON Feed have for what they say about it. */
export function toFile(get: (name: string) => unknown) {
  const read = (names: string) => firstOf(names, get) ?? '';
  const src = read('url|href');
  const type = read('type|mime_type');
  return {
    src,
    type,
    kind: `${read('medium')}${type}` || `${src}`,
    width: Number(read('width')),
    height: Number(read('height')),
    duration: read('duration|duration_in_seconds'),
  };
}

/** One picture in several widths, or the first of several pictures. */
export function toPicture(files: File[]) {
  const sized = files.filter(({ width }) => width).sort((a, b) => a.width - b.width);
  const best = sized.filter(({ width }) => width <= WIDE_ENOUGH).at(-1) ?? sized[0] ?? files[0];
  if (!best) return undefined;
  // Another shape is another picture; without heights that can't be told, and is taken for the same.
  const shape = best.width / best.height;
  const same = sized.filter(({ width, height }) => !(Math.abs(width / height - shape) > 0.05));
  const srcset = same.length > 1 && same.map(({ src, width }) => `${src} ${width}w`).join();
  return { ...best, srcset };
}
