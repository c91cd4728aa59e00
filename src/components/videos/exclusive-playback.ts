/* Only one video plays in a page at a time. */

/** Stops what plays now, of all panels of the page. */
let stopCurrent: (() => void) | undefined;

/** Whether a media element of the page is heard: one without sound, like a moving picture, disturbs nobody. */
const isAudible = ({ paused, muted }: HTMLMediaElement) => !paused && !muted;

/**
 * Starts exclusive playback: all our other players stop, and the page's own media pause. It stops when one of those
 * starts to play; media in shadow trees, ours among them, are not seen.
 * @param signal Aborts when the playback has ended.
 */
export function startExclusivePlayback(
  document: Document,
  stop: () => void,
  signal: AbortSignal,
): void {
  stopCurrent?.();
  stopCurrent = stop;
  for (const media of document.querySelectorAll<HTMLMediaElement>('video,audio')) {
    if (isAudible(media)) media.pause();
  }
  const onPlay = ({ target }: Event) => {
    if (isAudible(target as HTMLMediaElement)) stop();
  };
  document.addEventListener('play', onPlay, { capture: true, signal });
  signal.addEventListener('abort', () => {
    if (stopCurrent === stop) stopCurrent = undefined;
  });
}
