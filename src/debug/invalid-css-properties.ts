import type { Issue } from '../schema/issues.ts';

/** The CSS that reads a custom property, and so what the property may be. */
interface PropertyUse {
  /** The property whose declaration reads it. */
  property: string;
  /** The value of that declaration; `?` is the custom property. By default, it is the whole value. */
  value?: string;
  /** What is allowed, in words. */
  allowed: string;
}

const COLOR = 'a colour, such as crimson or #b3001b';
const LENGTH = 'a length, such as 1.5em or 24px';

/** Uses by the end of a custom property's name: the first match holds. All others are colours. */
const USES: readonly (readonly [nameEnd: RegExp, use: PropertyUse])[] = [
  [
    /font$/,
    { property: 'font-family', allowed: 'names of typefaces, such as Georgia, or a list of them' },
  ],
  [/radius$/, { property: 'border-radius', allowed: LENGTH }],
  [/gap$/, { property: 'padding-top', allowed: LENGTH }],
  [/card-size$/, { property: 'width', value: 'max(?, 0px)', allowed: LENGTH }],
  [/reserve$/, { property: 'min-height', allowed: LENGTH }],
  [/size$/, { property: 'font-size', allowed: LENGTH }],
  [/surface$|hover$/, { property: 'background', allowed: `${COLOR}, or transparent` }],
  [/./, { property: 'color', allowed: COLOR }],
];

/** Custom properties that every panel reads, without their prefix. */
const SHARED_PROPERTIES =
  'font text muted accent surface border radius gap heading-font heading-size focus';
/** Custom properties that only one kind of panel reads, without the kind. */
const OWN_PROPERTIES: Readonly<Record<string, string>> = {
  discussion: 'message-size button-border button-radius button-surface button-hover',
  videos: 'card-size title-size play-surface play-hover',
  popular: 'rank-color rank-size title-size',
  tags: 'border radius surface',
};

/** The custom properties that a kind of element reads. */
export function getCustomProperties(kind: string): string[] {
  if (kind === 'embed') return ['--afterword-embed-reserve'];
  const own = OWN_PROPERTIES[kind]?.split(' ').map((name) => `${kind}-${name}`) ?? [];
  return [...SHARED_PROPERTIES.split(' '), ...own].map((name) => `--afterword-${name}`);
}

/**
 * Finds the custom properties of an element whose values CSS cannot use, wherever the page sets them. An empty value
 * is not invalid: the default applies.
 */
export function findInvalidProperties(element: Element): Issue[] {
  const computed = getComputedStyle(element);
  const kind = element.localName.replace('afterword-', '');
  return getCustomProperties(kind).flatMap((path): Issue | [] => {
    const found = computed.getPropertyValue(path).trim();
    const [, use] = USES.find(([nameEnd]) => nameEnd.test(path)) ?? [];
    if (!found || !use) return [];
    const { property, value = '?', allowed } = use;
    const declared = value.replace('?', () => found);
    if (CSS.supports(property, declared)) return [];
    return { code: 'not-allowed', path, found, allowed: [allowed], severity: 'warning' };
  });
}
