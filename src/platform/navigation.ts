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

/**
 * Follows a link outside of its click event, as when its click was held back before: with its `href`, `target` and
 * `rel`, and without another click event in the page. A copy outside of the document can do that
 * (https://html.spec.whatwg.org/multipage/links.html#cannot-navigate).
 */
export function followLink(link: HTMLElement): void {
  link.ownerDocument.importNode(link).click();
}
