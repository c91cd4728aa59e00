/** An object literal, filled in when this part is bundled, which is after all others. */
declare const __HASHES__: Readonly<Record<string, string>>;

/**
 * What `integrity` says of the parts and the language packs, by their names, such as `explain` and `locales/de`:
 * for pages whose tag has `crossorigin`.
 */
export const hashes = __HASHES__;
