import type { Policy } from '../trusted-types.ts';
import type * as RarePart from '../../parts/feeds-rare.ts';
import type { FeedBody, Entries, FeedFailure, FeedOptions } from './feed.ts';
import { getPath, getFirst, ownPropertiesDeep } from '../object-paths.ts';
import { readJson } from './json.ts';
import { parse, parseUnder } from './markup.ts';
import { firstEntries, readXml } from './xml.ts';

/** What `format` may name; rare ones are in shapes.ts. */
export const FORMATS: readonly string[] = ['json-feed', 'rss', 'atom', 'youtube', 'json'];

/** What may stand before the root, by how it begins. */
const BEFORE = /\s*(<\?|<!--)/y;
const PAGE = /\s*<(!doctype )?(html|head|body)\b/iy;

/** What a reader found: entries in the loose shape of an item, and the feed itself. */
export interface Found extends Partial<Entries> {
  rows: unknown[];
  root: unknown;
}

/**
 * The entries of an answer, whose format is told from its text. Without `rare` it is a failure when the
 * text is broken or of a rare shape.
 */
export function findEntries(
  body: FeedBody,
  source: FeedOptions,
  policy: Pick<Policy, 'createHTML'>,
  rare?: typeof RarePart,
): Entries | FeedFailure {
  parseUnder(policy);
  const text = body.text.trim();
  const { format } = source;
  if (format && ![...FORMATS, ...(rare?.FORMATS ?? [])].includes(format)) {
    return fail('format', format);
  }
  if (!text) return fail('empty');
  if (isPage(text)) return fail('html');
  const found = text.startsWith('<') ? fromXml(text, source, rare) : fromJson(body, source, rare);
  if ('ok' in found) return found;
  const { root } = found;
  const next = getFirst(root, 'next_url|next|link=next@href|:link=next@href|load-more-src');
  return {
    next: next === getPath(root, 'feed_url') ? undefined : next,
    generated: getFirst(root, 'generated|updated|lastBuildDate|pubDate|:date'),
    ...found,
  };
}

/** Whether it is a page, whatever it was asked for as. */
function isPage(text: string): boolean {
  PAGE.lastIndex = BEFORE.lastIndex = 0;
  for (let found; (found = BEFORE.exec(text)); PAGE.lastIndex = BEFORE.lastIndex) {
    const close = found[1] === '<?' ? '?>' : '-->';
    const end = text.indexOf(close, BEFORE.lastIndex);
    if (end < 0) return false;
    BEFORE.lastIndex = end + close.length;
  }
  return PAGE.test(text);
}

function fromXml(
  text: string,
  { format }: FeedOptions,
  rare?: typeof RarePart,
): Found | FeedFailure {
  const first = firstEntries(text);
  let { root, error } = parseXml(first);
  let broken = 0;
  if (error) {
    const mended = rare?.repairXml(first, (xml) => !parseXml(xml).error);
    if (!mended) return fail('xml', error);
    broken = mended.broken;
    ({ root, error } = parseXml(mended.text));
  }
  const name = root.localName === 'feed' ? 'atom youtube' : 'rss';
  const shape = `<${root.nodeName}>`;
  const found = !format || name.includes(format) ? readXml(root) : undefined;
  return found ? { ...found, shape, broken } : fail('shape', shape);
}

/**
 * The root, and what is wrong with it: Gecko answers with an error document, others put the error inside,
 * and WebKit gives nothing at all for some letters.
 */
function parseXml(text: string) {
  const root = parse(text, 'text/xml') as Element | null;
  const error = root
    ? root.ownerDocument.querySelector('parsererror')?.textContent
    : 'it is no XML';
  return { root: root ?? document.createElement('none'), error };
}

function fromJson(
  body: FeedBody,
  source: FeedOptions,
  rare?: typeof RarePart,
): Found | FeedFailure {
  let root: unknown;
  let broken = 0;
  try {
    root = ownPropertiesDeep((body.root ??= JSON.parse(body.text.trim())));
  } catch (error) {
    const mended = rare?.repairJson(body.text);
    if (!mended) return fail('json', String(error));
    broken = mended.broken;
    root = ownPropertiesDeep(mended.root);
  }
  const isJson = !source.format || !/^(rss|atom|youtube)$/.test(source.format);
  const found = isJson
    ? (rare?.findShape(root, source, body) ?? readJson(root, source))
    : undefined;
  const shape = Object.keys(found?.rows[0] ?? root ?? {}).join(', ');
  return found ? { ...found, shape, broken } : fail('shape', shape);
}

const fail = (reason: FeedFailure['reason'], detail = ''): FeedFailure => ({
  ok: false,
  reason,
  ...(detail && { detail: detail.trim().slice(0, 120) }),
});
