/* What mends looks that a page's custom properties broke, and says what was wrong with them. */

export { mendLook } from '../debug/css-property-validator.ts';
