import { describeIssue, showValue, type Issue, type Problem } from '../schema/issues.ts';
import { AfterwordErrorEvent } from './events.ts';

interface ElementWithProblems extends HTMLElement {
  problems?: Problem[];
}

/** Milliseconds that a problem waits for its full explanation: later, nobody looks at the console any more. */
const EXPLANATION_TIMEOUT_MS = 3000;

/** What was reported, by the embed or the panel that it belongs to: each problem is reported once. */
const reported = new WeakMap<HTMLElement, Set<string>>();

/**
 * Reports an issue of an element as a problem: at once in `embed.problems`, and in the console and as an
 * `afterword-error` event as soon as it is explained in full, or can't be.
 */
export function reportIssue(issue: Issue, element: HTMLElement): void {
  const embed = element.closest<ElementWithProblems>('afterword-embed');
  const owner = embed ?? element;
  const known = reported.get(owner) ?? new Set();
  const key = [issue.code, issue.path, showValue(issue.found)].join();
  if (known.has(key)) return;
  reported.set(owner, known.add(key));

  const problem = toProblem(issue);
  embed?.problems?.push(problem);
  void writeToConsole(problem, issue).then(() => {
    const target = element.isConnected ? element : owner;
    target.dispatchEvent(new AfterwordErrorEvent(element === embed ? undefined : element, problem));
  });
}

/** Reports an issue that belongs to no element. */
export function reportToConsole(issue: Issue): void {
  void writeToConsole(toProblem(issue), issue);
}

function toProblem(issue: Issue): Problem {
  const { code, path, severity = 'error' } = issue;
  return { code, severity, path, message: describeIssue(issue) };
}

async function writeToConsole(problem: Problem, issue: Issue): Promise<void> {
  const explanation = import('../debug/explain.ts').then(
    ({ explainIssue }) => explainIssue(issue),
    () => undefined,
  );
  const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, EXPLANATION_TIMEOUT_MS));
  problem.message = (await Promise.race([explanation, timeout])) ?? problem.message;
  const { severity, path, message } = problem;
  const text = `[afterword] ${path ? `${path}: ` : ''}${message}`;
  console[severity === 'error' ? 'error' : 'warn'](text);
}
