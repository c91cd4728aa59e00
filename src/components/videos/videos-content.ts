import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ListController } from '../../controllers/list-controller.ts';
import type { Item, Video } from '../../data/item.ts';
import { playerOf, videoOf, type Player } from '../../data/video/player.ts';
import { addProviders, mayNeedMoreProviders, posterOf } from '../../data/video/providers.ts';
import { formatDuration } from '../../i18n/formats.ts';
import { canPlayType, prefersReducedData } from '../../platform/device.ts';
import { readItems } from '../../platform/plain-html/items.ts';
import { AfterwordPlayEvent } from '../../platform/events.ts';
import { withoutPrototype } from '../../schema/without-prototype.ts';
import { markOf } from '../english-mark.ts';
import {
  getItemPart,
  renderKicker,
  renderTextPlaceholder,
  renderThumbnail,
  renderTime,
  renderTitle,
} from '../lists/item-templates.ts';
import { renderListEnd } from '../lists/list-templates.ts';
import { listStyles } from '../lists/list.styles.ts';
import type { PanelContent, PanelHost, PanelStatus } from '../panel-content.ts';
import { createPlayer } from './create-player.ts';
import type { PlayerSession } from './player-session.ts';
import type { VideoRow } from './video-row.ts';
import { describeLength, lengthId, renderPlayButton } from './play-button.ts';
import { videosStyles } from './videos.styles.ts';

/** The one video that plays in a panel. */
interface Playback {
  /** The item that plays. */
  key: string;
  title: string;
  /** Index of its item. */
  index: number;
  /** Index of its card in the rendered tree, which it keeps: a player that is moved there starts again. */
  slot: number;
  /** The player, or what stands in its place after a failure. */
  content: HTMLElement | TemplateResult;
  /** Whether it plays in a dialog above the page. */
  isInDialog: boolean;
  session?: PlayerSession | undefined;
}

const THUMBNAIL_SIZES = '(max-width: 40rem) 100vw, 20rem';

/** The videos of a panel, of which one plays at a time. */
export class VideosContent implements PanelContent {
  readonly #host: PanelHost<'videos'>;
  readonly #list: ListController;
  #playback: Playback | undefined;
  /** How many more cards than at its start stand before the card that plays; fewer, when negative. */
  #shift = 0;
  #PlayerSession: typeof PlayerSession | undefined;
  #row: VideoRow | undefined;
  #extraStyles: readonly CSSResult[] = [];
  #loading = new Map<string, Promise<unknown>>();

  constructor(host: PanelHost<'videos'>) {
    this.#host = host;
    this.#list = new ListController(host, () => host.settings.limit);
  }

  get styles(): readonly CSSResult[] {
    return [listStyles, videosStyles, ...this.#extraStyles];
  }

  get status(): PanelStatus {
    return this.#list.state.status;
  }

  get itemCount(): number {
    return this.#list.items.length;
  }

  get stopCount(): number {
    return 2 * this.#list.shownItems.length;
  }

  prerequisites(): Promise<unknown> | undefined {
    return this.#list.prerequisites();
  }

  readHtml(): object | undefined {
    return readItems(this.#host);
  }

  onSettingsResolved(): void {
    this.#list.choose(0, this.#host.settings.source, this.#host.pathTo('source'));
  }

  onDisconnect(): void {
    this.#list.disconnect();
    // A video that has left the page has stopped, and does not start by itself when it is back.
    void this.#stop();
  }

  willRender(): void {
    this.#loadOnDemand();
    this.#updatePlayback();
  }

  rendered(): void {
    this.#list.publish();
    this.#row?.rendered();
    const { isInDialog, session } = this.#playback ?? {};
    if (isInDialog) session?.showDialog(this.#host.renderRoot);
  }

  render(): TemplateResult {
    const { isInDialog, session, title = '' } = this.#playback ?? {};
    return html`${isInDialog ? session?.renderDialog(title) : nothing}${this.#renderList()}`;
  }

  #renderList(): TemplateResult {
    const { localizer, label, settings } = this.#host;
    const isError = this.status === 'error';
    const steps =
      settings.layout === 'row' && !isError
        ? html`<span class="steps">${this.#row?.renderButtons()}</span>`
        : nothing;
    return html`${isError ? nothing : this.#renderCards()}
    ${renderListEnd(localizer, {
      heading: label,
      hasFailed: this.#list.state.hasFailed,
      onMore: isError ? () => this.#list.retry() : undefined,
      links: html`${this.#host.renderSeeAll()}${steps}`,
    })}`;
  }

  #renderCards(): TemplateResult {
    const { layout, limit } = this.#host.settings;
    const isPending = this.status === 'pending' || this.#host.isWaiting;
    const rows = isPending ? Array.from({ length: limit }, () => undefined) : this.#list.shownItems;
    const cards = rows.map((item, index) => this.#renderCard(item, index));
    // The card that plays keeps its place in the tree: cards before it come and go in a list of their own.
    const before = cards.splice(0, this.#shift);
    const gone = Array.from({ length: -this.#shift }, () => nothing);
    return html`<ol
      part="list"
      role="list"
      class="${layout} of-${rows.length}"
      aria-hidden=${isPending || nothing}
    >
      ${before}${[...gone, ...cards]}
    </ol>`;
  }

  #renderCard(item: Item | undefined, index: number): TemplateResult {
    const { localizer, now } = this.#host;
    const player = item && this.#findPlayer(item);
    const isStill = item && !player;
    // The length of what has no button to say it stands with the title.
    const describedBy = isStill && describeLength(item, localizer) ? lengthId(index) : nothing;
    return html`<li part=${getItemPart(item, index)}>
      <div class=${isStill ? 'screen still' : 'screen'} part="placeholder">
        ${item && this.#renderScreen(item, index, player)}
      </div>
      <div class="text">
        ${
          item
            ? [
                renderKicker(item, localizer),
                renderTitle(this.#host, item, index, describedBy),
                renderTime(item, now, localizer),
              ]
            : renderTextPlaceholder()
        }
      </div>
    </li>`;
  }

  #renderScreen(item: Item, index: number, player: Player | undefined): unknown {
    const playback = this.#playback;
    if (playback?.index === index && !playback.isInDialog) return playback.content;
    const { localizer } = this.#host;
    const { duration, live } = item;
    const { lang, dir } = markOf(localizer, live ? 'live' : undefined);
    const badge = live ? localizer.messages.live : duration && formatDuration(duration, localizer);
    const spoken = describeLength(item, localizer);
    const onBroken = () => this.#host.requestUpdate();
    return [
      renderThumbnail(this.#addPoster(item), THUMBNAIL_SIZES, onBroken),
      badge &&
        html`<span part="duration" lang=${lang} dir=${dir} aria-hidden="true">${badge}</span>`,
      player && renderPlayButton(item, player, localizer, () => this.#play(item, index, player)),
      spoken && html`<span id=${lengthId(index)} lang=${lang} dir=${dir} hidden>${spoken}</span>`,
    ];
  }

  /** An item without a picture gets its provider's poster, where the reader allows requests to the provider. */
  #addPoster(item: Item): Item {
    const video = this.#findPosterVideo(item);
    const src = video && posterOf(video);
    return src ? withoutPrototype({ ...item, image: withoutPrototype({ src }) }) : item;
  }

  #findPosterVideo(item: Item): Video | undefined {
    return !item.image && this.#host.grants.media && !prefersReducedData()
      ? videoOf(item)
      : undefined;
  }

  /**
   * The player of an item. A file of the publisher's own needs no consent; for a third party's player a click is the
   * consent, unless the page asks for it itself.
   */
  #findPlayer(item: Item): Player | undefined {
    if (this.#host.settings.play === 'link') return undefined;
    const player = playerOf(item, canPlayType);
    return player?.name && this.#host.grants.media === false ? undefined : player;
  }

  /** Loads what some lists need only, as soon as there are videos, so that a click need not wait for it. */
  #loadOnDemand(): void {
    const { layout, play } = this.#host.settings;
    const { items } = this.#list;
    if (!items[0]) return;
    if (layout === 'row') void this.#loadRow();
    if (play === 'dialog') void this.#loadPlayerSession();
    const isRare = (item: Item) => play !== 'link' && mayNeedMoreProviders(item);
    if (items.some((item) => isRare(item) || this.#findPosterVideo(item))) {
      void this.#load('more-providers', async () => {
        const { moreProviders } = await import('../../data/video/more-providers.ts');
        addProviders(moreProviders);
      });
    }
  }

  #loadRow(): Promise<unknown> {
    return this.#load('video-row', async () => {
      const { VideoRow, rowStyles } = await import('./video-row.ts');
      this.#row = new VideoRow(this.#host);
      this.#extraStyles = [...this.#extraStyles, rowStyles];
    });
  }

  #loadPlayerSession(): Promise<unknown> {
    return this.#load('player-session', async () => {
      const { PlayerSession, playerStyles } = await import('./player-session.ts');
      this.#PlayerSession = PlayerSession;
      this.#extraStyles = [...this.#extraStyles, ...playerStyles];
    });
  }

  /** Loads a chunk once; the list does without a chunk that can't be loaded, and tries again with the next click. */
  #load(name: string, load: () => Promise<void>): Promise<unknown> {
    const known = this.#loading.get(name);
    if (known) return known;
    const loading = load().then(
      () => this.#host.requestUpdate(),
      () => this.#loading.delete(name),
    );
    this.#loading.set(name, loading);
    return loading;
  }

  async #play(item: Item, index: number, player: Player): Promise<void> {
    if (!this.#host.dispatchEvent(new AfterwordPlayEvent(this.#host, item, player.provider)))
      return;
    const wantsDialog = this.#host.settings.play === 'dialog';
    if (wantsDialog && !this.#PlayerSession) {
      await this.#loadPlayerSession();
      if (!this.#host.isConnected) return;
    }
    const isInDialog = wantsDialog && !!this.#PlayerSession;
    void this.#stop();
    // Created during the click: later, a browser would want another one.
    const node = createPlayer(player, item.title, this.#host.settings.language ?? 'en');
    if (index < this.#shift) this.#shift = 0;
    const playback: Playback = {
      ...{ key: keyOf(item), title: item.title, index, slot: index - this.#shift },
      ...{ content: node, isInDialog },
    };
    this.#playback = playback;
    if (isInDialog) this.#startSession(playback, node);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (isInDialog) return;
    // It stands where the reader has clicked: nothing has to move.
    node.focus({ preventScroll: true });
    await this.#loadPlayerSession();
    if (this.#playback === playback) this.#startSession(playback, node);
    // The panel may have left while the chunk was loading: nobody hears what nobody sees.
    else if (!this.#host.isConnected) (node as Partial<HTMLVideoElement>).pause?.();
  }

  #startSession(playback: Playback, node: HTMLElement): void {
    if (!this.#PlayerSession) return;
    playback.session = new this.#PlayerSession(node, {
      localizer: this.#host.localizer,
      isInDialog: playback.isInDialog,
      onEnd: (options) => {
        if (this.#playback === playback) void this.#stop(options);
      },
    });
  }

  /** Puts the poster back, or what replaces it, and gives the focus back if it was in the player. */
  async #stop({
    returnsFocus = false,
    replacement,
  }: { returnsFocus?: boolean; replacement?: TemplateResult } = {}): Promise<void> {
    const playback = this.#playback;
    if (!playback) return;
    const { key, index, content, isInDialog, session } = playback;
    const hadFocus =
      returnsFocus && (isInDialog || this.#host.shadowRoot?.activeElement === content);
    this.#playback = replacement && {
      ...playback,
      ...{ content: replacement, isInDialog: false, session: undefined },
    };
    session?.end();
    this.#host.requestUpdate();
    if (!hadFocus) return;
    await this.#host.updateComplete;
    const place = this.#list.items.findIndex((item) => keyOf(item) === key);
    const cards = this.#host.renderRoot.querySelectorAll('li');
    const card = cards[place] ?? cards[index] ?? this.#host.renderRoot;
    card.querySelector<HTMLElement>('[part=play],[part=link]')?.focus();
  }

  /** Follows the item that plays to its new place, and stops it where it is gone or may not play any more. */
  #updatePlayback(): void {
    const playback = this.#playback;
    if (!playback) return;
    const shown = this.status === 'complete' && !this.#host.isWaiting ? this.#list.shownItems : [];
    const isPlaying = (item: Item | undefined) => item && keyOf(item) === playback.key;
    const index = isPlaying(shown[playback.index])
      ? playback.index
      : shown.findIndex((item) => isPlaying(item));
    const item = shown[index];
    if (!item || !this.#findPlayer(item)) return void this.#stop({ returnsFocus: true });
    playback.index = index;
    this.#shift = index - playback.slot;
  }
}

/** The same for the same video, also in a list that was loaded again. */
const keyOf = ({ url, id, video }: Item): string => JSON.stringify([url, id, video]);
