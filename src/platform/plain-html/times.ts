import { toTimeText } from '../../schema/time.ts';
import { isKind, isNamed, PUBLISHED, UPDATED } from './kinds.ts';
import { textOf } from './text.ts';

export interface Times {
  published?: string | undefined;
  updated?: string | undefined;
  /** A playing time, `PT3M7S`. */
  duration?: string | undefined;
}

/** Elements of time, of HTML, of schema.org and of microformats. */
export const TIME =
  'time,[itemprop~="datePublished"],[itemprop~="dateModified"],.dt-published,.dt-updated,abbr.published,abbr.updated';

/** What each of these times is; one that says nothing of itself is the time of publication. */
export function readTimes(elements: readonly Element[], row: Element): Times {
  const times = elements.map((element) => ({ element, text: timeOf(element) }));
  const dates = times.filter(({ text }) => text && !isDuration(text));
  const published =
    dates.find(({ element }) => isNamed(element, PUBLISHED)) ??
    dates.find(({ element }) => !isKind(element, UPDATED, row));
  // WordPress calls the time of a story that was never changed both.
  const updated = dates.find((time) => time !== published && isKind(time.element, UPDATED, row));
  return {
    published: published?.text,
    updated: updated?.text,
    duration: times.find(({ text }) => isDuration(text))?.text,
  };
}

const isDuration = (text: string | undefined): boolean => /^P/i.test(text ?? '');

/** A time for machines, or the text where that is one. What neither can be read of is left to the schema to refuse. */
function timeOf(element: Element): string | undefined {
  const names = ['datetime', 'content', ...(element.localName === 'abbr' ? ['title'] : [])];
  const [given] = names.flatMap((name) => element.getAttribute(name)?.trim() || []);
  return [given, textOf(element)].find((text) => toTimeText(text)) ?? given;
}
