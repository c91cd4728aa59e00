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

/** A problem before it is put into words; debug/explain.ts has the explanations. */
export interface Issue {
  code: ProblemCode;
  path: string;
  /** The value that was found, or what happened. */
  found?: unknown;
  /** What would have been right: names, or a phrase. */
  allowed?: readonly unknown[] | undefined;
  /** What is known about the cause, as a clause: "Pocket closed on 2025-07-08". */
  cause?: string | undefined;
  severity?: Problem['severity'];
}

/** Describes an issue in short: what was found, and what is allowed. */
export function describeIssue({ code, found, allowed }: Issue): string {
  const what = found === undefined ? '' : `: found ${showValue(found)}`;
  return `${code}${what}${allowed ? `; allowed: ${allowed.join(', ')}` : ''}.`;
}

/** A value as JSON, cut to 80 characters; its type where JSON has no form for it. */
export function showValue(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 80);
  } catch {
    return typeof value;
  }
}
