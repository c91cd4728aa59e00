import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { showModal, whenHidden } from '../../platform/closing.ts';
import { markOf } from '../english-mark.ts';
import { startExclusivePlayback } from './exclusive-playback.ts';
import { playWithoutCors } from './play-without-cors.ts';
import { failedStyles } from './video-failed.styles.ts';
import { dialogStyles } from './video-dialog.styles.ts';

export const playerStyles = [failedStyles, dialogStyles];

/** Milliseconds after which a player without a playable file is known to have none: it looks for one at first. */
const FAILURE_CHECK_MS = 250;

export interface PlayerSessionOptions {
  localizer: Localizer;
  /** Whether it plays in a dialog above the page. */
  isInDialog: boolean;
  /**
   * Called when the playback has ended by itself or by the reader.
   * @param options.returnsFocus The focus goes back to where the video was started.
   * @param options.replacement What stands in the place of the video from now on.
   */
  onEnd: (options: { returnsFocus?: boolean; replacement?: TemplateResult }) => void;
}

/** The time that a video plays: it ends with the video, with a failure, or when another video starts. */
export class PlayerSession {
  readonly #node: HTMLElement;
  readonly #options: PlayerSessionOptions;
  readonly #abortController = new AbortController();

  constructor(node: HTMLElement, options: PlayerSessionOptions) {
    this.#node = node;
    this.#options = options;
    const { signal } = this.#abortController;
    startExclusivePlayback(node.ownerDocument, () => options.onEnd({}), signal);
    node.addEventListener('ended', () => options.onEnd({ returnsFocus: true }), { signal });
    const onError = ({ target }: Event) => {
      // Not that of captions, nor that of a file after which there are others.
      if ((target as Element).matches('video,source:last-of-type')) this.#fail();
    };
    node.addEventListener('error', onError, { capture: true, signal });
    if (!options.isInDialog) this.#stopWhenHidden();
    // It may have failed before this code was loaded. In a page from the back/forward cache, WebKit looks again.
    this.#checkFailure({ retries: 1 });
  }

  end(): void {
    this.#abortController.abort();
  }

  /**
   * The dialog above the page in which the video plays: the page behind it is inert, and Escape closes it. A frame of
   * another origin would keep the Escape key to itself, so there the close button has the focus. A click on anything
   * else leaves the focus in the dialog, with its keys.
   */
  renderDialog(title: string): TemplateResult {
    const { localizer, onEnd } = this.#options;
    return html`<dialog
      part="dialog"
      aria-label=${title}
      @close=${() => onEnd({ returnsFocus: true })}
    >
      <div class="room" tabindex="-1">
        <div class="stage">${this.#node}</div>
        <div class="dialog-head">
          <p><bdi>${title}</bdi></p>
          <button
            type="button"
            class="close"
            lang=${markOf(localizer, 'close').lang}
            @click=${({ currentTarget }: Event) =>
              (currentTarget as HTMLElement).closest('dialog')?.close()}
          >
            <span class="unseen">${localizer.messages.close}</span>
          </button>
        </div>
      </div>
    </dialog>`;
  }

  /** Shows the dialog once it is rendered. */
  showDialog(root: ParentNode): void {
    const dialog = root.querySelector<HTMLDialogElement>('dialog[part=dialog]');
    if (!dialog?.isConnected || dialog.open) return;
    showModal(dialog);
    const isVideo = this.#node.localName === 'video';
    (isVideo ? this.#node : dialog.querySelector<HTMLElement>('.close'))?.focus();
  }

  /** Nobody hears what nobody sees, unless the reader has put it into a window of its own. */
  #stopWhenHidden(): void {
    const forget = whenHidden(this.#node, () => {
      if (!this.#node.ownerDocument.pictureInPictureElement) this.#options.onEnd({});
    });
    this.#abortController.signal.addEventListener('abort', forget);
  }

  #checkFailure({ retries }: { retries: number }): void {
    setTimeout(() => {
      if (this.#abortController.signal.aborted || !hasFailed(this.#node)) return;
      if (retries > 0) this.#checkFailure({ retries: retries - 1 });
      else this.#fail();
    }, FAILURE_CHECK_MS);
  }

  #fail(): void {
    const video = this.#node as HTMLVideoElement;
    if (video.crossOrigin) {
      playWithoutCors(video, this.#abortController.signal);
      this.#checkFailure({ retries: 1 });
      return;
    }
    const { localizer, onEnd } = this.#options;
    // A status is announced only where it was before it had a text; an alert is always announced.
    const { lang, dir } = markOf(localizer, 'videoFailed');
    const replacement = html`<p class="failed" part="status" role="alert" lang=${lang} dir=${dir}>
      ${localizer.messages.videoFailed}
    </p>`;
    onEnd({ returnsFocus: true, replacement });
  }
}

/** Whether no file can be played, or the one that was chosen broke off. */
const hasFailed = ({ error, networkState }: Partial<HTMLMediaElement>) =>
  !!error || networkState === HTMLMediaElement.NETWORK_NO_SOURCE;
