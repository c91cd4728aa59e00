/* Reads shapes that only some systems have, and what of a broken feed is whole. */

export { repairJson } from '../data/feeds/repair-json.ts';
export { repairXml } from '../data/feeds/repair-xml.ts';
export { findShape, FORMATS } from '../data/feeds/shapes.ts';
