import { html, type TemplateResult } from 'lit';
import type { NetworkLink } from '../../data/discussion-links.ts';
import { renderNetworkLink, type NetworkLinkContext } from './network-link-template.ts';

export interface SentenceOptions {
  /** Text, and the links in their places in it. */
  pieces: readonly (string | NetworkLink)[];
  links: readonly NetworkLink[];
  /** Whether there is room for counts over the names. */
  hasCounts: boolean;
  /** Whether some names are still to be loaded. */
  isPending: boolean;
}

/** The sentence that says where the discussion is. */
export function renderSentence(
  { pieces, links, hasCounts, isPending }: SentenceOptions,
  context: NetworkLinkContext,
): TemplateResult {
  const renderPiece = (piece: string | NetworkLink): unknown => {
    if (typeof piece === 'string') return piece;
    // A network that is still to be loaded has no URL yet.
    if (!piece.href) return piece.label;
    const part = `network network-${piece.network}`;
    return renderNetworkLink(
      piece,
      links.indexOf(piece) + 1,
      part,
      renderName(piece, context),
      context,
    );
  };
  return html`<p
    part="message"
    class=${`${hasCounts ? 'counted' : ''} ${isPending ? 'waits' : ''}`}
  >
    ${pieces.map(renderPiece)}
  </p>`;
}

/** A network's name with the count over its end, where it takes no space. */
function renderName(link: NetworkLink, { getReplyCount }: NetworkLinkContext): unknown {
  const count = getReplyCount(link);
  return count
    ? html`${link.label}&NoBreak;<span class="over"><span part="count">${count.short}</span></span>`
    : link.label;
}
