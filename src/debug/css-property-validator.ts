import type { Issue } from '../schema/issues.ts';
import { findOddProperties } from './invalid-css-properties.ts';
import { makeSheet } from '../components/part-styles.ts';

/** The stays of panels in the page that are looked after. */
const known = new WeakSet<AbortSignal>();

/**
 * Has a panel go by the defaults where custom properties are nonsense, and tells each, until `end` aborts. They
 * are judged anew when the page may have got another look: by a style sheet, a switch between schemes, or an
 * attribute of its root or body.
 */
export async function mendLook(
  panel: Element,
  end: AbortSignal,
  tell: (issue: Issue) => void,
): Promise<void> {
  if (known.has(end)) return;
  known.add(end);
  // It may still wait for its config, or its language.
  while (!panel.shadowRoot && !end.aborted) await new Promise(requestAnimationFrame);
  const { shadowRoot, ownerDocument } = panel;
  if (!shadowRoot || end.aborted) return;
  const sheet = makeSheet(panel);
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  let text = '';
  const judge = () => {
    const odd = findOddProperties(panel);
    const defaults = odd.map(({ path }) => `${path}: initial;`).join(' ');
    if (text === (text = defaults)) return;
    // The element keeps what the page says, so that it can be judged again.
    sheet.replaceSync(`section, dialog { ${text} }`);
    odd.forEach(tell);
  };
  const observer = new MutationObserver(judge);
  for (const it of ownerDocument.querySelectorAll('html, body')) {
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
