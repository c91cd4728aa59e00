/* Colours as engines compute them, and how far they stand apart (WCAG 2.2, relative luminance). */

/** Red, green, blue from 0 to 1, and how much covers what is behind. */
export type Color = readonly [number, number, number, number];

const WHITE: Color = [1, 1, 1, 1];

/** Reads `rgb(…)` and `color(srgb …)`, what computed colours are written as. */
export function readColor(text: string): Color {
  const scale = text.startsWith('color(srgb') ? 1 : 255;
  if (scale === 255 && !text.startsWith('rgb')) throw new Error(`No colour to read: ${text}`);
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    text.replace('srgb', '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number);
  return [red / scale, green / scale, blue / scale, alpha];
}

/** What is seen of a colour on a ground that lets nothing through. */
export const over = (color: Color, ground: Color): Color => {
  const mix = (i: 0 | 1 | 2) => color[i] * color[3] + ground[i] * (1 - color[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** The ground behind an element's text, through shadow roots up to the page. */
export function groundOf(element: Element | null, window: Window & typeof globalThis): Color {
  if (!element) return WHITE;
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  const own = readColor(window.getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(parent ?? null, window));
}

export function contrast(a: Color, b: Color): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: Color) {
  const [r, g, b] = [red, green, blue].map((it) =>
    it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
