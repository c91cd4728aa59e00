import type { PageFilter } from '../data/item-filter.ts';
import type { Shared } from '../schema/settings-types.ts';

/** The filter where nothing is excluded or blocked. */
const ALLOW_ALL: PageFilter = { filter: () => undefined };

/**
 * The filter where the chunk that filters can't be loaded: the blocklist is passed over, but nothing is shown that
 * `exclude` could name.
 */
const failClosedFilter = ([pattern]: readonly string[]): PageFilter => ({
  filter: () => (pattern ? ['exclude', pattern] : undefined),
  issue: {
    code: 'blocklist-failed',
    path: pattern ? 'exclude' : 'blocklist',
    found: 'chunks/load-item-filter.js: network',
  },
});

/** Filters by the settings that they are made from: one for all panels of a page. */
const filters = new Map<string, PageFilter | Promise<unknown>>();

/** Finds the filter of a panel's `exclude` and `blocklist`; while it is loaded, a promise. */
export function findItemFilter({ exclude = [], blocklist }: Shared): PageFilter | Promise<unknown> {
  if (!exclude[0] && !blocklist) return ALLOW_ALL;
  const key = JSON.stringify([exclude, blocklist]);
  const known = filters.get(key);
  if (known) return known;
  const loading = import('../data/load-item-filter.ts')
    .then(({ loadItemFilter }) => loadItemFilter(exclude, blocklist))
    .catch(() => failClosedFilter(exclude))
    .then((filter) => filters.set(key, filter));
  filters.set(key, loading);
  return loading;
}
