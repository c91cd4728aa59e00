import type { Finding } from '../config/problem.ts';
import { findOddProperties } from './odd-properties.ts';

/**
 * Has a panel go by the defaults where custom properties are nonsense, and tells each, until `end` aborts. They
 * are judged anew when the page may have got another look: by a style sheet, a switch between schemes, or an
 * attribute of its root or body.
 */
export function mendLook(panel: Element, end: AbortSignal, tell: (finding: Finding) => void): void {
  const { shadowRoot, ownerDocument } = panel;
  if (!shadowRoot || end.aborted) return;
  const sheet = new CSSStyleSheet();
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  const judge = () => {
    const odd = findOddProperties(panel);
    // The element keeps what the page says, so that it can be judged again.
    sheet.replaceSync(`section { ${odd.map(({ path }) => `${path}: initial;`).join(' ')} }`);
    odd.forEach(tell);
  };
  const observer = new MutationObserver(judge);
  for (const it of [ownerDocument.documentElement, ownerDocument.body]) {
    observer.observe(it, { attributes: true });
  }
  ownerDocument.addEventListener('load', judge, { capture: true, signal: end });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', judge, { signal: end });
  end.addEventListener('abort', () => {
    observer.disconnect();
    shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter((it) => it !== sheet);
  });
  judge();
}
