import { nothing } from 'lit';
import { html as element, unsafeStatic } from 'lit/static-html.js';
import type { NetworkLink } from '../../data/discussion-links.ts';
import {
  isNetworkLink,
  VOID_ELEMENTS,
  type WrittenElement,
  type WrittenNode,
} from '../../data/written-sentence.ts';
import type { NetworkLinkContext } from './network-link-template.ts';
import { renderNetwork } from './sentence.ts';

export interface WrittenSentenceOptions {
  blocks: readonly WrittenElement[];
  links: readonly NetworkLink[];
  /** Whether a URL may be shown; a link to another one is its words alone. */
  isAllowed: (url: string) => boolean;
  /** Whether there is room for counts over the names. */
  hasCounts: boolean;
}

/** What is drawn of an element: its name is one of those that `readWrittenDiscussion` lets through. */
interface Drawn extends Omit<WrittenElement, 'children' | 'network'> {
  content: unknown;
  part?: string;
  className?: string | undefined;
}

/** The sentence as an editor has written it, with its links to networks enhanced in their places. */
export function renderWrittenSentence(
  { blocks, links, isAllowed, hasCounts }: WrittenSentenceOptions,
  context: NetworkLinkContext,
): unknown {
  const renderLink = (node: WrittenElement, content: unknown[]): unknown => {
    const link = links.find(({ index }) => index !== undefined && index === node.network);
    // A link without a text is called what its network is.
    const [name = link?.label] =
      content.length === 1 ? content : [content.length ? content : undefined];
    if (link) return renderNetwork(link, links, context, name);
    const isLink = node.href && isAllowed(node.href);
    return isLink ? renderElement({ ...node, content }) : content;
  };
  const renderNode = (node: WrittenNode): unknown => {
    if (typeof node === 'string') return node;
    if (isNetworkLink(node)) return renderNetwork(node, links, context);
    const { children } = node;
    const content = children.map(renderNode);
    return node.name === 'a' ? renderLink(node, content) : renderElement({ ...node, content });
  };
  const [first, second] = blocks;
  const own = { part: 'message', className: hasCounts ? 'counted' : undefined };
  return first?.name === 'p' && !second
    ? renderElement({ ...first, ...own, content: first.children.map(renderNode) })
    : renderElement({ ...own, name: 'div', content: blocks.map(renderNode) });
}

function renderElement({ name, content, part, className, ...given }: Drawn): unknown {
  const tag = unsafeStatic(name);
  if (VOID_ELEMENTS.includes(name)) return element`<${tag}>`;
  return element`<${tag}
    part=${part ?? nothing}
    class=${className ?? nothing}
    lang=${given.lang ?? nothing}
    dir=${given.dir ?? nothing}
    title=${given.title ?? nothing}
    href=${given.href ?? nothing}
    start=${given.start ?? nothing}
    reversed=${given.reversed ?? nothing}
    type=${given.type ?? nothing}
    value=${given.value ?? nothing}
    >${content}</${tag}>`;
}
