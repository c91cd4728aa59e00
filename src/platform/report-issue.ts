import { sentence, show, type Finding, type Problem } from '../schema/issues.ts';
import { AfterwordErrorEvent } from './events.ts';

interface WithProblems extends HTMLElement {
  problems?: Problem[];
}

/** Explanations that take longer come too late for whoever looks at the console. */
const PATIENCE = 3000;

const told = new WeakMap<object, Set<string>>();

/**
 * Tells a problem, each once: at once in `embed.problems`, and, when it is explained in full (or can't
 * be), in the console and as an event.
 */
export function report(finding: Finding, from: HTMLElement): void {
  const embed = from.closest<WithProblems>('afterword-embed');
  const keys = told.get(embed ?? from) ?? new Set();
  const key = [finding.code, finding.path, show(finding.found)].join();
  if (keys.has(key)) return;
  told.set(embed ?? from, keys.add(key));

  const problem = problemOf(finding);
  embed?.problems?.push(problem);
  void write(problem, finding).then(() => {
    const speaker = from.isConnected ? from : (embed ?? from);
    speaker.dispatchEvent(new AfterwordErrorEvent(from === embed ? undefined : from, problem));
  });
}

/** A problem with no element to tell it: the console is all there is. */
export function reportToConsole(finding: Finding): void {
  void write(problemOf(finding), finding);
}

const problemOf = (finding: Finding): Problem => {
  const { code, path, severity = 'error' } = finding;
  return { code, severity, path, message: sentence(finding) };
};

async function write(problem: Problem, finding: Finding): Promise<void> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const part = await Promise.race([import('../parts/explain.ts').catch(() => undefined), late]);
  if (part) problem.message = part.explain(finding);
  const { severity, path, message } = problem;
  const text = `[afterword] ${path ? `${path}: ` : ''}${message}`;
  console[severity === 'error' ? severity : 'warn'](text);
}
