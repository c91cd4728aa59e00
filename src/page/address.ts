interface WithNavigation {
  navigation?: EventTarget;
}

/** Tells when the page's address has changed, without patching its history. */
export function watchAddress(tell: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as WithNavigation;
  // The Navigation API tells of every change, `popstate` only of going back and forth.
  if (navigation) navigation.addEventListener('navigatesuccess', tell, { signal });
  else addEventListener('popstate', tell, { signal });
}
