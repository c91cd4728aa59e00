/**
 * Plays a film on whose host no other page may read, which it has to allow when captions are asked of another origin
 * (https://html.spec.whatwg.org/multipage/media.html#sourcing-out-of-band-text-tracks). The captions are then fetched by
 * themselves: those that can't be are missing.
 */
export function playWithoutCors(video: HTMLVideoElement, signal: AbortSignal): void {
  video.removeAttribute('crossorigin');
  video.load();
  video.play().catch(() => undefined);
  for (const track of video.querySelectorAll('track')) void fetchCaptions(track, signal);
}

async function fetchCaptions(track: HTMLTrackElement, signal: AbortSignal): Promise<void> {
  if (new URL(track.src).origin === location.origin) return;
  try {
    const response = await fetch(track.src, { signal });
    if (!response.ok) return;
    const address = URL.createObjectURL(await response.blob());
    signal.addEventListener('abort', () => URL.revokeObjectURL(address));
    track.src = address;
  } catch {
    // The film plays without them.
  }
}
