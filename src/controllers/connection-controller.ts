import type { LitElement, ReactiveController } from 'lit';

/**
 * The time that an element spends in a document. A move within the document does not end it, so that a move keeps
 * requests, timers and listeners.
 */
export class ConnectionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onConnect: (signal: AbortSignal) => void;
  #abortController: AbortController | undefined;

  /** @param onConnect Called each time that the element comes into a document, before it is updated there. */
  constructor(host: LitElement, onConnect: (signal: AbortSignal) => void) {
    this.#host = host;
    this.#onConnect = onConnect;
    host.addController(this);
  }

  /** Aborts when the element has left the document; of an element that was never in one, it is aborted already. */
  get signal(): AbortSignal {
    return this.#abortController?.signal ?? AbortSignal.abort();
  }

  hostConnected(): void {
    if (this.#abortController) return;
    this.#abortController = new AbortController();
    this.#onConnect(this.#abortController.signal);
  }

  hostDisconnected(): void {
    // A node that is moved is back in the document before this runs.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#abortController?.abort();
      this.#abortController = undefined;
    });
  }
}
