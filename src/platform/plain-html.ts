/*
 * When there is plain HTML inside a panel, and when it changes. What it says is read in plain-html/, as data: it is
 * never moved or changed, and the schema validates it.
 */

/**
 * Whether the parser may still be inside an element: then what is there is not all. Until it has gone on, it may also
 * seem to be inside what a script put last into the page.
 */
export function isBeingParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  let node: Node | undefined = element;
  while (node && !node.nextSibling) {
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return !node;
}

/** Resolves once the parser has left an element. */
export const whenParsed = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    if (!isBeingParsed(element)) return resolve();
    const { ownerDocument } = element;
    const check = () => {
      if (isBeingParsed(element)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(ownerDocument, { childList: true, subtree: true });
    // The first change is to `interactive`: `DOMContentLoaded` comes after deferred scripts, or never.
    ownerDocument.addEventListener('readystatechange', check, { once: true });
  });

/** Refreshes an element when a change inside it may say something new. */
export function watchContent(
  element: Element & { refresh(): void },
  isRelevant: (change: MutationRecord) => boolean,
  signal: AbortSignal,
  options: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  },
): void {
  const observer = new MutationObserver((changes) => {
    if (changes.some(isRelevant)) element.refresh();
  });
  observer.observe(element, options);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The text of the JSON child. */
export const readJsonChild = (element: Element): string | null | undefined =>
  element.querySelector(':scope > script[type="application/json"]')?.textContent;
