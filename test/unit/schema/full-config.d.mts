/** A config in which every key stands once at least. */
export const FULL: object;
