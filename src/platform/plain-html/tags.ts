import { TITLE, ACTION, AUTHOR, isKind, UPDATED, isNamed, PUBLISHED } from './kinds.ts';
import { pick } from './content.ts';
import { textOf } from './text.ts';
import { readTimes, TIME } from './times.ts';

interface Tag {
  name: string;
  url?: string;
}

/** Names that have no link of their own. */
const NAMES = 'li,.p-category,[itemprop~="keywords"],[rel~="tag"]';
/** What stands between tags, in any writing, and how many stories each has. */
const AROUND = /^[\s,;:|·•‧・／/、،؛\-–—]+|([\s,;:|·•‧・／/、،؛\-–—]|\s\(\d+\))+$/gu;
/** A word before the tags: "Topics:". */
const LABEL = /[:：]\s*$/;

/** Links are tags, and list entries that have none; the time that says so is when the story was updated. */
export function readTags(panel: Element): object {
  const tags = new Map<string, Tag>();
  for (const tag of findTags(panel)) tags.set(`${tag.name} ${tag.url ?? ''}`, tag);
  const times = pick(panel, TIME);
  const changes = times.filter((time) => isKind(time, UPDATED, panel) || !isNamed(time, PUBLISHED));
  const { updated, published } = readTimes(changes, panel);
  return { items: tags.size ? [...tags.values()] : undefined, updated: updated ?? published };
}

function findTags(panel: Element): Tag[] {
  const all = pick<HTMLAnchorElement>(panel, `a[href],${NAMES}`).filter(
    (element) => !isKind(element, AUTHOR, panel) && !isKind(element, ACTION, panel),
  );
  const isMarked = all.some((element) => element.matches('a[rel~="tag"]'));
  return all.flatMap((element) => {
    const isLink = element.matches('a[href]');
    if (isMarked && isLink && !element.matches('[rel~="tag"]')) return [];
    // What has links is no more than their place.
    if (!isLink && (element.querySelector('a[href]') ?? element.closest('a[href]'))) return [];
    const text = textOf(element);
    const name = text.replace(AROUND, '');
    if (!name || LABEL.test(text) || (!isLink && isNamed(element, TITLE))) return [];
    return isLink ? { name, url: element.href } : { name };
  });
}
