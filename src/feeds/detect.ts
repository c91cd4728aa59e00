import type { Policy } from '../config/trusted.ts';
import type { Entries, FeedFailure, Reading } from './feed.ts';
import { at, firstOf } from './fields.ts';
import { readJson, type Rows } from './json.ts';
import { parse, parseUnder } from './text.ts';
import { readXml } from './xml.ts';

/** What `format` may name. */
export const FORMATS: readonly string[] = ['json-feed', 'rss', 'atom', 'json'];

/** The entries of a feed's text, whose format is told from the text itself. */
export function findEntries(
  text: string,
  source: Reading,
  policy: Pick<Policy, 'createHTML'>,
): Entries | FeedFailure {
  parseUnder(policy);
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
  if (!found || (format && !format.startsWith(name))) return fail('shape', shape);
  const { rows, root } = found;
  const next = firstOf(root, 'next_url|next|link=next@href|:link=next@href');
  return {
    rows,
    shape,
    next: next === at(root, 'feed_url') ? undefined : next,
    generated: firstOf(root, 'generated|updated|lastBuildDate|pubDate|:date'),
  };
}

const fail = (reason: FeedFailure['reason'], detail = ''): FeedFailure => ({
  ok: false,
  reason,
  ...(detail && { detail: detail.trim().slice(0, 120) }),
});
