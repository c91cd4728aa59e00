import { bare } from '../schema/without-prototype.ts';
import type { Finding } from '../schema/issues.ts';
import type { RequestResult } from '../data/http.ts';
import {
  createItemFilter,
  EMPTY_BLOCKLIST,
  readBlocklist,
  type ExclusionReason,
  type PageFilter,
} from '../data/item-filter.ts';

/* What `exclude` and `blocklist` say, for the pages that have any. */

const FAILED = { code: 'blocklist-failed', path: 'blocklist', severity: 'warning' } as const;

/** Without the blocklist everything but what is excluded may be shown. */
export async function readRules(
  exclude: readonly string[],
  address: string | undefined,
  request: (url: string) => Promise<RequestResult>,
): Promise<PageFilter> {
  let list = EMPTY_BLOCKLIST;
  let finding: Finding | undefined;
  const answer = address && (await request(address));
  try {
    if (answer && !answer.ok) throw new Error(`${answer.reason} ${answer.status ?? ''}`.trim());
    if (answer) list = readBlocklist(answer.text, answer.url);
  } catch (error) {
    const reason = answer && answer.ok ? `json ${String(error)}` : (error as Error).message;
    finding = { ...FAILED, found: `${address ?? ''}: ${reason}` };
  }
  const filter = createItemFilter(exclude, list);
  const log = new Map<string, ExclusionReason>();
  return {
    finding,
    log,
    filter: (subject) => {
      const reason = filter(subject);
      const { url, article, tags: [name] = [] } = bare(subject);
      if (reason) log.set(url ?? (article ? 'The discussion' : (name ?? '')), reason);
      return reason;
    },
  };
}
