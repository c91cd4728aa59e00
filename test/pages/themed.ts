/* Pages under each theme, in the colours of a page, for tests of what can be read and seen. */

export const THEMES = [
  undefined,
  ...['newspaper', 'tabloid', 'magazine', 'minimal', 'high-contrast', 'dark-first'],
];

/** Text that has 7:1 and more on its page, from hardly that to all there is. */
export const SCHEMES = {
  'black on white': ['#000', '#fff'],
  'grey on white': ['#595959', '#fff'],
  'brown on cream': ['#43372a', '#f6efe0'],
  'white on black': ['#fff', '#000'],
  'grey on black': ['#a6a6a6', '#050505'],
  'cream on ink': ['#e9e6df', '#1a2126'],
} as const;

/** What a publisher writes into the head of a page for that. */
export const themed = (theme: string | undefined, [text, ground]: readonly [string, string]) =>
  `${theme ? `<link rel="stylesheet" href="/dist/themes/${theme}.css">` : ''}
  <style>body { margin: 16px; color: ${text}; background: ${ground}; font: 16px/1.5 serif }</style>`;

/** Each theme in the colours of those names. */
export const looksIn = (
  names: readonly (keyof typeof SCHEMES)[] = Object.keys(SCHEMES) as (keyof typeof SCHEMES)[],
) => THEMES.flatMap((theme) => names.map((name) => ({ theme, name, colours: SCHEMES[name] })));
