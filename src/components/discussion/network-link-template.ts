import { html, nothing, type TemplateResult } from 'lit';
import { describeAction } from '../../data/describe-action.ts';
import type { NetworkLink } from '../../data/discussion-links.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { markOf } from '../english-mark.ts';
import type { ReplyCountText } from './reply-counts.ts';

/** A click on a link or a button: the listener stands on the element itself. */
export type LinkClickEvent = MouseEvent & { readonly currentTarget: HTMLElement };

/** What the links of the sentence and those of the bar have in common. */
export interface NetworkLinkContext {
  localizer: Localizer;
  getReplyCount: (link: NetworkLink) => ReplyCountText | undefined;
  /** Whether a click asks for the reader's own server. */
  opensDialog: (link: NetworkLink) => boolean;
  /** @param position Of the link in the sentence or in the bar; it counts from 1. */
  onClick: (event: LinkClickEvent, link: NetworkLink, position: number) => void;
}

const opensTab = ({ href }: NetworkLink): boolean => !!href?.startsWith('http');

/** The name of a link: what a click does, the replies that were counted, and that it opens a tab. */
export function describeLink(link: NetworkLink, context: NetworkLinkContext): string {
  const { messages } = context.localizer;
  const replies = context.getReplyCount(link)?.long;
  const hint = opensTab(link) && !context.opensDialog(link) ? ` (${messages.newTab})` : '';
  return describeAction(link, messages) + (replies ? `, ${replies}` : '') + hint;
}

export function renderNetworkLink(
  link: NetworkLink,
  position: number,
  part: string,
  content: unknown,
  context: NetworkLinkContext,
): TemplateResult {
  const { lang, dir } = markOf(context.localizer, 'newTab');
  const { target, popup, onClick } = behaviorOf(link, position, context);
  return html`<a
    part=${part}
    href=${link.href}
    target=${target}
    rel="noopener"
    lang=${lang}
    dir=${dir}
    aria-label=${describeLink(link, context)}
    aria-haspopup=${popup}
    @click=${onClick}
    >${content}</a
  >`;
}

/** A link of the bar: an icon, with its name as a text that is not seen. */
export function renderIconLink(
  link: NetworkLink,
  position: number,
  part: string,
  icon: TemplateResult,
  context: NetworkLinkContext,
): TemplateResult {
  const { lang, dir } = markOf(context.localizer, 'newTab');
  const { target, popup, onClick } = behaviorOf(link, position, context);
  return html`<li>
    <a
      part=${part}
      href=${link.href}
      target=${target}
      rel="noopener"
      lang=${lang}
      dir=${dir}
      aria-haspopup=${popup}
      @click=${onClick}
      >${icon}<span class="unseen">${describeLink(link, context)}</span></a
    >
  </li>`;
}

/** What a click on a link does. */
const behaviorOf = (link: NetworkLink, position: number, context: NetworkLinkContext) => ({
  target: opensTab(link) ? '_blank' : nothing,
  popup: context.opensDialog(link) ? 'dialog' : nothing,
  onClick: (event: LinkClickEvent) => context.onClick(event, link, position),
});
