import type { Issue } from '../schema/issues.ts';
import { findInvalidProperties } from './invalid-css-properties.ts';

/** The signals of panels that are validated already. */
const validated = new WeakSet<AbortSignal>();

/**
 * Replaces invalid custom properties of a panel by their defaults, and reports each, until `signal` aborts. They are
 * validated again when the page may have changed them: by a style sheet, a change of the colour scheme, or an attribute
 * of its root or body.
 */
export async function replaceInvalidProperties(
  panel: Element,
  signal: AbortSignal,
  onIssue: (issue: Issue) => void,
): Promise<void> {
  if (validated.has(signal)) return;
  validated.add(signal);
  // The panel may still wait for its config or its language.
  while (!panel.shadowRoot && !signal.aborted) await new Promise(requestAnimationFrame);
  const { shadowRoot, ownerDocument } = panel;
  if (!shadowRoot || signal.aborted) return;
  // A constructed style sheet can be adopted only in the document whose constructor made it.
  const styleSheet = new (ownerDocument.defaultView ?? window).CSSStyleSheet();
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
  let declarations = '';
  const validate = () => {
    const issues = findInvalidProperties(panel);
    const defaults = issues.map(({ path }) => `${path}: initial;`).join(' ');
    if (defaults === declarations) return;
    declarations = defaults;
    // The element itself keeps the page's values, so that they can be validated again.
    styleSheet.replaceSync(`section, dialog { ${declarations} }`);
    issues.forEach(onIssue);
  };
  const observer = new MutationObserver(validate);
  for (const element of ownerDocument.querySelectorAll('html, body')) {
    observer.observe(element, { attributes: true });
  }
  ownerDocument.addEventListener('load', validate, { capture: true, signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', validate, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter(
      (adopted) => adopted !== styleSheet,
    );
  });
  validate();
}
