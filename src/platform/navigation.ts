interface WindowWithNavigation {
  navigation?: EventTarget;
}

/** Calls back when the page's URL has changed, without patching its history. */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): void {
  // `popstate` covers going back and forth; the Navigation API, where there is one, the rest:
  // https://developer.mozilla.org/docs/Web/API/Navigation_API
  addEventListener('popstate', onNavigate, { signal });
  const { navigation } = globalThis as WindowWithNavigation;
  navigation?.addEventListener('currententrychange', onNavigate, { signal });
}
