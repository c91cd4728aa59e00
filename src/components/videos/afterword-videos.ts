import { html, nothing, type TemplateResult } from 'lit';
import { withoutPrototype } from '../../schema/without-prototype.ts';
import { formatDuration } from '../../i18n/formats.ts';
import type { Item, Video } from '../../data/item.ts';
import { fill } from '../../i18n/localizer.ts';
import { playerOf, providers, videoOf, type Player } from '../../data/video/providers.ts';
import type * as VideosPart from '../../parts/videos.ts';
import { AfterwordPlayEvent } from '../../platform/events.ts';
import { icon } from '../icons.ts';
import {
  renderKicker,
  renderLink,
  renderText,
  renderThumbnail,
  renderTime,
} from '../list/item-parts.ts';
import { ListPanel } from '../list/list-panel.ts';
import { page } from '../../platform/host-page.ts';
import { panelStyles } from '../panel.styles.ts';
import { listStyles } from '../list/list-panel.styles.ts';
import { createPlayer, type Playing } from './player.ts';
import { settingProperties } from '../../schema/attributes.ts';
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
 * @csspart button - A button that moves a row to its further videos.
 * @csspart status - What is said about failing, of the list or of a video.
 * @csspart dialog - Where a video plays above the page.
 */
export class AfterwordVideos extends ListPanel<'videos'> {
  static override readonly styles = [panelStyles, listStyles, videosStyles];
  static override readonly properties = settingProperties('videos');

  #playing: Playing | undefined;
  /** How many items stand before those that have kept their place in the page's tree. */
  #shift = 0;
  #part: typeof VideosPart | undefined;
  #loading: Promise<typeof VideosPart | undefined> | undefined;

  constructor() {
    super('videos');
  }

  protected override get usesIntl(): boolean {
    return this.status !== 'complete' || this.items.some((it) => it.duration ?? it.published);
  }

  protected get expected(): number {
    return this.settings.limit;
  }

  protected get shown(): number {
    return this.settings.limit;
  }

  protected get look(): string {
    const count = this.status === 'pending' ? this.expected : Math.min(this.count, this.shown);
    return `${this.settings.layout} of-${count}`;
  }

  protected override get shift(): number {
    return this.#shift;
  }

  protected override start(): void {
    super.start();
    // What has left the page has stopped, and does not begin by itself when it is back.
    this.end.addEventListener('abort', () => void this.#stop());
  }

  protected renderEnd(): TemplateResult {
    const isRow = this.settings.layout === 'row';
    return html`<div class="end">
      ${this.renderSeeAll()}${isRow ? html`<span class="steps"></span>` : nothing}
    </div>`;
  }

  protected renderItem(item: Item | undefined, i: number): TemplateResult {
    const { writing } = this;
    const isStill = item && !this.#playerOf(item);
    return html`<div class=${isStill ? 'screen still' : 'screen'} part="placeholder">
        ${item && this.#renderScreen(item, i)}
      </div>
      ${renderText(
        item && [
          renderKicker(item, writing),
          renderLink(this, item, i),
          renderTime(item, this.now, writing),
        ],
      )}`;
  }

  #renderScreen(item: Item, i: number): TemplateResult {
    const { duration, live } = item;
    const { writing } = this;
    const { at, node, isAbove } = this.#playing ?? {};
    if (at === i && !isAbove) return html`${node}`;
    const player = this.#playerOf(item);
    const badge = live ? writing.strings.live : duration && formatDuration(duration, writing);
    return html`${renderThumbnail(this, this.#withPoster(item), '(max-width: 40rem) 100vw, 20rem')}
    ${badge && html`<span part="duration">${badge}</span>`}
    ${player && this.#renderPlay(item, i, player)}`;
  }

  /** Where a reader allowed what third parties play, and all that there is to load, their posters come, too. */
  #withPoster(item: Item): Item {
    const video = this.#posterless(item);
    const src = video && this.#part?.posterOf(video);
    return src ? withoutPrototype({ ...item, image: withoutPrototype({ src }) }) : item;
  }

  /** The video of an item without a picture, where the reader allows to ask its provider for one. */
  #posterless(item: Item): Video | undefined {
    return !item.image && this.grants.media && !page.savesData() ? videoOf(item) : undefined;
  }

  /**
   * A file of the publisher's own needs nobody's consent; for a third party's player a click is one,
   * unless the page asks for it itself.
   */
  #playerOf(item: Item): Player | undefined {
    if (this.settings.play === 'link') return undefined;
    const player = playerOf(item, (type) => page.canPlay(type));
    return player?.name && this.grants.media === false ? undefined : player;
  }

  #renderPlay(item: Item, i: number, player: Player): TemplateResult {
    const { play, playFrom } = this.writing.strings;
    const { name } = player;
    const label = fill(name ? playFrom : play, { title: item.title, provider: name });
    return html`<button
      part="play"
      type="button"
      aria-label=${label}
      @click=${() => this.#play(item, i, player)}
    >
      <span class="disc">${icon('play')}</span>
      ${name ? html`<span part="consent">${name}</span>` : nothing}
    </button>`;
  }

  async #play(item: Item, at: number, player: Player): Promise<void> {
    if (!this.dispatchEvent(new AfterwordPlayEvent(this, item, player.provider))) return;
    const isAbove = this.settings.play === 'dialog' && !!(this.#part ?? (await this.#useParts()));
    void this.#stop();
    // Made in the click itself: later, a browser would want another one.
    const node = createPlayer(player, item.title);
    if (at < this.#shift) this.#shift = 0;
    const playing: Playing = { key: keyOf(item), at, slot: at - this.#shift, node, isAbove };
    this.#playing = playing;
    this.requestUpdate();
    await this.updateComplete;
    if (!isAbove) node.focus();
    const part = await this.#useParts();
    if (this.#playing !== playing) return;
    playing.end = part?.begin(this.renderRoot as ShadowRoot, node, {
      title: isAbove && item.title,
      strings: this.writing.strings,
      stop: (isBack, instead) => this.#playing === playing && void this.#stop(isBack, instead),
    });
  }

  /** Puts the poster back, or what stands instead, and the focus to where it came from if it was in the player. */
  async #stop(isBack = false, instead?: HTMLElement): Promise<void> {
    const playing = this.#playing;
    if (!playing) return;
    const { key, at, slot, node, isAbove, end } = playing;
    const hadFocus = isBack && (isAbove || this.shadowRoot?.activeElement === node);
    this.#playing = instead && { key, at, slot, node: instead };
    end?.();
    this.requestUpdate();
    if (!hadFocus) return;
    await this.updateComplete;
    const place = this.items.findIndex((item) => keyOf(item) === key);
    const cards = this.renderRoot.querySelectorAll('li');
    const card = cards[place] ?? cards[at] ?? this.renderRoot;
    card.querySelector<HTMLElement>('[part=play],[part=link]')?.focus();
  }

  protected override willUpdate(): void {
    const playing = this.#playing;
    if (!playing) return;
    const shown = this.status === 'complete' ? this.items.slice(0, this.shown) : [];
    const isIt = (item: Item | undefined) => item && keyOf(item) === playing.key;
    const at = isIt(shown[playing.at]) ? playing.at : shown.findIndex(isIt);
    const item = shown[at];
    // What may not play any more does not begin by itself when it may again.
    if (!item || !this.#playerOf(item)) return void this.#stop(true);
    playing.at = at;
    this.#shift = at - playing.slot;
  }

  protected override updated(): void {
    const { layout, play } = this.settings;
    const isSpecial = layout === 'row' || play === 'dialog';
    const isRare = (item: Item) => play !== 'link' && RARE.test(keyOf(item));
    const needsPart = (item: Item) => isSpecial || isRare(item) || this.#posterless(item);
    if (this.items.some(needsPart)) void this.#useParts();
  }

  /** Asked for as soon as there are videos, so that a click need not wait for it. */
  async #useParts(): Promise<typeof VideosPart | undefined> {
    const part = await (this.#loading ??= page.loadPart('videos'));
    if (part && !this.#part) {
      Object.assign(providers, part.providers);
      this.requestUpdate();
    }
    this.#part = part;
    part?.updateRow(this.renderRoot as ShadowRoot, this.writing.strings);
    return part;
  }
}

/** What may be a rare provider's, whose players the part knows: until then such a video is a link to its page. */
const RARE = /geo\.dailym|"(dailym|jwpl|bright)|\/players[./]/i;

/** The same video, also in a list that was read anew. */
const keyOf = ({ url, id, video }: Item): string => JSON.stringify([url, id, video]);

declare global {
  interface HTMLElementTagNameMap {
    'afterword-videos': AfterwordVideos;
  }
}
