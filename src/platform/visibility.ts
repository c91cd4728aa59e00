/** Watches how an element stands to the viewport, until it is told to stop. */
function watch(
  element: Element,
  signal: AbortSignal,
  options: IntersectionObserverInit,
  tell: (entry: IntersectionObserverEntry, stop: () => void) => void,
): void {
  const stop = () => observer.disconnect();
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (entry) tell(entry, stop);
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', stop);
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
    watch(element, signal, { root: document, rootMargin }, ({ isIntersecting }, stop) => {
      if (isIntersecting !== isSeen) return;
      stop();
      resolve();
    }),
  );

/**
 * Calls back once half of the element, or half of the viewport by it, was in view for a second: not while the
 * page is in a tab that nobody looks at.
 */
export function onceViewed(element: Element, signal: AbortSignal, tell: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isIn = false;
  let end: (() => void) | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (!isIn || document.hidden) return;
    timer = setTimeout(() => {
      end?.();
      isIn = false;
      if (!signal.aborted) tell();
    }, 1000);
  };
  const options = { threshold: [0, 0.25, 0.5] };
  watch(element, signal, options, ({ intersectionRatio, intersectionRect }, stop) => {
    isIn = intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2;
    end = stop;
    wait();
  });
  document.addEventListener('visibilitychange', wait, { signal });
}

/** Tells whenever any of the element comes into somebody's view or leaves it, as in a tab that nobody looks at. */
export function whileSeen(
  element: Element,
  signal: AbortSignal,
  tell: (isSeen: boolean) => void,
): void {
  let isIn = false;
  const say = () => tell(isIn && !document.hidden);
  watch(element, signal, {}, ({ isIntersecting }) => {
    isIn = isIntersecting;
    say();
  });
  document.addEventListener('visibilitychange', say, { signal });
}

/** Gives back the space that an element kept: what is in view does not move, so once nobody sees it. */
export async function giveBackSpace(element: HTMLElement, signal: AbortSignal): Promise<void> {
  await whenSeen(element, signal, '0px', false);
  element.style.minBlockSize = '';
}
