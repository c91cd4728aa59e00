import { toItem } from '../model/item.ts';
import { toLink } from '../model/link.ts';
import { toTimeText } from '../model/time.ts';
import type { Feed, FeedFailure, FeedResult, FeedSource, Rows } from './feed.ts';
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
  let found: Rows | undefined;
  let shape: string;
  if (body.startsWith('<')) {
    if (/^(?:<\?[^>]*>|<!--.*?-->|\s)*<(?:!doctype )?(?:html|head|body)\b/is.test(body)) {
      return fail('html');
    }
    const root = parse(body, 'text/xml');
    // Gecko answers with an error document, Blink and WebKit put the error into what they have read.
    const [error] = root.ownerDocument.getElementsByTagName('parsererror');
    if (error) return fail('xml', error.textContent);
    const name = root.localName === 'feed' ? 'atom' : 'rss';
    if ((format ?? name) === name) found = readXml(root, name === 'atom');
    shape = `<${root.nodeName}>`;
  } else {
    let json: unknown;
    try {
      json = JSON.parse(body);
    } catch (error) {
      return body ? fail('json', String(error)) : fail('empty');
    }
    if (!format?.match(/rss|atom/)) found = readJson(json, source);
    shape = Object.keys(found?.rows[0] ?? json ?? {}).join(', ');
  }
  const items = found?.rows.flatMap((row) => toItem(row, url) ?? []);
  // Entries, and none that we can use: it is another shape than ours.
  if (!found || !items || (found.rows.length && !items.length)) return fail('shape', shape);
  const feed: Feed = { items, leftOut: found.rows.length - items.length };
  const next = toLink(found.next, url);
  const generated = toTimeText(found.generated);
  if (next && next !== url) feed.next = next;
  if (generated) feed.generated = generated;
  return { ok: true, feed };
}

const fail = (reason: FeedFailure['reason'], detail = ''): FeedFailure => ({
  ok: false,
  reason,
  ...(detail && { detail: detail.trim().slice(0, 120) }),
});
