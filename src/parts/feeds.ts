/* Reads feeds that are not in our own shape: JSON Feed, RSS, Atom, and JSON with `list` or `fields`. */

export { find } from '../feeds/find.ts';
