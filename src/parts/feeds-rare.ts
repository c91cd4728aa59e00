/* Reads shapes that only some systems have, and what of a broken feed is whole. */

export { mendJson } from '../feeds/mend-json.ts';
export { mendXml } from '../feeds/mend-xml.ts';
export { findShape, FORMATS } from '../feeds/shapes.ts';
