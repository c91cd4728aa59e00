/** What was wrong and was worked around. The public shape: `embed.problems`, `afterword-error`. */
export interface Problem {
  code: ProblemCode;
  /** `error`: something is not shown. `warning`: everything is shown, but not as it was written. */
  severity: 'error' | 'warning';
  /** Where, as in `panels[2].source.feed`; `""` for the whole. */
  path: string;
  /** What was found, what is allowed, and what is done instead. */
  message: string;
}

export type ProblemCode =
  | 'not-json'
  | 'wrong-type'
  | 'not-allowed'
  | 'missing'
  | 'unknown-key'
  | 'secret'
  | 'unknown-network'
  | 'dead-network'
  | 'no-language'
  | 'config-failed'
  | 'count-failed'
  | 'blocklist-failed'
  | 'feed-failed'
  | 'feed-unreadable'
  | 'feed-loop'
  | 'feed-stale'
  | 'items-left-out'
  | 'no-target'
  | 'in-head'
  | 'mounted-already'
  | 'tag-taken'
  | 'chunk-failed'
  | 'failed';

/** A problem before it is put into words; the words are in parts/explain.ts. */
export interface Issue {
  code: ProblemCode;
  path: string;
  /** The value that was found, or what happened. */
  found?: unknown;
  /** What would have been right: names, or a phrase. */
  allowed?: readonly unknown[] | undefined;
  severity?: Problem['severity'];
}

/** In one sentence: what was found, and what is allowed. */
export function sentence({ code, found, allowed }: Issue): string {
  const what = found === undefined ? '' : `: found ${show(found)}`;
  return `${code}${what}${allowed ? `; allowed: ${allowed.join(', ')}` : ''}.`;
}

/** As it would be written in JSON, if it could be. */
export function show(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 80);
  } catch {
    return typeof value;
  }
}
