import type { Subject } from '../data/networks/share.ts';

/* What a reader asks the browser to do, and what it can. */

export const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

export const canShare = (): boolean => typeof navigator.share === 'function';

/** False where the page may not open the sheet: a frame without `allow="web-share"`. */
export async function share({ url, title }: Subject): Promise<boolean> {
  try {
    await navigator.share({ url, title });
    return true;
  } catch (error) {
    // The reader closed it, and wants nothing else.
    return (error as Error).name === 'AbortError';
  }
}

/** False where the clipboard is refused, by the reader or by the page's permissions policy. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export const print = (): void => globalThis.print();

/** Whether the reader wants little to be loaded: not every browser has the media feature or the connection. */
export const savesData = (): boolean =>
  matchMedia('(prefers-reduced-data: reduce)').matches ||
  !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

export const canPlay = (type: string): boolean =>
  !!document.createElement('video').canPlayType(type);
