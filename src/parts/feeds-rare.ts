/* Reads shapes that only some systems have, and what of a broken feed is whole. */

export { mendJson } from '../data/feeds/mend-json.ts';
export { mendXml } from '../data/feeds/mend-xml.ts';
export { findShape, FORMATS } from '../data/feeds/shapes.ts';
