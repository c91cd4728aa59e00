import { html, nothing, type TemplateResult } from 'lit';
import { getDate, type Item } from '../../data/item.ts';
import { formatTime } from '../../i18n/formats.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { AfterwordOpenEvent } from '../../platform/events.ts';
import { markOf } from '../english-mark.ts';

/* Templates that videos and popular stories have in common. All texts and URLs are data, never markup. */

/** A template; an empty text renders nothing, too. */
export type Optional = TemplateResult | '' | undefined;

/** The part tokens of an item; a placeholder has the first one only. */
export function getItemPart(item: Item | undefined, index: number): string {
  if (!item) return 'item';
  const { sponsor, live } = item;
  return ['item', index === 0 && 'item-first', sponsor && 'item-sponsored', live && 'item-live']
    .filter(Boolean)
    .join(' ');
}

/** URLs of pictures that could not be loaded: the quiet ground of the placeholder stands for them. */
const brokenImages = new Set<string>();

/** The width of the picture that YouTube answers with, and status 404, where it has no poster. */
const YOUTUBE_MISSING_WIDTH = 120;

export function renderThumbnail(
  { image, language }: Item,
  sizes: string,
  onBroken: () => void,
): TemplateResult | undefined {
  if (!image || brokenImages.has(image.src)) return undefined;
  const { src, srcset = nothing, width = nothing, height = nothing, alt = '' } = image;
  const onSettled = ({ type, target }: Event) => {
    const { naturalWidth } = target as HTMLImageElement;
    const isMissing = naturalWidth <= YOUTUBE_MISSING_WIDTH && src.includes('.ytimg.com/');
    if (type === 'load' && !isMissing) return;
    brokenImages.add(src);
    onBroken();
  };
  return html`<img
    part="thumbnail"
    src=${src}
    srcset=${srcset}
    sizes=${sizes}
    width=${width}
    height=${height}
    alt=${alt}
    lang=${language ?? nothing}
    loading="lazy"
    decoding="async"
    @load=${onSettled}
    @error=${onSettled}
  />`;
}

/*
 * Texts of an item are in the language of its feed, and set apart (`bdi`): signs at the ends of a text in another
 * direction of writing would stand on its wrong side.
 */

export function renderKicker(item: Item, localizer: Localizer): Optional {
  const { kicker, sponsor, language = nothing } = item;
  if (!sponsor) {
    return kicker && html`<div part="kicker"><bdi lang=${language}>${kicker}</bdi></div>`;
  }
  const { lang, dir } = markOf(localizer, 'sponsor');
  const [before = '', after = ''] = localizer.messages.sponsor.split('{name}');
  return html`<div part="sponsor" lang=${lang} dir=${dir}>
    ${before}<bdi lang=${language}>${sponsor}</bdi>${after}
  </div>`;
}

export function renderTime(item: Item, now: number, localizer: Localizer): Optional {
  const date = getDate(item);
  const text = date && formatTime(date, now, localizer);
  const { lang, dir } = markOf(localizer);
  return text && html`<time part="time" datetime=${date} lang=${lang} dir=${dir}>${text}</time>`;
}

/** The title as a link; a listener of `afterword-open` may cancel that it is followed. */
export function renderTitle(
  panel: HTMLElement,
  item: Item,
  index: number,
  describedBy: string | typeof nothing = nothing,
): TemplateResult {
  const onOpen = (event: Event) => {
    if (!panel.dispatchEvent(new AfterwordOpenEvent(panel, item, index + 1))) {
      event.preventDefault();
    }
  };
  const isMiddleButton = ({ button }: MouseEvent) => button === 1;
  return html`<a
    part="link"
    href=${item.url}
    rel=${item.sponsor ? 'sponsored' : nothing}
    aria-describedby=${describedBy}
    @click=${onOpen}
    @auxclick=${(event: MouseEvent) => isMiddleButton(event) && onOpen(event)}
    ><bdi lang=${item.language ?? nothing}>${item.title}</bdi></a
  >`;
}

/** What stands where the texts of an item will be. */
export const renderTextPlaceholder = (): TemplateResult =>
  html`<span part="placeholder" class="line"></span>`;
