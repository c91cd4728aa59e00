import type { CSSResult, LitElement } from 'lit';
import type { Issue } from '../schema/issues.ts';

/** Milliseconds in which what was rendered is painted, mostly: the check takes long, and painting goes first. */
const PAINT_MS = 100;

/** A declaration of our styles that reads a public custom property. */
const READING_DECLARATION = /([\w-]+):[^;{}]*?(--afterword-[\w-]+)/g;

type CheckedPanel = LitElement & {
  readonly styleSheets: readonly CSSResult[];
  reportIssues(issues: readonly Issue[]): void;
};

/**
 * Checks, once a panel is painted, whether the page has set a custom property to something that CSS can't use. Only
 * then the chunk is loaded that replaces such values by the defaults, and reports them.
 */
export function checkCssProperties(panel: CheckedPanel, signal: AbortSignal): void {
  const check = () => {
    if (signal.aborted) return;
    try {
      if (!hasInvalidProperty(panel)) return;
    } catch {
      // A page may have a `CSS` of its own.
      return;
    }
    void import('../debug/css-property-validator.ts').then(
      ({ replaceInvalidProperties }) =>
        replaceInvalidProperties(panel, signal, (issue) => panel.reportIssues([issue])),
      () => undefined,
    );
  };
  const checkLater = () => void setTimeout(check, PAINT_MS);
  void panel.updateComplete.then(() => {
    checkLater();
    // Until then, style sheets may be on their way.
    if (document.readyState !== 'complete') addEventListener('load', checkLater, { signal });
  });
}

/** Our own properties (panel.styles.ts) are colours, but for the width of a card. */
function hasInvalidProperty(panel: CheckedPanel): boolean {
  const computed = getComputedStyle(panel);
  const cssText = panel.styleSheets.map((style) => style.cssText).join('\n');
  const reads = cssText.matchAll(READING_DECLARATION) as Iterable<[string, string, string]>;
  return [...reads].some(([, property, name]) => {
    const value = computed.getPropertyValue(name);
    const standIn = property.replace(/--_.*/, /card/.test(property) ? 'padding-top' : 'color');
    // Most pages set few of them.
    return value && !CSS.supports(standIn, value);
  });
}
