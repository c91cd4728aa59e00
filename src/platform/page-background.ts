/**
 * The colour that the page has behind an element, so that what opens above it looks at home, in the
 * dark too. `undefined` where there is a picture, or none has set one.
 */
export function groundUnder(element: Element): string | undefined {
  for (let one: Element | null = element; one; one = parentOf(one)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    if (backgroundImage !== 'none') return undefined;
    // Whatever lets something through is not the ground: `rgba(0, 0, 0, 0)`, `oklch(0 0 0 / 0.5)`.
    if (!/^rgba|\/|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return undefined;
}

/** The next element outwards, through shadow roots and slots. */
function parentOf(element: Element): Element | null {
  const { assignedSlot, parentElement } = element;
  const root = element.getRootNode();
  return assignedSlot ?? parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
