/* Only one video plays in a page: two voices at once are none. */

/** The one video that plays in a panel. */
export interface Playing {
  key: string;
  /** Its place among the items. */
  at: number;
  /** Its place in the page's tree, which it keeps: a player that is moved there begins anew. */
  slot: number;
  node: HTMLElement;
  /** Closes the dialog that it plays in. */
  close?: (() => void) | undefined;
}

/** Stops what plays now, of all panels of the page. */
let stop: (() => void) | undefined;

/** Whether a page's own player is heard: what plays without sound, like a moving picture, disturbs nobody. */
const isHeard = ({ paused, muted }: HTMLMediaElement) => !paused && !muted;

/** A player of ours begins: all others end, the page's own ones pause. */
export function begin(document: Document, stopThis: () => void): void {
  const before = stop;
  stop = stopThis;
  if (before !== stopThis) before?.();
  for (const media of document.querySelectorAll<HTMLMediaElement>('video,audio')) {
    if (isHeard(media)) media.pause();
  }
}

/** A player of ours has ended. */
export function end(stopThis: () => void): void {
  if (stop === stopThis) stop = undefined;
}

/** Ours ends when one of the page's own begins; those in shadow trees, ours among them, are not heard of. */
export function yieldToPage(document: Document, signal: AbortSignal): void {
  const yieldTo = ({ target }: Event) => {
    if (isHeard(target as HTMLMediaElement)) stop?.();
  };
  document.addEventListener('play', yieldTo, { capture: true, signal });
}
