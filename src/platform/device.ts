/** Whether the main pointing device is coarse, such as a finger: https://www.w3.org/TR/mediaqueries-5/#pointer. */
export const hasCoarsePointer = (): boolean => matchMedia('(pointer: coarse)').matches;

/** Whether the reader prefers that little is loaded: not every browser has the media feature or the connection. */
export const prefersReducedData = (): boolean =>
  matchMedia('(prefers-reduced-data: reduce)').matches ||
  !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/** Whether the browser may be able to play a media type. */
export const canPlayType = (type: string): boolean =>
  document.createElement('video').canPlayType(type) !== '';
