import type { FeedFormat, JsonFormat, XmlFormat } from './feed-format.ts';
import type { FeedBody, FeedEntries, FeedFailure, FeedOptions } from './feed.ts';
import { formatNames } from './formats.ts';
import { parseMarkup } from '../html-entities.ts';
import { ownPropertiesDeep } from '../object-paths.ts';
import { parseJson } from './json-document.ts';

import { ownShape } from './own-shape.ts';
import type { repairJson } from './repair-json.ts';
import type { repairXml } from './repair-xml.ts';
import { ROOT_TAG, truncateXml } from './entry-tags.ts';

/** What saves the whole entries of a broken body. */
export interface Repairs {
  repairJson?: typeof repairJson;
  repairXml?: typeof repairXml;
}

/**
 * Reads the entries of a body in one of `formats`, which is told from its text. Without `repairs`, a broken body is a
 * failure.
 */
export function readEntries(
  body: FeedBody,
  options: FeedOptions,
  formats: readonly FeedFormat[],
  repairs?: Repairs,
): FeedEntries | FeedFailure {
  const { format } = options;
  const names = formatNames(formats);
  if (format && !names.includes(format)) {
    return { ...createFailure('format', format), allowed: names };
  }
  const text = body.text.trim();
  if (!text) return createFailure('empty');
  if (isHtmlPage(text)) return createFailure('html');
  return isXml(text)
    ? readXmlEntries({ ...body, text }, options, formats, repairs)
    : readJsonEntries(body, options, formats, repairs);
}

/** What may stand before the root of a document: a declaration, a comment, or the document's type. */
const PROLOGUE = /\s*(?:<\?.*?\?>|<!--.*?-->|<!doctype\b(?:[^<>[]|\[[^\]]*\])*>)/isy;
const HTML_TYPE = /<!doctype html\b/i;
const HTML_ROOT = /\s*<(?:html|head|body)\b/iy;
const FEED_ROOT = new RegExp(`\\s*${ROOT_TAG.source}`, 'iy');

/** Whether a text is a page, whatever it was asked for as. Templates of sites give their type to feeds, too. */
function isHtmlPage(text: string): boolean {
  let hasHtmlType = false;
  HTML_ROOT.lastIndex = FEED_ROOT.lastIndex = PROLOGUE.lastIndex = 0;
  for (let found; (found = PROLOGUE.exec(text));) {
    hasHtmlType ||= HTML_TYPE.test(found[0]);
    HTML_ROOT.lastIndex = FEED_ROOT.lastIndex = PROLOGUE.lastIndex;
  }
  return HTML_ROOT.test(text) || (hasHtmlType && !FEED_ROOT.test(text));
}

/** The beginning of a list or an object, and not of something else in brackets. */
const JSON_START = /[[{]\s*["[{]/;

/** Whether a text is XML, whatever a server has written before it. */
const isXml = (text: string): boolean =>
  !/^[[{]\s*["{[]/.test(text) &&
  (ROOT_TAG.test(text) ||
    text.startsWith('<?xml') ||
    (text.startsWith('<') && !JSON_START.test(text)));

function readXmlEntries(
  { text, url }: FeedBody,
  { format }: FeedOptions,
  formats: readonly FeedFormat[],
  repairs: Repairs | undefined,
): FeedEntries | FeedFailure {
  const truncated = truncateXml(text);
  let { root, error } = parseXml(truncated);
  let broken: readonly string[] = [];
  if (error) {
    const repaired = repairs?.repairXml?.(truncated, (xml) => !parseXml(xml).error);
    if (!repaired) return createFailure('xml', error);
    broken = repaired.broken;
    ({ root, error } = parseXml(repaired.text));
  }
  const entries = detectXmlFormat(root, format, formats)?.read(root, url);
  const shape = `<${root.nodeName}>`;
  return entries ? { ...entries, shape, broken } : createFailure('shape', shape);
}

const detectXmlFormat = (
  root: Element,
  name: string | undefined,
  formats: readonly FeedFormat[],
): XmlFormat | undefined =>
  formats
    .filter((format) => format.kind === 'xml')
    .find((format) => (name ? format.name === name : format.accepts(root)));

/**
 * Parses XML. Of what is broken, Gecko makes an error document, other engines put an error into the document, and WebKit
 * gives nothing at all for some characters.
 */
function parseXml(text: string): { root: Element; error: string | undefined } {
  const root = parseMarkup(text, 'text/xml');
  const error = root
    ? root.ownerDocument.querySelector('parsererror')?.textContent
    : 'it is no XML';
  return { root: root ?? document.createElement('none'), error };
}

function readJsonEntries(
  body: FeedBody,
  options: FeedOptions,
  formats: readonly FeedFormat[],
  repairs: Repairs | undefined,
): FeedEntries | FeedFailure {
  let root: unknown;
  let broken: readonly string[] = [];
  try {
    root = parseJson(body);
  } catch (error) {
    const repaired = repairs?.repairJson?.(body.text);
    if (!repaired) return createFailure('json', String(error));
    broken = repaired.broken;
    root = ownPropertiesDeep(repaired.root);
  }
  for (const format of detectJsonFormats(root, options, formats)) {
    const entries = format.read(root, options, body);
    if (entries) return { ...entries, shape: namesIn(entries.rows[0] ?? root), broken };
  }
  return createFailure('shape', namesIn(root));
}

const namesIn = (value: unknown): string => Object.keys(Object(value) as object).join(', ');

/** The formats that may read a document, the likeliest first: a named one, else those that accept it. */
function detectJsonFormats(
  root: unknown,
  options: FeedOptions,
  formats: readonly FeedFormat[],
): JsonFormat[] {
  const { format: name } = options;
  const ofJson = formats.filter((format) => format.kind === 'json');
  if (!name) return ofJson.filter((format) => format.accepts(root, options));
  const named = ofJson.filter((format) => format.name === name);
  // Entries of a system may also stand where `list` says, or be in our own shape.
  return named.length
    ? [...named, ...ofJson.filter((format) => format.name === ownShape.name)]
    : [];
}

const createFailure = (reason: FeedFailure['reason'], detail = ''): FeedFailure => ({
  ok: false,
  reason,
  ...(detail && { detail: detail.trim().slice(0, 120) }),
});
