/* Reads feeds that are not in our own shape: JSON Feed, RSS, Atom, and JSON with `list` or `fields`; and long ones. */

export { find } from '../data/feeds/find.ts';
export { parse } from '../data/feeds/long-json.ts';
