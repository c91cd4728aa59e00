import type { CSSResult, LitElement } from 'lit';
import type { Finding } from '../config/problem.ts';
import { page } from './page.ts';

/** A declaration of our styles that reads a public property. */
const READS = /([\w-]+):[^;{}]*?(--afterword-[\w-]+)/g;

/**
 * Has a part set right what a page's custom properties break, and tell of it. What they may be is said by the
 * declarations that read them; our own properties (panel.styles.ts) are colours, but for grounds and the width of a card.
 */
export function mendLook(panel: LitElement, end: AbortSignal, tell: (odd: Finding) => void): void {
  const { styles } = panel.constructor as unknown as { styles: readonly CSSResult[] };
  const look = getComputedStyle(panel);
  const reads = String(styles).matchAll(READS) as Iterable<[string, string, string]>;
  const isOdd = [...reads].some(
    ([, property, name]) =>
      !CSS.supports(
        property
          .replace('--_card', 'width')
          .replace('--_fill', 'background')
          .replace(/--_.*/, 'color'),
        look.getPropertyValue(name) || 'unset',
      ),
  );
  if (isOdd) void page.loadPart('looks').then((part) => part?.mendLook(panel, end, tell));
}
