import { whenOutOfView } from '../platform/visibility.ts';

/**
 * The space that an element keeps while its content changes: what is in view does not move, so space that is no longer
 * needed is given back once nobody sees the element.
 */
export class ReservedSpaceController {
  /** Whether the element keeps the space of what it showed before. */
  isReserved = false;

  readonly #host: HTMLElement;
  readonly #onRelease: () => void;

  constructor(host: HTMLElement, onRelease: () => void) {
    this.#host = host;
    this.#onRelease = onRelease;
  }

  /** Whether some space was reserved before there was anything to show, as by `reserve.css`. */
  get isPreset(): boolean {
    return this.#host.style.minBlockSize !== '';
  }

  /** Keeps the element's present height. */
  reserve(signal: AbortSignal): void {
    // Its own height: that of its box on the screen differs where the page is zoomed or transformed.
    this.#host.style.minBlockSize = getComputedStyle(this.#host).height;
    this.isReserved = true;
    void this.release(signal);
  }

  /** Gives the space back once the element is out of view. */
  async release(signal: AbortSignal): Promise<void> {
    await whenOutOfView(this.#host, signal);
    this.clear();
    if (!this.isReserved) return;
    this.isReserved = false;
    this.#onRelease();
  }

  /** Gives the space back at once. */
  clear(): void {
    this.#host.style.minBlockSize = '';
  }
}
