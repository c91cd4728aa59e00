import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../data/item.ts';
import type { Player } from '../../data/video/player.ts';
import { formatSpokenDuration } from '../../i18n/formats.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { fillPlaceholders } from '../../i18n/messages.ts';
import { markOf } from '../english-mark.ts';
import { renderIcon, uiIcons } from '../icon.ts';

/** "Live" or the length of an item, as a screen reader says it; `''` where it is not known. */
export function describeLength({ duration, live }: Item, localizer: Localizer): string {
  if (live) return localizer.messages.live;
  return duration ? formatSpokenDuration(duration, localizer) : '';
}

/** The element that says how long the item at an index is. */
export const lengthId = (index: number): string => `length-${String(index)}`;

/** The button over a picture. Its name says what plays, from where, and how long it is. */
export function renderPlayButton(
  item: Item,
  { name }: Player,
  localizer: Localizer,
  onPlay: () => unknown,
): TemplateResult {
  const message = name ? 'playFrom' : 'play';
  const values = { title: item.title, provider: name };
  const label = fillPlaceholders(localizer.messages[message], values);
  const { lang, dir } = markOf(localizer, message);
  const length = describeLength(item, localizer);
  return html`<button
    part="play"
    type="button"
    lang=${lang}
    dir=${dir}
    aria-label=${length ? `${label}, ${length}` : label}
    @click=${onPlay}
  >
    <span class="disc">${renderIcon(uiIcons.play)}</span>
    ${name ? html`<span part="consent">${name}</span>` : nothing}
  </button>`;
}
