/** Those who wait for their turn, first come first served. */
const waiting: (() => void)[] = [];
/** Kept for all of them: one that only its message knew of would be collected before it came. */
let channel: MessageChannel | undefined;

/**
 * Resolves in a task of its own, after those of all who asked before. It comes as a message, since
 * browsers hold back timers: each by 4 ms where they follow one another.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = () => waiting.shift()?.();
    }
    channel.port2.postMessage(0);
  });
}

let intl: Promise<unknown> | undefined;

/**
 * Resolves in a turn of its own, once the page has its first `Intl` objects: to make them takes a browser long, so
 * two turns have half of it each.
 */
export async function intlReady(): Promise<void> {
  intl ??= nextTurn()
    .then(() => 'a'.localeCompare('b'))
    .then(nextTurn)
    .then(() => new Intl.ListFormat());
  await intl;
  return nextTurn();
}
