import type { Policy } from '../platform/trusted-types.ts';
import type { Item } from '../data/item.ts';
import { createItemLists, createVideoObjects } from '../data/json-ld.ts';

/* Describes what panels show to search engines, where `structuredData` asks for it. */

const JSON_LD = 'script[type="application/ld+json"]';

/** What this part has put into the page, by panel. */
const written = new Map<Element, HTMLScriptElement>();

/**
 * Writes what a panel shows into the page's head as JSON-LD, and takes it out when `end` aborts. Where the page
 * describes things of that type itself, it knows better: nothing is written.
 */
export function describe(
  panel: HTMLElement,
  items: readonly Item[],
  isRanking: boolean,
  policy: Pick<Policy, 'createScript'>,
  end: AbortSignal,
): void {
  const { ownerDocument: page } = panel;
  const nodes = isRanking
    ? createItemLists(items, nameOf(panel))
    : createVideoObjects(notYet(items, panel));
  const remove = () => {
    written.get(panel)?.remove();
    written.delete(panel);
  };
  if (end.aborted || !nodes[0] || isDescribed(page, String(nodes[0]['@type']))) {
    remove();
    return;
  }
  // No text of an item can end the element, wherever a page copies it to.
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes });
  const safe = text.replaceAll('<', '\\u003c');
  const before = written.get(panel);
  if (before?.text === safe) return;
  if (!before) end.addEventListener('abort', remove);
  remove();
  const script = page.createElement('script');
  script.type = 'application/ld+json';
  script.text = policy.createScript(safe);
  page.head.append(script);
  written.set(panel, script);
}

const nameOf = ({ shadowRoot }: Element) =>
  shadowRoot?.querySelector('section')?.getAttribute('aria-label') ?? '';

/** A video that two panels show is described once. */
function notYet(items: readonly Item[], panel: Element): Item[] {
  const others = [...written].filter(([other]) => other !== panel).map(([, { text }]) => text);
  return items.filter(({ url }) => !others.some((text) => text.includes(JSON.stringify(url))));
}

/** Whether the page itself describes something of a type, as JSON-LD or as microdata. */
function isDescribed(page: Document, type: string): boolean {
  const own = new Set(written.values());
  const named = new RegExp(`"@type"\\s*:\\s*(\\[[^\\]]*)?"(https?://schema\\.org/)?${type}"`);
  return (
    !!page.querySelector(`[itemtype$="schema.org/${type}"]`) ||
    [...page.querySelectorAll<HTMLScriptElement>(JSON_LD)].some(
      (script) => !own.has(script) && named.test(script.text),
    )
  );
}
