import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { settings } from '../config/schema.ts';
import { formatDuration } from '../model/format.ts';
import type { Item } from '../model/item.ts';
import { fill } from '../model/strings.ts';
import { playerOf, type Player } from '../model/video.ts';
import { AfterwordPlayEvent } from './events.ts';
import { icon } from './icons.ts';
import { renderKicker, renderLink, renderText, renderThumbnail, renderTime } from './item-parts.ts';
import { ListPanel } from './list-panel.ts';
import { panelStyles } from './panel.styles.ts';
import { renderPlayer } from './player.ts';
import { settingProperties } from './setting-properties.ts';
import { videosStyles } from './afterword-videos.styles.ts';

/**
 * Related videos. Nothing is asked of a third party before a reader plays one.
 *
 * @tagname afterword-videos
 * @fires afterword-open - An item's link is followed; cancelable.
 * @fires afterword-play - A video is about to play; cancelable.
 * @fires afterword-view - Half of the panel was in view for a second.
 * @fires afterword-error - Something was wrong and was worked around.
 * @csspart list - The list.
 * @csspart item - A video: also `item-first`, `item-sponsored`, `item-live`.
 * @csspart thumbnail - Its poster.
 * @csspart play - The button on the poster.
 * @csspart consent - Where it plays from, on the button.
 * @csspart duration - How long it is, or that it is live.
 * @csspart kicker - The word above its title.
 * @csspart sponsor - Who paid for it.
 * @csspart link - Its title.
 * @csspart time - When it was published.
 * @csspart placeholder - What stands for a picture that is awaited or missing.
 * @csspart see-all - The link to all.
 * @csspart load-more - The button to try again.
 * @csspart status - What is said about failing.
 * @csspart dialog - Where a video plays above the page; in a later version.
 */
export class AfterwordVideos extends ListPanel<'videos'> {
  static override readonly styles = [panelStyles, videosStyles];
  static override readonly properties = settingProperties(settings.videos);

  /** The one video that plays, by its place and address. */
  #playing = '';

  constructor() {
    super('videos');
  }

  protected get chosenSource() {
    return this.settings.source;
  }

  protected get expected(): number {
    return this.settings.limit;
  }

  protected get shown(): number {
    return this.settings.limit;
  }

  protected get look(): string {
    return this.settings.layout;
  }

  protected renderEnd(): TemplateResult {
    return html`<div class="end">${this.renderSeeAll()}</div>`;
  }

  protected renderItem(item: Item | undefined, i: number): TemplateResult {
    const { writing } = this;
    return html`<div class="screen" part="placeholder">${item && this.#renderScreen(item, i)}</div>
      ${renderText(
        item && [
          renderKicker(item, writing),
          renderLink(this, item, i),
          renderTime(item, this.now, writing),
        ],
      )}`;
  }

  #renderScreen(item: Item, i: number): TemplateResult {
    const { duration, live, title } = item;
    const { writing } = this;
    const player = this.#playerOf(item);
    if (player && this.#playing === keyOf(item, i)) return renderPlayer(player, title);
    const badge = live ? writing.strings.live : duration && formatDuration(duration, writing);
    return html`${renderThumbnail(item, '(max-width: 40rem) 100vw, 20rem')}
    ${badge && html`<span part="duration">${badge}</span>`}
    ${player && this.#renderPlay(item, i, player)}`;
  }

  /**
   * A file of the publisher's own needs nobody's consent; for a third party's player a click is one,
   * unless the page asks for it itself.
   */
  #playerOf(item: Item): Player | undefined {
    const player = this.settings.play === 'link' ? undefined : playerOf(item);
    return player?.name && this.grants.media === false ? undefined : player;
  }

  #renderPlay(item: Item, i: number, { name }: Player): TemplateResult {
    const { play, playFrom } = this.writing.strings;
    const label = fill(name ? playFrom : play, { title: item.title, provider: name });
    return html`<button
      part="play"
      type="button"
      aria-label=${label}
      @click=${() => this.#play(item, i, name)}
    >
      <span class="disc">${icon('play')}</span>
      ${name ? html`<span part="consent">${name}</span>` : nothing}
    </button>`;
  }

  async #play(item: Item, i: number, name: string): Promise<void> {
    if (!this.dispatchEvent(new AfterwordPlayEvent(this, item, name.toLowerCase()))) return;
    this.#playing = keyOf(item, i);
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.player')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What may not play any more does not begin by itself when it may again.
    const item = this.items.find((item, i) => keyOf(item, i) === this.#playing);
    if (item && !this.#playerOf(item)) this.#playing = '';
  }
}

const keyOf = ({ url }: Item, i: number): string => `${i} ${url}`;

declare global {
  interface HTMLElementTagNameMap {
    'afterword-videos': AfterwordVideos;
  }
}
