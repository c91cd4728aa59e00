import { html, nothing, type TemplateResult } from 'lit';
import { describeAction } from '../../data/describe-action.ts';
import type { NetworkLink } from '../../data/discussion-links.ts';
import { findShareTool } from '../../data/share-tools.ts';
import { markOf, NO_MARK, type LanguageMark } from '../english-mark.ts';
import { renderIcon, uiIcons } from '../icon.ts';
import {
  renderIconLink,
  renderNetworkLink,
  type LinkClickEvent,
  type NetworkLinkContext,
} from './network-link-template.ts';
import { isIconPending } from './network-store.ts';

export interface ShareBarOptions {
  links: readonly NetworkLink[];
  /** How many are shown before the button that shows the others. */
  limit: number;
  isExpanded: boolean;
  /** The panel's heading, in the name of the button that shows the others. */
  heading: string;
  onToggle: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The bar to share the story with. */
export function renderShareBar(
  { links, limit, isExpanded, heading, onToggle, onKeyDown }: ShareBarOptions,
  context: NetworkLinkContext,
): TemplateResult {
  const { localizer } = context;
  const { messages } = localizer;
  const shown = isExpanded ? links : links.slice(0, limit);
  const items = shown.map((link, i) => renderItem(link, i + 1, context));
  if (links.length > limit) {
    // The other buttons follow the one that shows them: there the Tab key gets to them.
    const { lang } = markOf(localizer, 'more');
    const name = `${messages.more}: ${heading}`;
    const icon = renderIcon(uiIcons.more);
    const more = renderButton({ network: 'more', icon, name, lang, isExpanded, onClick: onToggle });
    items.splice(limit, 0, more);
  }
  return html`<ul
    part="list"
    role="list"
    id="bar"
    lang=${markOf(localizer, 'share').lang}
    aria-label=${messages.share}
    @keydown=${onKeyDown}
  >
    ${items}
  </ul>`;
}

function renderItem(
  link: NetworkLink,
  position: number,
  context: NetworkLinkContext,
): TemplateResult {
  const { network, href } = link;
  if (isIconPending(link)) return html`<li><span part="button placeholder"></span></li>`;
  const name = describeAction(link, context.localizer.messages);
  const icon = renderContent(link);
  const part = `button button-${network}`;
  if (href) {
    return icon
      ? renderIconLink(link, position, part, icon, context)
      : html`<li>${renderNetworkLink(link, position, part, link.label || name, context)}</li>`;
  }
  const onClick = (event: LinkClickEvent) => context.onClick(event, link, position);
  const { lang } = link.label ? NO_MARK : markOf(context.localizer, findShareTool(link.mode));
  return icon
    ? renderButton({ network, icon, name, lang, onClick })
    : html`<li>
        <button part=${part} type="button" lang=${lang} aria-label=${name} @click=${onClick}>
          ${link.label || name}
        </button>
      </li>`;
}

/** The publisher's own picture, or our icon; nothing where there is neither. */
function renderContent({ mode, icon, imageUrl }: NetworkLink): TemplateResult | undefined {
  if (imageUrl) return html`<img src=${imageUrl} alt="" width="20" height="20" />`;
  const tool = findShareTool(mode);
  const shown = tool ? uiIcons[tool] : icon;
  return shown && renderIcon(shown);
}

interface ButtonOptions {
  network: string;
  icon: TemplateResult;
  name: string;
  /** Of its name. */
  lang: LanguageMark['lang'];
  onClick: (event: LinkClickEvent) => void;
  /** Of the button that expands the bar: whether it is expanded. */
  isExpanded?: boolean;
}

const renderButton = ({
  network,
  icon,
  name,
  lang,
  onClick,
  isExpanded,
}: ButtonOptions): TemplateResult =>
  html`<li>
    <button
      part="button button-${network}"
      type="button"
      lang=${lang}
      aria-expanded=${isExpanded ?? nothing}
      aria-controls=${isExpanded === undefined ? nothing : 'bar'}
      @click=${onClick}
    >
      ${icon}<span class="unseen">${name}</span>
    </button>
  </li>`;
