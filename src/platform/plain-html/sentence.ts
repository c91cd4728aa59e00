import { coreIndex, type NetworkIndex } from '../../data/networks/network-index.ts';
import {
  hasNetwork,
  INLINE_ELEMENTS,
  replaceNetworks,
  TEXT_BLOCKS,
  textBesideNetworks,
  textOfWritten,
  VOID_ELEMENTS,
  WRITTEN_ATTRIBUTES,
  type WrittenAttributes,
  type WrittenElement,
  type WrittenNode,
} from '../../data/written-sentence.ts';
import { resolveAddress } from '../../schema/url.ts';
import { EMOJI, hasNoText, isBlock, isElement, isSpokenOnly, squeeze, textOf } from './text.ts';

/** What the plain HTML of a discussion says. */
export interface WrittenDiscussion {
  settings: { networks?: object[]; message?: string | undefined; share?: string[] | undefined };
  /** The words as they were written; nothing where there are links alone, which no sentence is made of. */
  blocks?: readonly WrittenElement[] | undefined;
  /** Whether a link may be one to a network that is not loaded yet. */
  isWaiting: boolean;
}

/** The settings that the plain HTML of a discussion gives. */
export const readDiscussion = (panel: Element): object | undefined =>
  readWrittenDiscussion(panel)?.settings;

/**
 * Reads what an editor has written: the words, the links to networks among them (those that `data-network` or their
 * address tells), and a list of `data-share` links, which is the bar. Nothing where there is no link.
 */
export function readWrittenDiscussion(
  panel: Element,
  networks: NetworkIndex = coreIndex,
): WrittenDiscussion | undefined {
  const reader = new SentenceReader(networks);
  const blocks = reader.readFlow(panel);
  const { entries, share, isWaiting, hasLinks } = reader;
  if (!hasLinks) return share[0] ? { settings: { share }, isWaiting } : undefined;
  // Links alone, and what is between them, say nothing.
  const isText = blocks.some((block) => hasLetter(textBesideNetworks(block)));
  return {
    settings: {
      networks: entries,
      message: isText ? toMessage(blocks) : undefined,
      share: share[0] ? share : undefined,
    },
    blocks: isText ? blocks : undefined,
    isWaiting,
  };
}

/** Most texts have a letter of ASCII; browsers take long to read classes of Unicode. */
const hasLetter = (text: string): boolean => /[a-z\d]/i.test(text) || /[\p{L}\p{N}]/u.test(text);

/** The words in one line, with a place for networks. */
const toMessage = (blocks: readonly WrittenElement[]): string =>
  squeeze((replaceNetworks(blocks, ['{networks}']) ?? blocks).map(textOfWritten).join(' '));

class SentenceReader {
  readonly entries: object[] = [];
  readonly share: string[] = [];
  isWaiting = false;
  hasLinks = false;
  readonly #networks: NetworkIndex;

  constructor(networks: NetworkIndex) {
    this.#networks = networks;
  }

  /** Paragraphs, headings, lists and quotations; lines that stand between them are paragraphs, too. */
  readFlow(parent: Element): WrittenElement[] {
    const blocks: WrittenElement[] = [];
    let line: WrittenNode[] = [];
    const endLine = () => {
      if (line.some(hasWords)) blocks.push({ name: 'p', children: line });
      line = [];
    };
    for (const node of parent.childNodes) {
      if (isElement(node) && isFlow(node)) {
        endLine();
        blocks.push(...this.#readBlock(node).filter(hasWords));
      } else {
        line.push(...this.#readInline(node));
      }
    }
    endLine();
    return blocks;
  }

  #readBlock(element: Element): WrittenElement[] {
    const name = element.localName;
    const common = { name, ...attributesOf(element) };
    if (isLeftOut(element)) return [];
    if (name === 'ul' || name === 'ol') return this.#readList(element);
    if (TEXT_BLOCKS.includes(name) && ![...element.children].some(isFlow)) {
      return [{ ...common, children: this.#readChildren(element) }];
    }
    const blocks = this.readFlow(element);
    return name === 'li' || name === 'blockquote' ? [{ ...common, children: blocks }] : blocks;
  }

  /** A list; one of links that share the story is the bar. */
  #readList(list: Element): WrittenElement[] {
    const links = [...list.querySelectorAll('a')];
    const names = links.flatMap((link) => link.getAttribute('data-share') || []);
    if (names[0] && names.length === links.length) {
      this.share.push(...names);
      return [];
    }
    // Only entries may stand in a list.
    const children = this.readFlow(list).map((block) =>
      block.name === 'li' ? block : { name: 'li', children: [block] },
    );
    return [{ name: list.localName, ...attributesOf(list), children }];
  }

  readonly #readInline = (node: Node): WrittenNode[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
    if (!isElement(node) || isLeftOut(node) || isSpokenOnly(node)) return [];
    if (node.matches('a[href]')) return this.#readLink(node as HTMLAnchorElement);
    if (node.matches(EMOJI)) return [node.getAttribute('alt') ?? ''];
    const name = node.localName;
    if (VOID_ELEMENTS.includes(name)) return [{ name, children: [] }];
    const children = this.#readChildren(node);
    return INLINE_ELEMENTS.includes(name) ? [{ name, ...attributesOf(node), children }] : children;
  };

  #readChildren(element: Element): WrittenNode[] {
    return [...element.childNodes].flatMap(this.#readInline);
  }

  #readLink(link: HTMLAnchorElement): WrittenNode[] {
    this.hasLinks = true;
    const label = textOf(link) || labelOf(link);
    const children = this.#readChildren(link);
    const content = children.some(hasWords) ? children : [label].filter(Boolean);
    const href = resolveAddress(link.getAttribute('href') ?? '', link.baseURI);
    const element = { name: 'a', ...attributesOf(link), children: content, href };
    const network = link.getAttribute('data-network') ?? '';
    if (!link.closest('blockquote') && (network || this.#isNetwork(href, link))) {
      this.entries.push({ network, page: link.href, label: label || undefined });
      return [{ ...element, network: this.entries.length - 1 }];
    }
    return content.length ? [href ? element : { ...element, name: 'span' }] : [];
  }

  /** Whether an address is one of a network that is open; of another site, it may be one that is not loaded yet. */
  #isNetwork(href: string | undefined, link: HTMLAnchorElement): boolean {
    if (!href?.startsWith('http')) return false;
    const network = this.#networks.findByUrl(href);
    const isElsewhere = new URL(href).host !== new URL(link.baseURI).host;
    this.isWaiting ||= !network && !this.#networks.isComplete && isElsewhere;
    return !!network && !network.closed;
  }
}

/** Whether an element stands in lines of its own, or something in it does; a link is always in a line. */
const isFlow = (element: Element): boolean =>
  !element.matches('a[href]') && (isBlock(element) || [...element.children].some(isFlow));

const isLeftOut = (element: Element): boolean => hasNoText(element) || element.hasAttribute('slot');

/** Whether there is anything to read in a part; a link to a network has at least that one's name. */
const hasWords = (node: WrittenNode): boolean => !!textOfWritten(node).trim() || hasNetwork(node);

/** What a link without a text is called: its picture, or itself. */
const labelOf = (link: Element): string =>
  squeeze(
    link.querySelector('img[alt]:not([alt=""])')?.getAttribute('alt') ??
      link.getAttribute('aria-label') ??
      link.getAttribute('title') ??
      '',
  );

const attributesOf = (element: Element): WrittenAttributes =>
  Object.fromEntries(
    WRITTEN_ATTRIBUTES.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
