import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Item } from '../../data/item.ts';
import { formatTime } from '../../i18n/formats.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { fillPlaceholders } from '../../i18n/messages.ts';
import { AfterwordOpenEvent } from '../../platform/events.ts';

/* What videos and popular items have in common. Everything from a feed is text or an address. */

/** What shows nothing is nothing: an empty text, too. */
type Part = TemplateResult | '' | undefined;

/** The tokens of an item's part; what is awaited has the first one only. */
export const itemPart = (item: Item | undefined, i: number): string =>
  `item${item && !i ? ' item-first' : ''}${item?.sponsor ? ' item-sponsored' : ''}${item?.live ? ' item-live' : ''}`;

/** Pictures that can't be had: what stands for them is their quiet ground. */
const broken = new Set<string>();

export function renderThumbnail(panel: LitElement, { image }: Item, sizes: string): Part {
  if (!image || broken.has(image.src)) return undefined;
  const { src, srcset = nothing, width = nothing, height = nothing, alt = '' } = image;
  const check = ({ type, target }: Event) => {
    const { naturalWidth } = target as HTMLImageElement;
    // YouTube's answer where it has no poster is a small grey picture.
    if (type === 'load' && (naturalWidth > 120 || !src.includes('.ytimg.com/'))) return;
    broken.add(src);
    panel.requestUpdate();
  };
  return html`<img
    part="thumbnail"
    src=${src}
    srcset=${srcset}
    sizes=${sizes}
    width=${width}
    height=${height}
    alt=${alt}
    loading="lazy"
    decoding="async"
    @load=${check}
    @error=${check}
  />`;
}

export function renderKicker({ kicker, sponsor }: Item, { messages }: Localizer): Part {
  const text = sponsor ? fillPlaceholders(messages.sponsor, { name: sponsor }) : kicker;
  return text && html`<div part=${sponsor ? 'sponsor' : 'kicker'}>${text}</div>`;
}

export function renderTime({ published }: Item, now: number, localizer: Localizer): Part {
  const text = published && formatTime(published, now, localizer);
  return text && html`<time part="time" datetime=${published}>${text}</time>`;
}

/** The title, which leads to the item: the panel tells that it is followed, unless it may not be. */
export function renderLink(
  panel: HTMLElement,
  item: Item,
  i: number,
  describedBy: string | typeof nothing = nothing,
): TemplateResult {
  const open = (event: Event) => {
    if (!panel.dispatchEvent(new AfterwordOpenEvent(panel, item, i + 1))) event.preventDefault();
  };
  return html`<a
    part="link"
    href=${item.url}
    rel=${item.sponsor ? 'sponsored' : nothing}
    aria-describedby=${describedBy}
    @click=${open}
    @auxclick=${(event: MouseEvent) => event.button === 1 && open(event)}
    >${item.title}</a
  >`;
}

/** The text of an item, or the room that it takes. */
export const renderText = (text: unknown): TemplateResult =>
  html`<div class="text">${text ?? html`<span part="placeholder" class="line"></span>`}</div>`;
