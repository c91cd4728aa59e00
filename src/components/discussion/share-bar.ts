import { html, nothing, type TemplateResult } from 'lit';
import type { NetworkLink } from '../../data/discussion-links.ts';
import { findShareTool } from '../../data/share-tools.ts';
import { markOf, NO_MARK, type LanguageMark } from '../english-mark.ts';
import { renderIcon, renderNamedIcon, uiIcons } from '../icon.ts';
import {
  describeAction,
  describeLink,
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
    const content = renderNamedIcon(renderIcon(uiIcons.more), name);
    items.splice(
      limit,
      0,
      renderButton({
        network: 'more',
        label: undefined,
        content,
        lang,
        isExpanded,
        onClick: onToggle,
      }),
    );
  }
  return html`<ul
    part="list"
    role="list"
    id="bar"
    lang=${markOf(localizer, 'share').lang}
    aria-label=${messages.share}
    @keydown=${onKeyDown}
  >
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

function renderItem(
  link: NetworkLink,
  position: number,
  context: NetworkLinkContext,
): TemplateResult {
  const { network, href } = link;
  if (isIconPending(link)) return html`<span part="button placeholder"></span>`;
  const name = describeAction(link, context.localizer.messages);
  const icon = renderContent(link);
  if (href) {
    const part = `button button-${network}`;
    if (!icon) return renderNetworkLink(link, position, part, link.label || name, context);
    const content = renderNamedIcon(icon, describeLink(link, context));
    return renderNetworkLink(link, position, part, content, context, { isNamed: true });
  }
  const content = icon ? renderNamedIcon(icon, name) : link.label || name;
  const label = icon ? undefined : name;
  const onClick = (event: LinkClickEvent) => context.onClick(event, link, position);
  const { lang } = link.label ? NO_MARK : markOf(context.localizer, findShareTool(link.mode));
  return renderButton({ network, label, content, lang, onClick });
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
  /** The name, where it says more than the content. */
  label: string | undefined;
  content: unknown;
  /** Of its name. */
  lang: LanguageMark['lang'];
  onClick: (event: LinkClickEvent) => void;
  /** Of the button that expands the bar: whether it is expanded. */
  isExpanded?: boolean;
}

const renderButton = ({
  network,
  label,
  content,
  lang,
  onClick,
  isExpanded,
}: ButtonOptions): TemplateResult =>
  html`<button
    part="button button-${network}"
    type="button"
    lang=${lang}
    aria-label=${label ?? nothing}
    aria-expanded=${isExpanded ?? nothing}
    aria-controls=${isExpanded === undefined ? nothing : 'bar'}
    @click=${onClick}
  >
    ${content}
  </button>`;
