/*
 * Feeds that nobody would publish: our fixtures with anything in them replaced, doubled, cut or taken away;
 * and what must be true of whatever is read out of them.
 */
import * as fc from 'fast-check';
import type { FeedResult } from '../../../../src/data/feeds/feed.ts';
import type { Item } from '../../../../src/data/item.ts';
import { atPlace, place } from '../../chance.ts';

/** Texts that run, lead astray, or break what reads them, where something lets them. */
const HOSTILE = [
  'javascript:fired=1',
  ' jAvAsCrIpT:fired=1',
  'java\nscript:fired=1',
  '\u0001javascript:fired=1',
  'data:text/html,<script>fired=1</script>',
  'data:image/svg+xml,<svg onload="fired=1"/>',
  'file:///etc/passwd',
  'blob:https://ledger.example/1',
  'https://[',
  '//',
  '<script>fired=1</script>',
  '<img src=x onerror="fired=1">',
  '&lt;img src=x onerror=&quot;fired=1&quot;&gt;',
  '<![CDATA[<svg/onload=fired=1>]]>',
  ']]>',
  '<!--',
  '</item>',
  '</channel>',
  '&nope;',
  '&#0;',
  '&#xD800;',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '<?xml-stylesheet href="javascript:fired=1"?>',
  '\u0000',
  '\ud800',
  '\u202e',
  '__proto__',
  '1e999',
  '-1',
  '9'.repeat(30),
  '9'.repeat(400),
  '1.234.567',
  '.',
  ' '.repeat(1000),
  '<'.repeat(500),
  '&'.repeat(500),
  '(' + 'a'.repeat(500),
];

const hostile = fc.constantFrom(...HOSTILE);
const text = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 30 }), fc.webUrl());

/** Where something of another kind is meant, or nothing that could become a text or a number. */
const ODD: unknown[] = [
  null,
  [null],
  [[null]],
  {},
  [{}],
  [''],
  { toString: null, valueOf: null },
  undefined,
];
const value = fc.oneof(text, fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...ODD));

/** What happens to a text, on its way through bad software. */
const cut = fc.record({ from: place, length: fc.nat(200), put: fc.oneof(hostile, text) });

function applyCut(
  body: string,
  { from, length, put }: { from: number; length: number; put: string },
) {
  const start = Math.floor(from * body.length);
  return body.slice(0, start) + put + body.slice(start + length);
}

export const cutText = (body: string): fc.Arbitrary<string> =>
  fc.tuple(fc.array(cut, { maxLength: 3 }), fc.option(place)).map(([cuts, end]) => {
    const broken = cuts.reduce(applyCut, body);
    return end === null ? broken : broken.slice(0, Math.floor(end * broken.length));
  });

/** JSON with some of its values replaced by anything. */
export const changeJson = (body: string): fc.Arbitrary<string> =>
  fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 6 }).map((changes) => {
    const root = JSON.parse(body) as unknown;
    for (const [where, put] of changes) {
      const [container, key] = atPlace(root, where) ?? [{}, ''];
      // A copy, since a later change may go into what an earlier one put there.
      container[key] = structuredClone(put);
    }
    return JSON.stringify(root);
  });

const escapeXml = (put: string) =>
  put.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** XML with some of its texts and attributes replaced, so that it stays XML, but for what a text breaks. */
export const changeXml = (body: string): fc.Arbitrary<string> =>
  fc.array(fc.tuple(place, text), { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((xml, [where, put]) => {
      const spots = [...xml.matchAll(/(?<=>)[^<>]+(?=<)|(?<=\w=")[^"]*(?=")/g)];
      const spot = spots[Math.floor(where * spots.length)];
      if (!spot) return xml;
      return xml.slice(0, spot.index) + escapeXml(put) + xml.slice(spot.index + spot[0].length);
    }, body),
  );

/** Some of its addresses, but for those of vocabularies, replaced by texts, so that what is read has all else. */
export const changeLinks = (body: string): fc.Arbitrary<string> =>
  fc.array(fc.option(hostile), { minLength: 1, maxLength: 6 }).map((texts) => {
    let i = 0;
    const isJson = !body.trimStart().startsWith('<');
    return body.replace(/(?<!xmlns(:\w+)?="|version":\s*")https?:\/\/[^"'<>\s\\]+/g, (address) => {
      const put = texts[i++ % texts.length] ?? address;
      return isJson ? JSON.stringify(put).slice(1, -1) : escapeXml(put);
    });
  });

const isLink = (link: unknown) => typeof link === 'string' && /^https?:\/\/[^\s]+$/.test(link);

function linksOf({ url, image, video }: Item): unknown[] {
  const files = [...(video?.sources ?? []), ...(video?.captions ?? []), ...(image ? [image] : [])];
  // Commas inside an address are followed by no space.
  const sizes = image?.srcset?.split(/, /).map((one) => one.replace(/ [\d.]+[wx]$/, '')) ?? [];
  return [url, ...files.map(({ src }) => src), ...sizes];
}

const TEXTS = [
  'title',
  'id',
  'summary',
  'kicker',
  'author',
  'published',
  'updated',
  'sponsor',
] as const;
const NUMBERS = ['duration', 'count'] as const;

function wrongInItem(item: Item): string[] {
  const strings = [...TEXTS.map((key) => item[key]), item.image?.alt, ...(item.tags ?? [])];
  const numbers = [...NUMBERS.map((key) => item[key]), item.image?.width, item.image?.height];
  return [
    ...linksOf(item)
      .filter((link) => !isLink(link))
      .map((link) => `the link ${String(link)}`),
    ...strings
      .filter((it) => it !== undefined && (typeof it !== 'string' || !it.trim()))
      .map((it) => `no text: ${String(it)}`),
    ...numbers
      .filter((it) => it !== undefined && !(Number.isFinite(it) && it >= 0))
      .map((it) => `no number: ${String(it)}`),
  ];
}

const REASONS = ['empty', 'html', 'json', 'xml', 'shape', 'format', 'reader'];

/** What no reading may give. */
export function wrongIn(result: FeedResult): string[] {
  if (!result.ok) return REASONS.includes(result.reason) ? [] : [`the reason ${result.reason}`];
  const { items, next, generated, leftOut } = result.feed;
  const wrong = items.flatMap(wrongInItem);
  if (next !== undefined && !isLink(next)) wrong.push(`the next page ${next}`);
  if (generated !== undefined && typeof generated !== 'string') wrong.push('the time of making');
  if (!(leftOut >= 0)) wrong.push(`left out: ${String(leftOut)}`);
  if (new Set(items.map(({ id }, i) => id ?? i)).size < items.length) wrong.push('an id twice');
  if ('fired' in window) wrong.push('something ran');
  return wrong;
}
