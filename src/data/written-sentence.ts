import type { NetworkLink } from './discussion-links.ts';

/*
 * What an editor has written where the sentence of a discussion stands, as a tree of texts and of the few elements that
 * a sentence may have. It is drawn as it is; only its links to networks are enhanced, each in its place.
 */

/** Elements that may stand in a line of text. */
export const INLINE_ELEMENTS: readonly string[] =
  'abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb rp rt ruby s samp small span strong sub sup time u var'.split(
    ' ',
  );
/** Elements without content. */
export const VOID_ELEMENTS: readonly string[] = ['br', 'wbr'];
/** Elements that hold lines of text. */
export const TEXT_BLOCKS: readonly string[] = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li'];

/** A text, an element, or the name of a network that others gave. */
export type WrittenNode = string | WrittenElement | NetworkLink;

/** Attributes that are kept as they were written; the last ones number the entries of lists. */
export const WRITTEN_ATTRIBUTES = [
  'lang',
  'dir',
  'title',
  'start',
  'reversed',
  'type',
  'value',
] as const;

export type WrittenAttributes = Partial<Record<(typeof WRITTEN_ATTRIBUTES)[number], string>>;

export interface WrittenElement extends WrittenAttributes {
  /** One of the names above, `ul`, `ol`, `blockquote`, or `a`. */
  name: string;
  children: readonly WrittenNode[];
  /** Where a link leads, absolute; nothing where that is no address to follow. */
  href?: string | undefined;
  /** Of a link to a network: the index of its entry. */
  network?: number;
}

export const isNetworkLink = (node: WrittenElement | NetworkLink): node is NetworkLink =>
  'mode' in node;

/** The words of a part, in one line. */
export function textOfWritten(node: WrittenNode): string {
  if (typeof node === 'string') return node;
  if (isNetworkLink(node)) return node.label;
  if (VOID_ELEMENTS.includes(node.name)) return ' ';
  return node.children.map(textOfWritten).join('');
}

/** Whether a link to a network is in a part, or is the part. */
export const hasNetwork = (node: WrittenNode): boolean =>
  typeof node !== 'string' &&
  !isNetworkLink(node) &&
  (node.network !== undefined || node.children.some(hasNetwork));

/**
 * Puts other names where the first line with networks has its own: from its first to its last one. Nothing where no
 * line has any.
 */
export function replaceNetworks(
  blocks: readonly WrittenElement[],
  names: readonly WrittenNode[],
): WrittenElement[] | undefined {
  const index = blocks.findIndex(hasNetwork);
  const block = blocks[index];
  if (!block) return undefined;
  return [...blocks.slice(0, index), replaceIn(block, names), ...blocks.slice(index + 1)];
}

/** The words of a block but for those from the first to the last network of each line. */
export function textBesideNetworks(block: WrittenElement): string {
  if (TEXT_BLOCKS.includes(block.name)) return textOfWritten(replaceIn(block, []));
  return (block.children as WrittenElement[]).map(textBesideNetworks).join(' ');
}

function replaceIn(block: WrittenElement, names: readonly WrittenNode[]): WrittenElement {
  const { children } = block;
  if (!TEXT_BLOCKS.includes(block.name)) {
    const inside = replaceNetworks(children as WrittenElement[], names);
    return { ...block, children: inside ?? children };
  }
  const first = children.findIndex(hasNetwork);
  if (first < 0) return block;
  const behind = children.findLastIndex(hasNetwork) + 1;
  return { ...block, children: [...children.slice(0, first), ...names, ...children.slice(behind)] };
}
