/** How far from the viewport a panel may be when what it needs is requested, as a margin of an observer. */
export const NEAR_MARGIN = '600px';

/** Milliseconds that half of a panel is in view before that counts as a view. */
const VIEW_MS = 1000;

/** Observes how an element intersects the viewport until `signal` aborts or the callback stops it. */
function observe(
  element: Element,
  signal: AbortSignal,
  options: IntersectionObserverInit,
  onChange: (entry: IntersectionObserverEntry, stop: () => void) => void,
): void {
  if (signal.aborted) return;
  const stop = () => observer.disconnect();
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (entry) onChange(entry, stop);
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', stop);
}

const whenIntersecting = (
  element: Element,
  signal: AbortSignal,
  rootMargin: string,
  isIntersecting: boolean,
): Promise<void> =>
  new Promise((resolve) =>
    // In a frame, a margin is only kept around a root that is named.
    observe(element, signal, { root: document, rootMargin }, (entry, stop) => {
      if (entry.isIntersecting !== isIntersecting) return;
      stop();
      resolve();
    }),
  );

/** Resolves once any part of the element is within 600 px of the viewport. */
export const whenNear = (element: Element, signal: AbortSignal): Promise<void> =>
  whenIntersecting(element, signal, NEAR_MARGIN, true);

/** Resolves once no part of the element is in view. */
export const whenOutOfView = (element: Element, signal: AbortSignal): Promise<void> =>
  whenIntersecting(element, signal, '0px', false);

/**
 * Calls back once half of the element, or half of the viewport by it, was in view for a second: not while the page is
 * in a background tab.
 */
export function onceViewed(element: Element, signal: AbortSignal, onView: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isInView = false;
  let stopObserving: (() => void) | undefined;
  const restartTimer = () => {
    clearTimeout(timer);
    if (!isInView || document.hidden) return;
    timer = setTimeout(() => {
      stopObserving?.();
      isInView = false;
      if (!signal.aborted) onView();
    }, VIEW_MS);
  };
  const options = { threshold: [0, 0.25, 0.5] };
  observe(element, signal, options, ({ intersectionRatio, intersectionRect }, stop) => {
    isInView = intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2;
    stopObserving = stop;
    restartTimer();
  });
  document.addEventListener('visibilitychange', restartTimer, { signal });
}

/** Calls back whenever any part of the element comes into view or leaves it; in a background tab nothing is in view. */
export function watchVisibility(
  element: Element,
  signal: AbortSignal,
  onChange: (isVisible: boolean) => void,
): void {
  let isIntersecting = false;
  const notify = () => onChange(isIntersecting && !document.hidden);
  observe(element, signal, {}, (entry) => {
    isIntersecting = entry.isIntersecting;
    notify();
  });
  document.addEventListener('visibilitychange', notify, { signal });
}
