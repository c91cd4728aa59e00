/** The version in package.json, filled in at build. */
export const VERSION = '__VERSION__';
