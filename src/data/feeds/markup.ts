import type { Policy } from '../trusted-types.ts';
import { textOf } from '../../schema/time.ts';

type MakesHtml = Pick<Policy, 'createHTML'>;

/** The script's own policy, handed over: a page allows one, and a part would make another. */
let policy: MakesHtml = { createHTML: (text) => text };

export function parseUnder(given: MakesHtml): void {
  policy = given;
}

/** A document in which nothing runs or loads. */
export const parse = (text: string, type: DOMParserSupportedType): Element =>
  new DOMParser().parseFromString(policy.createHTML(text), type).documentElement;

/** Paragraphs, lines and cells, whose texts would otherwise run into one another. */
const BLOCK = /<(?=\/?(p|br|div|li|h\d|t[dhr]|fig))/gi;
/** A tag, or what is not for reading. */
const TAG = /<(script|style|!--).*?(<\/\1>|-->|$)|<[a-z/!?]("[^"]*"?|[^">])*>?/gis;

/** The letters of entities that were met: to ask the browser takes long, and feeds have few. */
const letters = new Map<string, string>();

function toLetter(entity: string): string {
  const letter = letters.get(entity) ?? parse(`<p>${entity}`, 'text/html').textContent;
  letters.set(entity, letter);
  return letter;
}

/** Plain text of a text with markup and entities; `''` for what isn't text. Never becomes HTML again. */
export const toText = (html: unknown): string =>
  typeof html === 'string'
    ? html
        .replace(BLOCK, ' <')
        .replace(TAG, '')
        .replace(/&#?\w+;?/g, toLetter)
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** The beginning of a text, cut after a word. A long article is not read whole for it. */
export function toSummary(html: unknown, length = 300): string {
  const text = toText(typeof html === 'string' && html.slice(0, length * 20));
  return text.length > length ? text.slice(0, length).replace(/\s+\S*$/, '') + '…' : text;
}

/** The address of the first picture in a text with markup; those one pixel wide count readers. */
export const findImage = (html: unknown): string =>
  toText(/<img(?![^<>]*width=["']1\b)[^<>]*\ssrc=["']([^"']+)/i.exec(textOf(html))?.[1]);
