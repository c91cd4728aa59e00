/*
 * Custom properties that say nothing which CSS could use, in sentences for whoever can mend it. The panels themselves
 * need no check: each property is read where nonsense does no harm (panel.styles.ts).
 */

/** What a property takes, as the CSS that reads it, and what is seen of nonsense. */
interface Use {
  property: string;
  /** What stands in the declaration; `?` is the value. */
  as?: string;
  allowed: string;
  instead: string;
}

const COLOR = 'a colour, such as crimson or #b3001b';
const LENGTH = 'a length, such as 1.5em or 24px';

/** By how a name ends; the last one is of all that is a colour. */
const USES: readonly (readonly [RegExp, Use])[] = [
  [
    /font$/,
    {
      property: 'font-family',
      allowed: 'names of typefaces, such as Georgia, serif',
      instead: 'the typeface around it is used',
    },
  ],
  [/radius$/, { property: 'border-radius', allowed: LENGTH, instead: 'the corners are square' }],
  [/gap$/, { property: 'padding', allowed: LENGTH, instead: 'there is no space' }],
  [
    /card-size$/,
    {
      property: 'width',
      as: 'max(?, 0px)',
      allowed: LENGTH,
      instead: 'the cards stand in one column',
    },
  ],
  [/reserve$/, { property: 'min-height', allowed: LENGTH, instead: 'no space is kept' }],
  [/size$/, { property: 'font-size', allowed: LENGTH, instead: 'the size around it is used' }],
  [
    /surface$|hover$/,
    { property: 'background', allowed: `${COLOR}, or transparent`, instead: 'there is no ground' },
  ],
  [/./, { property: 'color', allowed: COLOR, instead: 'it is in the colour of the text' }],
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

/** One sentence for each property of these elements whose value is nonsense, whoever set it where. */
export function findOddProperties(elements: readonly Element[]): string[] {
  const found = elements.flatMap((element) => {
    const styles = getComputedStyle(element);
    const names = propertiesOf(element.localName.replace('afterword-', ''));
    return names.flatMap((name) => sentenceOn(name, styles.getPropertyValue(name).trim()) ?? []);
  });
  return [...new Set(found)];
}

/** Nothing where the value is one, or there is none: then the default holds. */
function sentenceOn(name: string, value: string): string | undefined {
  const [, use] = USES.find(([ending]) => ending.test(name)) ?? [];
  if (!value || !use) return undefined;
  const { property, as = '?', allowed, instead } = use;
  if (
    CSS.supports(
      property,
      as.replace('?', () => value),
    )
  )
    return undefined;
  return `${name} is ${JSON.stringify(value)}. Allowed: ${allowed}. Until then ${instead}.`;
}
