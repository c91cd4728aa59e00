import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../model/item.ts';
import { formatTime, type Style } from '../model/format.ts';
import { fill } from '../model/strings.ts';
import { AfterwordOpenEvent } from './events.ts';

/* What videos and popular items have in common. Everything from a feed is text or an address. */

type Part = TemplateResult | typeof nothing;

/** The tokens of an item's part. */
export const itemPart = ({ sponsor, live }: Item, i: number): string =>
  `item${i ? '' : ' item-first'}${sponsor ? ' item-sponsored' : ''}${live ? ' item-live' : ''}`;

/** A picture that can't be had leaves its quiet ground. */
const hide = (event: Event) => ((event.target as HTMLElement).hidden = true);

export function renderThumbnail({ image }: Item, sizes: string): Part {
  if (!image) return nothing;
  return html`<img
    part="thumbnail"
    src=${image.src}
    srcset=${image.srcset ?? nothing}
    sizes=${image.srcset ? sizes : nothing}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    alt=${image.alt ?? ''}
    loading="lazy"
    decoding="async"
    @error=${hide}
  />`;
}

export function renderKicker({ kicker, sponsor }: Item, { strings }: Style): Part {
  if (sponsor) {
    return html`<div part="sponsor">${fill(strings.sponsor, { name: sponsor })}</div>`;
  }
  return kicker ? html`<div part="kicker">${kicker}</div>` : nothing;
}

export function renderTime({ published }: Item, now: number, style: Style): Part {
  const text = published && formatTime(published, now, style);
  return text ? html`<time part="time" datetime=${published}>${text}</time>` : nothing;
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
    >${item.title}</a
  >`;
}
