import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { story, tag } from './publisher.ts';
import { isShown } from './reader.ts';

const BARS = 1000;

/** What a page holds on to, counted from before the script by what makes and unmakes it. */
const COUNT = `<script>
  const held = (window.held = { listeners: new Map(), observers: new Set(), timers: new Set() });
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const outside = (target) => target === window || target === document || target === globalThis.navigation;
  const keyOf = (type, listener, options) =>
    [type, listener, !!(options?.capture ?? (options === true))];
  const all = held.listeners;
  const drop = (key) => {
    for (const [id, one] of all) if (one.every((part, i) => part === key[i])) return all.delete(id);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this, type, listener, options);
    if (!outside(this ?? window) || options?.once || options?.signal?.aborted) return;
    const key = keyOf(type, listener, options);
    all.set(Symbol(), key);
    if (options?.signal) add.call(options.signal, 'abort', () => drop(key));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this, type, listener, options);
    if (outside(this ?? window)) drop(keyOf(type, listener, options));
  };
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    window[name] = class extends window[name] {
      observe(...target) { held.observers.add(this); super.observe(...target); }
      disconnect() { held.observers.delete(this); super.disconnect(); }
    };
  }
  const { setTimeout: start, clearTimeout: stop } = window;
  window.setTimeout = (run, ...rest) => {
    const id = start(() => { held.timers.delete(id); run(); }, ...rest);
    held.timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => { held.timers.delete(id); stop(id); };
  // One that goes on and on ends only when it is stopped.
  const { setInterval: repeat, clearInterval: halt } = window;
  window.setInterval = (...rest) => {
    const id = repeat(...rest);
    held.timers.add(id);
    return id;
  };
  window.clearInterval = (id) => { held.timers.delete(id); halt(id); };
</script>`;

interface Held {
  listeners: Map<symbol, unknown>;
  observers: Set<object>;
  timers: Set<number>;
}

/** How much a page holds. */
const heldBy = ({ window }: Page) => {
  const { listeners, observers, timers } = (window as unknown as { held: Held }).held;
  return { listeners: listeners.size, observers: observers.size, timers: timers.size };
};

/** Makes bars, waits until they are shown, and takes them away, so many at a time. */
async function comeAndGo(page: Page, count: number) {
  const { document } = page;
  const bars = Array.from({ length: count }, (_, i) => {
    const bar = document.createElement('afterword-discussion');
    bar.setAttribute('article', `https://ledger.example/${String(i)}`);
    return bar;
  });
  document.body.append(...bars);
  await until(() => bars.every(isShown), 'all bars are shown', 30_000);
  document.body.replaceChildren();
}

describe('a thousand bars that come and go', function () {
  this.timeout(60_000);

  it('leave no listener, observer or timer behind', async () => {
    const page = await openPage({ html: story(COUNT + tag('')) });
    await until(() => page.window.customElements.get('afterword-discussion'), 'it is registered');
    // The first bar has the script make what it makes once.
    await comeAndGo(page, 1);
    await until(() => heldBy(page).timers === 0, 'the page is at rest');
    const before = heldBy(page);
    for (let made = 0; made < BARS; made += 100) await comeAndGo(page, 100);
    await until(() => heldBy(page).timers === 0, 'the page is at rest again');
    expect(heldBy(page)).to.deep.equal(before);
  });
});
