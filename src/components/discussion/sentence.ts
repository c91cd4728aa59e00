import { html, type TemplateResult } from 'lit';
import type { NetworkLink } from '../../data/discussion-links.ts';
import type { LanguageMark } from '../english-mark.ts';
import { renderNetworkLink, type NetworkLinkContext } from './network-link-template.ts';

export interface SentenceOptions {
  /** Text, and the links in their places in it. */
  pieces: readonly (string | NetworkLink)[];
  links: readonly NetworkLink[];
  /** What stands for `{publisher}` in the text. */
  publisher: string;
  /** Whether there is room for counts over the names. */
  hasCounts: boolean;
  /** Whether some names are still to be loaded. */
  isPending: boolean;
  /** Of a sentence that is ours. */
  mark: LanguageMark;
}

/** The sentence that says where the discussion is. */
export function renderSentence(
  { pieces, links, publisher, hasCounts, isPending, mark }: SentenceOptions,
  context: NetworkLinkContext,
): TemplateResult {
  return html`<p
    part="message"
    lang=${mark.lang}
    dir=${mark.dir}
    class=${`${hasCounts ? 'counted' : ''} ${isPending ? 'waits' : ''}`}
  >
    ${pieces.map((piece) =>
      typeof piece === 'string'
        ? renderText(piece, publisher)
        : renderNetwork(piece, links, context),
    )}
  </p>`;
}

/** A network in a sentence; one that is still to be loaded has no URL yet, and is its name. */
export function renderNetwork(
  link: NetworkLink,
  links: readonly NetworkLink[],
  context: NetworkLinkContext,
  content: unknown = link.label,
): unknown {
  if (!link.href) return html`<bdi>${content}</bdi>`;
  const part = `network network-${link.network}`;
  const position = links.indexOf(link) + 1;
  return renderNetworkLink(link, position, part, renderName(link, content, context), context);
}

/** A text in which the publisher's name is set apart: it may be in another direction of writing. */
const renderText = (text: string, publisher: string): unknown =>
  text
    .split('{publisher}')
    .map((part, i) => (i && publisher ? html`<bdi>${publisher}</bdi>${part}` : part));

/**
 * A network's name with the count over its last word, where it takes no space. In brackets that are not seen, it is no
 * part of the name that a voice command has to say: the link's accessible name has the whole number.
 */
function renderName(
  link: NetworkLink,
  content: unknown,
  { getReplyCount }: NetworkLinkContext,
): unknown {
  const count = getReplyCount(link);
  if (!count) return content;
  // Where the last word starts is not known of what an editor has marked up: there, the count knows the end alone.
  const isText = typeof content === 'string';
  const [, before, word] = /^(.*\s)?(\S+)\s*$/s.exec(isText ? content : '') ?? [];
  const start = word ? before : html`${content}&NoBreak;`;
  return html`${start}<span class=${word ? 'over' : 'over end'}
      >${word}<span class="place"
        ><span class="bracket">(</span><span part="count">${count.short}</span
        ><span class="bracket">)</span></span
      ></span
    >`;
}
