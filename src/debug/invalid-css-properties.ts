import type { Issue } from '../schema/issues.ts';

/* Custom properties that say nothing which CSS could use, found out for whoever can mend them. */

/** What a property takes, as the CSS that reads it. */
interface Use {
  property: string;
  /** What stands in the declaration; `?` is the value. */
  as?: string;
  allowed: string;
}

const COLOR = 'a colour, such as crimson or #b3001b';
const LENGTH = 'a length, such as 1.5em or 24px';

/** By how a name ends; the last one is of all that is a colour. */
const USES: readonly (readonly [RegExp, Use])[] = [
  [
    /font$/,
    { property: 'font-family', allowed: 'names of typefaces, such as Georgia, or a list of them' },
  ],
  [/radius$/, { property: 'border-radius', allowed: LENGTH }],
  [/gap$/, { property: 'padding-top', allowed: LENGTH }],
  [/card-size$/, { property: 'width', as: 'max(?, 0px)', allowed: LENGTH }],
  [/reserve$/, { property: 'min-height', allowed: LENGTH }],
  [/size$/, { property: 'font-size', allowed: LENGTH }],
  [/surface$|hover$/, { property: 'background', allowed: `${COLOR}, or transparent` }],
  [/./, { property: 'color', allowed: COLOR }],
];

const ALL = 'font text muted accent surface border radius gap heading-font heading-size focus';
/** Finer ones, by the element that reads them. */
const OF: Readonly<Record<string, string>> = {
  discussion: 'message-size button-border button-radius button-surface button-hover',
  videos: 'card-size title-size play-surface play-hover',
  popular: 'rank-color rank-size title-size',
  tags: 'border radius surface',
};

/** The properties that a kind of element reads. */
export function propertiesOf(kind: string): string[] {
  if (kind === 'embed') return ['--afterword-embed-reserve'];
  const own = OF[kind]?.split(' ').map((name) => `${kind}-${name}`) ?? [];
  return [...ALL.split(' '), ...own].map((name) => `--afterword-${name}`);
}

/** The properties of an element whose value is nonsense, whoever set it where; without a value, the default holds. */
export function findOddProperties(element: Element): Issue[] {
  const styles = getComputedStyle(element);
  return propertiesOf(element.localName.replace('afterword-', '')).flatMap((path): Issue | [] => {
    const found = styles.getPropertyValue(path).trim();
    const [, use] = USES.find(([ending]) => ending.test(path)) ?? [];
    if (!found || !use) return [];
    const { property, as = '?', allowed } = use;
    const isRight = CSS.supports(
      property,
      as.replace('?', () => found),
    );
    return isRight
      ? []
      : { code: 'not-allowed', path, found, allowed: [allowed], severity: 'warning' };
  });
}
