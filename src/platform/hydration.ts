/*
 * A framework that has rendered a page on a server compares it with what it would render ("hydration"), and throws a
 * page away that has other nodes than expected. Until then, nothing inside an element of the page may change.
 */

/** Elements that frameworks render into, by their habits: Next.js, Nuxt, Gatsby, and templates of React and Vue. */
const ROOTS = '#__next,#__nuxt,#___gatsby,#root,#app,[data-reactroot],[data-server-rendered]';

/** Global names of frameworks that render the whole document: Next.js, React Router and Remix, Nuxt, TanStack Start. */
const GLOBALS = ['__next_f', '__reactRouterContext', '__remixContext', '__NUXT__', '$_TSR'];

/** An element of Astro whose content is hydrated at any time: https://docs.astro.build/en/reference/directives-reference/ */
const ISLAND = 'astro-island[ssr]';

/** Milliseconds in which the scripts of most pages have run: one of them may be stuck. */
const DEFERRED_MS = 3000;

/** Milliseconds after the page has loaded in which a framework may begin, and in which it comes to an end. */
const START_MS = 500;
const END_MS = 5000;
const INTERVAL_MS = 50;

/**
 * Resolves once the scripts have run that a page puts off until it is parsed: a framework whose root has an unknown name
 * begins in one of them. Nothing where they have run.
 */
export function whenDeferredScriptsRan(): Promise<void> | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (hasLoaded() || navigation?.domContentLoadedEventStart) return undefined;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, DEFERRED_MS);
  });
}

/**
 * Resolves once no framework is expected any more to compare the element with what it would render; nothing where none
 * is expected.
 */
export function whenHydrated(element: Element): Promise<void> | undefined {
  const island = element.closest(ISLAND);
  if (island) {
    return new Promise((resolve) => island.addEventListener('astro:hydrate', () => resolve()));
  }
  const isExpected = !!element.closest(ROOTS) || GLOBALS.some((name) => name in globalThis);
  // What is added to a page that has loaded was not there to be hydrated.
  if (!isHydrationStarted(element) && (!isExpected || hasLoaded())) return undefined;
  return untilHydrated(element);
}

async function untilHydrated(element: Element): Promise<void> {
  let loadTime: number | undefined;
  while (element.isConnected && !isHydrated(element)) {
    if (hasLoaded()) loadTime ??= performance.now();
    const limit = isHydrationStarted(element) ? END_MS : START_MS;
    if (loadTime !== undefined && performance.now() - loadTime > limit) return;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}

const hasLoaded = (): boolean => document.readyState === 'complete';

/** React leaves its own properties on what it has rendered or hydrated, and Vue on the root of an app. */
const isHydrated = (element: Element): boolean =>
  hasProperty(element, /^__reactFiber\$|^__vue_app__$/);

const isHydrationStarted = (element: Element): boolean =>
  hasProperty(element, /^__reactContainer\$/);

/** Whether an element, or what it is in, has a property of its own with such a name. */
function hasProperty(element: Element, name: RegExp): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (Object.keys(node).some((key) => name.test(key))) return true;
  }
  return false;
}
