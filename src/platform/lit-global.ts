import { trusted } from './trusted-types.ts';

/** Metadata that Lit's decorators would share between its copies: the script uses none, and shares nothing. */
export const litPropertyMetadata = new WeakMap<object, unknown>();

/**
 * The global object that the script's own copy of Lit sees instead of `globalThis`. Lit creates a Trusted Types policy
 * named `lit-html` when it is evaluated, which throws where a page allows only `afterword`, or where another copy of
 * Lit was first; and it writes its version into a list that all copies share. Here both stay with us.
 *
 * The build replaces the identifier `globalThis` in Lit's modules by this object (rollup.config.mjs).
 */
export const litGlobal = {
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: { emptyScript: '', createPolicy: () => trusted },
  litPropertyMetadata,
};
