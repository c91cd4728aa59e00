/* What runs in a page that is measured, before anything of its own. */

/** Long tasks, layout shifts, and the first frame in which everything is there. */
export function watch(isThere, count) {
  const seen = { tasks: [], shift: 0, painted: 0, violations: 0 };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('securitypolicyviolation', () => seen.violations++, true);
  const look = () => {
    let found = false;
    try {
      found = isThere(count);
    } catch {
      // The parser has not come there yet.
    }
    // This frame paints what is there: a task behind it comes when it has been.
    if (found) setTimeout(() => (seen.painted = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
