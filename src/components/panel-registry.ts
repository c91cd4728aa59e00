import type { Settings, Shared } from '../schema/settings-types.ts';
import { request } from '../data/http.ts';
import type { Item } from '../data/item.ts';
import type { Ordered } from '../data/order.ts';
import type { Rules } from '../data/item-filter.ts';
import { page } from '../platform/host-page.ts';

/* What panels of a page know of each other, and what the page's rules leave out. */

/** What a panel in the page shows, and for whoever looks into it, of what. */
export interface Painted {
  /** The article that it stands under: panels of other articles are none of its business. */
  article: string;
  /** The addresses of what it shows, canonical. */
  keys: readonly string[];
  ordered: Ordered;
  /** What there was to choose from. */
  all: readonly Item[];
  /** The panel's settings. */
  given: Partial<Settings<'videos'>>;
}

/** The panels in the page; who leaves it is taken out. */
export const painted = new Map<HTMLElement, Painted>();

/** The panel that shows an address under an article already; only what a reader could see counts. */
export const shownBy = (key: string, its: string): HTMLElement | undefined =>
  [...painted].find(
    ([panel, { article, keys }]) =>
      article === its && keys.includes(key) && panel.getClientRects()[0],
  )?.[0];

/** Where nothing is excluded or blocked. */
const FREE: Rules = { judge: () => undefined };

/**
 * Where rules can't be read, those of a blocklist are passed over; but what is excluded may never be shown, so
 * nothing is that could be.
 */
const unread = ([pattern]: readonly string[]): Rules => ({
  judge: () => (pattern ? ['exclude', pattern] : undefined),
  issue: {
    code: 'blocklist-failed',
    path: pattern ? 'exclude' : 'blocklist',
    found: 'parts/rules.js: network',
  },
});

const known = new Map<string, Rules | Promise<unknown>>();

/** What a panel's settings leave out; while that is asked for, once a page, a promise. */
export function rulesOf({ exclude = [], blocklist }: Shared): Rules | Promise<unknown> {
  if (!exclude[0] && !blocklist) return FREE;
  const key = JSON.stringify([exclude, blocklist]);
  let rules = known.get(key);
  if (!rules) {
    rules = page.loadPart('rules').then(async (part) => {
      const found = part && (await part.readRules(exclude, blocklist, request));
      known.set(key, found ?? unread(exclude));
    });
    known.set(key, rules);
  }
  return rules;
}
