/** Tasks that wait for their turn, first come first served. */
const waiting: (() => void)[] = [];

/** Where there is no scheduler. Kept for all: a channel that only its message refers to would be collected first. */
let channel: MessageChannel | undefined;

/** Not in every browser yet: https://developer.mozilla.org/docs/Web/API/Scheduler/postTask. */
declare const scheduler: {
  postTask(task: () => void, options: { priority: 'user-blocking' }): Promise<void>;
};

/**
 * Resolves in a task of its own, so that input and painting come in between long work. Where the browser has a
 * scheduler, the task comes before the next frame: a frame in between would draw the page once more without us.
 * Elsewhere it is a message, since browsers delay timers that follow one another by 4 ms each.
 * @param options.isNext Before all that wait already, instead of after them.
 */
export function yieldToMain({ isNext = false } = {}): Promise<void> {
  return new Promise((resolve) => {
    waiting[isNext ? 'unshift' : 'push'](resolve);
    const runNext = () => waiting.shift()?.();
    try {
      void scheduler.postTask(runNext, { priority: 'user-blocking' });
    } catch {
      // There is none, or the page has something else of that name.
      channel ??= new MessageChannel();
      channel.port1.onmessage = runNext;
      channel.port2.postMessage(0);
    }
  });
}
