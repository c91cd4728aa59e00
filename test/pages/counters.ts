/* What a page under test has begun and not ended. */
import type { Page } from './page.ts';

/** Counts what the page's scripts begin and end, from before the script. */
export const COUNT = `<script>
  window.open_ = { listeners: 0, observers: 0, timers: 0, ending: 0, turns: 0 };
  for (const target of [window, document, MediaQueryList.prototype]) {
    const add = target.addEventListener, remove = target.removeEventListener;
    const live = [];
    target.addEventListener = function (name, use, options) {
      const on = this ?? target;
      // A signal that has aborted adds no listener.
      if (options?.signal?.aborted) return;
      const entry = { name, use, on };
      if (!live.some((it) => it.name === name && it.use === use && it.on === on)) { live.push(entry); open_.listeners++; }
      const end = () => { const i = live.indexOf(entry); if (i >= 0) { live.splice(i, 1); open_.listeners--; } };
      options?.signal?.addEventListener('abort', end, { once: true });
      entry.end = end;
      add.call(on, name, use, options);
    };
    target.removeEventListener = function (name, use, options) {
      const on = this ?? target;
      live.find((it) => it.name === name && it.use === use && it.on === on)?.end();
      remove.call(on, name, use, options);
    };
  }
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    window[name] = class extends window[name] {
      observe(...words) { if (!this.isOn) { this.isOn = true; open_.observers++; } super.observe(...words); }
      disconnect() { if (this.isOn) { this.isOn = false; open_.observers--; } super.disconnect(); }
    };
  }
  const set = window.setTimeout, clear = window.clearTimeout, running = new Map();
  const end = (id) => {
    if (!running.has(id)) return;
    open_.timers--; open_.ending -= running.get(id);
    running.delete(id);
  };
  window.setTimeout = (use, ms = 0, ...words) => {
    const id = set(() => { end(id); use(...words); }, ms);
    const isEnding = Number(ms <= 1000);
    running.set(id, isEnding); open_.timers++; open_.ending += isEnding;
    return id;
  };
  window.clearTimeout = (id) => { end(id); clear(id); };
  // A task or a message that was posted is a turn that is still to come.
  const later = window.scheduler?.postTask;
  if (later) scheduler.postTask = (use, options) => {
    open_.turns++;
    return later.call(scheduler, () => { open_.turns--; return use(); }, options);
  };
  const port = MessagePort.prototype, post = port.postMessage;
  const { set: hear } = Object.getOwnPropertyDescriptor(port, 'onmessage');
  port.postMessage = function (...words) { open_.turns++; post.apply(this, words); };
  Object.defineProperty(port, 'onmessage', {
    set(use) { hear.call(this, (event) => { open_.turns--; use(event); }); },
  });
  window.repeated = 0;
  const every = window.setInterval;
  window.setInterval = (...words) => { repeated++; return every(...words); };
</script>`;

export interface Counts {
  listeners: number;
  observers: number;
  timers: number;
  /** Those of them that end within a second, if nobody begins others. */
  ending: number;
  turns: number;
}
export const countsOf = (page: Page) => ({
  ...(page.window as unknown as { open_: Counts }).open_,
});

/** Whether every turn, and every timer of a second at most, has ended. */
export async function isQuiet(page: Page) {
  await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  const { ending, turns } = countsOf(page);
  return !ending && !turns;
}
