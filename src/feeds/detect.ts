import { toItem } from '../model/item.ts';
import { toLink } from '../model/link.ts';
import { toTimeText } from '../model/time.ts';
import type { Feed, FeedFailure, FeedResult, FeedSource, Rows } from './feed.ts';
import { at, firstOf } from './fields.ts';
import { readJson } from './json.ts';
import { parse } from './text.ts';
import { readXml } from './xml.ts';

/** What `format` may name. */
export const FORMATS: readonly string[] = ['json-feed', 'rss', 'atom', 'json'];

/** Items of a feed's text, whose own address is `url`; the format is told from the text itself. */
export function readFeed(
  text: string,
  { url, ...source }: { url: string } & Omit<FeedSource, 'feed'>,
): FeedResult {
  const { format } = source;
  if (format && !FORMATS.includes(format)) return fail('format', format);
  const body = text.trim();
  let name = 'json';
  let shape: string;
  let found: Rows | undefined;
  if (body.startsWith('<')) {
    const xml = parse(body, 'text/xml');
    // Gecko answers with an error document, Blink and WebKit put the error into what they have read.
    const error = xml.ownerDocument.querySelector('parsererror')?.textContent;
    name = xml.localName === 'feed' ? 'atom' : 'rss';
    shape = `<${xml.nodeName}>`;
    found = error ? undefined : readXml(xml);
    if (!found && /<(!doctype )?html|<body/i.test(body)) return fail('html');
    if (error) return fail('xml', error);
  } else {
    try {
      const json: unknown = JSON.parse(body);
      found = readJson(json, source);
      shape = Object.keys(found?.rows[0] ?? json ?? {}).join(', ');
    } catch (error) {
      return body ? fail('json', String(error)) : fail('empty');
    }
  }
  if (format && !format.startsWith(name)) found = undefined;
  const { rows, root } = found ?? { rows: [], root: undefined };
  const items = rows.flatMap((row) => toItem(row, url) ?? []);
  const leftOut = rows.length - items.length;
  // Entries, and none that we can use: it is another shape than ours.
  if (!found || (leftOut && !items.length)) return fail('shape', shape);
  const feed: Feed = { items, leftOut };
  const next = toLink(firstOf(root, 'next_url|next|link=next@href|:link=next@href'), url);
  const generated = toTimeText(firstOf(root, 'generated|updated|lastBuildDate|pubDate|:date'));
  if (next && next !== url && next !== at(root, 'feed_url')) feed.next = next;
  if (generated) feed.generated = generated;
  return { ok: true, feed };
}

const fail = (reason: FeedFailure['reason'], detail = ''): FeedFailure => ({
  ok: false,
  reason,
  ...(detail && { detail: detail.trim().slice(0, 120) }),
});
