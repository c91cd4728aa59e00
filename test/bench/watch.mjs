/* What runs in a page that is measured, before anything of its own. */

/** Long tasks, layout shifts, and the first frames in which everything is there, to be used and as it will stay. */
export function watch(isUsable, isThere, count) {
  const seen = { tasks: [], shift: 0, usable: 0, painted: 0, violations: 0 };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('securitypolicyviolation', () => seen.violations++, true);
  const isTrue = (test) => {
    try {
      return test(count);
    } catch {
      // The parser has not come there yet.
      return false;
    }
  };
  const look = () => {
    const isPainted = isTrue(isThere);
    const found = [
      ...(isPainted || isTrue(isUsable) ? ['usable'] : []),
      ...(isPainted ? ['painted'] : []),
    ];
    // This frame paints what is there: a task behind it comes when it has been.
    if (found[0]) setTimeout(() => found.forEach((name) => (seen[name] ||= performance.now())));
    if (!isPainted) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
