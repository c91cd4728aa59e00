/* How what a reader has opened is closed again, and nothing of the page's along with it. */

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Closes something by Escape. The key is marked as handled: the browser would go on to close the dialog or popover of
 * the page around it, and so would scripts.
 */
export function closeByEscape(event: KeyboardEvent, close: () => void): void {
  const { type, key, isComposing, defaultPrevented } = event;
  // An input method ends its composition with the same key.
  if (type !== 'keydown' || key !== 'Escape' || isComposing || defaultPrevented) return;
  event.preventDefault();
  close();
  // By the time the key is released, the focus is back in the page, whose scripts may wait for just that.
  addEventListener('keyup', keepEscape, { capture: true, once: true });
}

function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

/**
 * Shows a dialog above the page. It is closed by Escape, also where the browser leaves that to a field with
 * suggestions, by a click beside it, and when it is hidden together with what it stands in: nobody could close it then,
 * and the page would stay inert.
 */
export function showModal(dialog: HTMLDialogElement): void {
  const close = () => dialog.close();
  for (const type of KEY_EVENTS) {
    dialog.addEventListener(type, (event) => {
      // What is typed is no shortcut of the page: outside, its target would be the panel.
      event.stopPropagation();
      closeByEscape(event, close);
    });
  }
  dialog.addEventListener('click', (event) => {
    // The content fills the dialog, so a click on the dialog itself is one beside it. It is not one beside the page's.
    if (event.target !== dialog) return;
    event.stopPropagation();
    close();
  });
  dialog.showModal();
  const forget = whenHidden(dialog, close);
  dialog.addEventListener('close', forget);
  // What it stands in may have been closed while its code was loading.
  if (!isDrawn(dialog)) close();
}

const isDrawn = (element: Element) => element.getClientRects().length > 0;

/**
 * Calls back when an element is not drawn any more, such as in a dialog of the page that was closed.
 * @returns What ends the watch.
 */
export function whenHidden(element: Element, onHidden: () => void): () => void {
  // A page may have taken it away.
  if (!(globalThis.ResizeObserver as unknown)) return () => undefined;
  const observer = new ResizeObserver(() => {
    if (!isDrawn(element)) onHidden();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
