import type { CSSResult, LitElement } from 'lit';
import type { Issue } from '../schema/issues.ts';

/** Milliseconds in which what was drawn is painted, mostly. */
const PAINTED_WITHIN = 100;

/** A declaration of our styles that reads a public property. */
const READS = /([\w-]+):[^;{}]*?(--afterword-[\w-]+)/g;

/**
 * Has a part set right what a page's custom properties break, and tell of it. What they may be is said by the
 * declarations that read them; our own properties are colours (panel.styles.ts), but for the width of a card.
 */
export function mendLook(panel: LitElement, end: AbortSignal, tell: (odd: Issue) => void): void {
  const check = () => {
    if (end.aborted) return;
    try {
      const { styles } = panel.constructor as unknown as { styles: readonly CSSResult[] };
      const look = getComputedStyle(panel);
      const reads = String(styles).matchAll(READS) as Iterable<[string, string, string]>;
      const isOdd = [...reads].some(
        ([, property, name]) =>
          !CSS.supports(
            property.replace(/--_.*/, /card/.test(property) ? 'padding-top' : 'color'),
            look.getPropertyValue(name) || 'unset',
          ),
      );
      if (isOdd) void import('../parts/looks.ts').then((part) => part.mendLook(panel, end, tell));
    } catch {
      // A page may have a `CSS` of its own.
    }
  };
  // To look takes long, and the panel is to be painted first.
  const wait = () => void setTimeout(check, PAINTED_WITHIN);
  void panel.updateComplete.then(() => {
    wait();
    // Style sheets may be on their way until then.
    if (document.readyState !== 'complete') addEventListener('load', wait, { signal: end });
  });
}
