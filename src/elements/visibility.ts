/** Watches how an element stands to the viewport, until `tell` says that it has seen enough. */
function watch(
  element: Element,
  signal: AbortSignal,
  options: IntersectionObserverInit,
  tell: (entry: IntersectionObserverEntry) => unknown,
): void {
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (entry && tell(entry)) observer.disconnect();
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Resolves once any of the element is within a margin of the viewport, or once nothing of it is. */
export const whenSeen = (
  element: Element,
  signal: AbortSignal,
  rootMargin: string,
  isSeen = true,
): Promise<void> =>
  new Promise((resolve) =>
    // In a frame, a margin is only kept around a root that is named.
    watch(element, signal, { root: document, rootMargin }, ({ isIntersecting }) => {
      if (isIntersecting !== isSeen) return false;
      resolve();
      return true;
    }),
  );

/** Calls back once half of the element, or half of the viewport by it, was in view for a second. */
export function onceViewed(element: Element, tell: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDone = false;
  const threshold = [0, 0.25, 0.5];
  watch(element, signal, { threshold }, ({ intersectionRatio, intersectionRect }) => {
    clearTimeout(timer);
    const isHalf = intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2;
    if (isHalf && !isDone) {
      timer = setTimeout(() => {
        isDone = true;
        tell();
      }, 1000);
    }
    return isDone;
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Whether any of the element is in view now. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
