/** Those who wait for their turn, first come first served. */
const waiting: (() => void)[] = [];
/** Kept for all of them: one that only its message knew of would be collected before it came. */
let channel: MessageChannel | undefined;

/**
 * Resolves in a task of its own, after those of all who asked before, or before all of them. It comes as a
 * message, since browsers hold back timers: each by 4 ms where they follow one another.
 */
export function nextTurn(isFirst = false): Promise<void> {
  return new Promise((resolve) => {
    waiting[isFirst ? 'unshift' : 'push'](resolve);
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = () => waiting.shift()?.();
    }
    channel.port2.postMessage(0);
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
