/** Those who wait for their turn, first come first served. */
const waiting: (() => void)[] = [];

/** Where there is no scheduler. Kept for all: one that only its message knew of would be collected before it came. */
let channel: MessageChannel | undefined;

/** Not in every browser yet: https://developer.mozilla.org/docs/Web/API/Scheduler/postTask. */
declare const scheduler: {
  postTask(task: () => void, options: { priority: 'user-blocking' }): Promise<void>;
};

/**
 * Resolves in a task of its own, after those of all who asked before, or before all of them. Where the browser has
 * a scheduler, it comes before the next frame: a frame in between would draw the page once more, without us.
 * Elsewhere it comes as a message, since browsers hold back timers: each by 4 ms where they follow one another.
 */
export function nextTurn(isFirst = false): Promise<void> {
  return new Promise((resolve) => {
    waiting[isFirst ? 'unshift' : 'push'](resolve);
    const next = () => waiting.shift()?.();
    try {
      void scheduler.postTask(next, { priority: 'user-blocking' });
    } catch {
      // None, or something else of that name.
      channel ??= new MessageChannel();
      channel.port1.onmessage = next;
      channel.port2.postMessage(0);
    }
  });
}

let format: Intl.ListFormat | undefined;

/**
 * Resolves once the page has its first `Intl` objects. To make them takes a browser long, so two turns have half of it
 * each, and whoever waits goes on in the next one: nobody else comes in between, so panels are drawn in their order.
 */
export async function intlReady(): Promise<void> {
  if (format) return;
  // A minifier takes away what nobody gets.
  await nextTurn(true).then(() => 'a'.localeCompare('b'));
  format = await nextTurn(true).then(() => new Intl.ListFormat());
  await nextTurn(true);
}
