interface WithNavigation {
  navigation?: EventTarget;
}

/** Tells when the page's address has changed, without patching its history. */
export function watchAddress(tell: () => void, signal: AbortSignal): void {
  // `popstate` tells only of going back and forth; the Navigation API, where there is one, of the rest.
  addEventListener('popstate', tell, { signal });
  const { navigation } = globalThis as WithNavigation;
  navigation?.addEventListener('currententrychange', tell, { signal });
}
