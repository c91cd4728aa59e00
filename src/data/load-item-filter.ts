import type { Issue } from '../schema/issues.ts';
import { withoutPrototype } from '../schema/without-prototype.ts';
import { request } from './http.ts';
import {
  createItemFilter,
  EMPTY_BLOCKLIST,
  readBlocklist,
  type ExclusionReason,
  type PageFilter,
} from './item-filter.ts';

const BLOCKLIST_FAILED = {
  code: 'blocklist-failed',
  path: 'blocklist',
  severity: 'warning',
} as const;

/** Loads a blocklist, and makes the filter of it and of `exclude`. Without the blocklist, `exclude` alone holds. */
export async function loadItemFilter(
  exclude: readonly string[],
  blocklistUrl: string | undefined,
): Promise<PageFilter> {
  let blocklist = EMPTY_BLOCKLIST;
  let issue: Issue | undefined;
  const response = blocklistUrl ? await request(blocklistUrl) : undefined;
  try {
    if (response && !response.ok) {
      throw new Error(`${response.reason} ${response.status ?? ''}`.trim());
    }
    if (response) blocklist = readBlocklist(response.text, response.url);
  } catch (error) {
    const reason = response?.ok ? `json ${String(error)}` : (error as Error).message;
    issue = { ...BLOCKLIST_FAILED, found: `${blocklistUrl ?? ''}: ${reason}` };
  }
  const filter = createItemFilter(exclude, blocklist);
  const log = new Map<string, ExclusionReason>();
  return {
    issue,
    log,
    filter: (entry) => {
      const reason = filter(entry);
      const { url, article, tags: [name] = [] } = withoutPrototype(entry);
      if (reason) log.set(url ?? (article ? 'The discussion' : (name ?? '')), reason);
      return reason;
    },
  };
}
