let last: Promise<unknown> = Promise.resolve();

/** Resolves in a task of its own, after those of all who asked before. */
export function nextTurn(): Promise<unknown> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
  return last;
}
