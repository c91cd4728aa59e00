import { withoutPrototype } from '../schema/without-prototype.ts';
import { toLink, toSrcset } from './link.ts';
import { readDuration, textOf, toTimeText } from '../schema/time.ts';

/** A picture, of which `src` alone is enough. The width and height, in CSS pixels, reserve its space. */
export interface Picture {
  src: string;
  srcset?: string;
  width?: number;
  height?: number;
  alt?: string;
}

/** A file that the browser plays itself. */
export interface VideoSource {
  src: string;
  type?: string;
}

/** A WebVTT file, https://www.w3.org/TR/webvtt1/. */
export interface Caption {
  src: string;
  language?: string;
  label?: string;
}

/** A video: either `provider` and `id`, or `sources` (and `captions`). */
export interface Video {
  provider?: string;
  id?: string;
  sources?: VideoSource[];
  captions?: Caption[];
}

const MOVEMENTS = ['up', 'down', 'new', 'same'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/**
 * A story or video, whatever source it came from. Texts are plain text, addresses are absolute http(s) ones, times are
 * ISO 8601 as `toTimeText` writes it, and `duration` is in seconds.
 */
export interface Item {
  url: string;
  title: string;
  id?: string;
  summary?: string;
  image?: Picture;
  kicker?: string;
  tags?: string[];
  author?: string;
  published?: string;
  updated?: string;
  duration?: number;
  /** The language of its texts, as a BCP 47 tag. */
  language?: string;
  live?: boolean;
  count?: number;
  movement?: Movement;
  sponsor?: string;
  video?: Video;
}

/** When an item is from: the time of its publication, else of its last change, which is all that many feeds say. */
export const getDate = ({ published, updated }: Item): string | undefined => published ?? updated;

type UnknownRecord = Record<string, unknown>;

/** Readers of values, by their keys; a value that is not usable becomes `undefined`. */
type Readers<T> = { [K in keyof T]-?: (raw: unknown, base: string) => T[K] | undefined };

const isObject = (raw: unknown): raw is UnknownRecord => typeof raw === 'object' && raw !== null;

/** Reads the values of an object. A key without a usable value is missing rather than `undefined`. */
function readObject<T>(readers: Readers<T>, raw: UnknownRecord, base: string): Partial<T> {
  const found: Partial<T> = withoutPrototype();
  for (const key of Object.keys(readers) as (keyof T & string)[]) {
    const value = raw[key] == null ? undefined : readers[key](raw[key], base);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

/** Whether a value is a text of which anything is seen: not of spaces and invisible characters alone. */
export const hasVisibleText = (raw: unknown): raw is string =>
  typeof raw === 'string' &&
  // Most texts have a letter or sign of ASCII, which is found at once.
  (/[!-~]/.test(raw) || /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Zs}\u2800]/u.test(raw));

const toPlainText = (raw: unknown) => (hasVisibleText(raw) ? textOf(raw) : undefined);

const toId = (raw: unknown) => textOf(raw) || undefined;

const toName = (raw: unknown) => toPlainText(isObject(raw) ? withoutPrototype(raw).name : raw);

/** A language as BCP 47 has it, https://www.rfc-editor.org/info/bcp47; systems also write `pt_BR`. */
export function toLanguage(raw: unknown): string | undefined {
  const tag = textOf(raw).replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) && !/^(und|mul|zxx)\b/i.test(tag)
    ? tag
    : undefined;
}

const toCount = (raw: unknown) =>
  /^\d{1,15}(\.\d*)?$/.test(textOf(raw)) ? Math.round(Number(raw)) : undefined;

const toSize = (raw: unknown) => toCount(raw) || undefined;

const listOf =
  <T>(read: (raw: unknown, base: string) => T | undefined) =>
  (raw: unknown, base: string) => {
    const list = [raw].flat().flatMap((entry) => read(entry, base) ?? []);
    return list.length ? [...new Set(list)] : undefined;
  };

const toNames = listOf(toName);

/** A reader of something at an address, which alone is enough. */
const toFile =
  <T extends { src: string }>(readers: Readers<Omit<T, 'src'>>) =>
  (raw: unknown, base: string): T | undefined => {
    const file: UnknownRecord = withoutPrototype(isObject(raw) ? raw : { src: raw });
    const src = toLink(file.src ?? file.url, base);
    return src ? withoutPrototype({ src, ...readObject(readers, file, base) } as T) : undefined;
  };

const VIDEO: Readers<Video> = {
  provider: (raw) => toPlainText(raw)?.toLowerCase(),
  id: toId,
  sources: listOf(toFile<VideoSource>({ type: toPlainText })),
  captions: listOf(toFile<Caption>({ language: toPlainText, label: toPlainText })),
};

function toVideo(raw: unknown, base: string): Video | undefined {
  const found = readObject(VIDEO, withoutPrototype(isObject(raw) ? raw : { sources: raw }), base);
  const { provider, id, ...files } = found;
  return provider && id ? found : files.sources && withoutPrototype(files);
}

const ITEM: Readers<Omit<Item, 'url' | 'title'>> = {
  id: toId,
  summary: toPlainText,
  image: toFile<Picture>({ srcset: toSrcset, width: toSize, height: toSize, alt: toPlainText }),
  kicker: toPlainText,
  tags: (raw, base) => toNames(typeof raw === 'string' ? raw.split(',') : raw, base),
  author: toName,
  published: (raw) => toTimeText(raw),
  updated: (raw) => toTimeText(raw),
  duration: readDuration,
  language: toLanguage,
  live: (raw) => raw === true || raw === 'true' || undefined,
  count: toCount,
  movement: (raw) => MOVEMENTS.find((movement) => movement === raw),
  sponsor: toName,
  video: toVideo,
};

/**
 * Reads an item from what a config, a page or a feed has for one: addresses are resolved against `base`, numbers may be
 * text, pictures an address, tags and sponsors objects with a `name`. A value that is not usable is left out; without
 * an address and a title there is no item.
 */
export function toItem(raw: unknown, base: string): Item | undefined {
  if (!isObject(raw)) return undefined;
  const row = withoutPrototype(raw);
  const url = toLink(row.url, base);
  const title = toPlainText(row.title);
  return url && title
    ? withoutPrototype({ url, title, ...readObject(ITEM, row, base) })
    : undefined;
}
