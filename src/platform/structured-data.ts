import type { Item } from '../data/item.ts';
import { createItemLists, createVideoObjects } from '../data/json-ld.ts';
import { MADE } from './made-markup.ts';
import { trusted } from './trusted-types.ts';

const JSON_LD = 'script[type="application/ld+json"]';

/** The scripts that this module has put into the page, by panel. */
const scripts = new Map<Element, HTMLScriptElement>();

interface StructuredDataOptions {
  /** What the list is called. */
  label: string;
  /** Whether the items are a ranking, and else videos. */
  isRanking: boolean;
  /** Takes the script out of the page. */
  signal: AbortSignal;
}

/**
 * Describes what a panel shows to search engines, as JSON-LD (https://www.w3.org/TR/json-ld11/) in the page's head.
 * Where the page itself describes something of the same type, nothing is written: the page knows better.
 */
export function writeStructuredData(
  panel: HTMLElement,
  items: readonly Item[],
  { label, isRanking, signal }: StructuredDataOptions,
): void {
  const { ownerDocument } = panel;
  removeCopies(ownerDocument);
  const nodes = isRanking
    ? createItemLists(items, label)
    : createVideoObjects(withoutDescribed(items, panel));
  const remove = () => {
    scripts.get(panel)?.remove();
    scripts.delete(panel);
  };
  if (signal.aborted || !nodes[0] || isDescribed(ownerDocument, String(nodes[0]['@type']))) {
    remove();
    return;
  }
  // Without `<`, no text of an item can end the element, wherever a page copies the script to.
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes });
  const text = json.replaceAll('<', '\\u003c');
  const previous = scripts.get(panel);
  if (previous?.text === text) return;
  if (!previous) signal.addEventListener('abort', remove);
  remove();
  const script = ownerDocument.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(MADE, '');
  script.text = trusted.createScript(text);
  ownerDocument.head.append(script);
  scripts.set(panel, script);
}

/** Removes what was written into the page of which this one is a copy. */
function removeCopies(page: Document): void {
  const own = new Set(scripts.values());
  for (const script of page.querySelectorAll<HTMLScriptElement>(`${JSON_LD}[${MADE}]`)) {
    if (!own.has(script)) script.remove();
  }
}

/** Leaves out videos that another panel has described: a video that two panels show is described once. */
function withoutDescribed(items: readonly Item[], panel: Element): Item[] {
  const texts = [...scripts].filter(([other]) => other !== panel).map(([, { text }]) => text);
  return items.filter(({ url }) => !texts.some((text) => text.includes(JSON.stringify(url))));
}

/** Whether the page itself describes something of a type, as JSON-LD or as microdata. */
function isDescribed(page: Document, type: string): boolean {
  const own = new Set(scripts.values());
  const pattern = new RegExp(`"@type"\\s*:\\s*(\\[[^\\]]*)?"(https?://schema\\.org/)?${type}"`);
  return (
    page.querySelector(`[itemtype$="schema.org/${type}"]`) !== null ||
    [...page.querySelectorAll<HTMLScriptElement>(JSON_LD)].some(
      (script) => !own.has(script) && pattern.test(script.text),
    )
  );
}
