/* Only one video plays in a page: two voices at once are none. */

/** Stops what plays now, of all panels of the page. */
let stop: (() => void) | undefined;

/** Whether a page's own player is heard: what plays without sound, like a moving picture, disturbs nobody. */
const isHeard = ({ paused, muted }: HTMLMediaElement) => !paused && !muted;

/**
 * A player of ours has begun: all others end, the page's own ones pause. It ends when one of those begins; what is
 * in shadow trees, ours among it, is not heard of. Aborting `ended` says that it has ended.
 */
export function playAlone(document: Document, stopThis: () => void, ended: AbortSignal): void {
  stop?.();
  stop = stopThis;
  for (const media of document.querySelectorAll<HTMLMediaElement>('video,audio')) {
    if (isHeard(media)) media.pause();
  }
  const yieldTo = ({ target }: Event) => {
    if (isHeard(target as HTMLMediaElement)) stopThis();
  };
  document.addEventListener('play', yieldTo, { capture: true, signal: ended });
  ended.addEventListener('abort', () => {
    if (stop === stopThis) stop = undefined;
  });
}
