import { setHtmlPolicy } from '../data/html-policy.ts';

/**
 * The one Trusted Types policy of the script, named `afterword` (docs/guides/csp-and-sri.md). Lit uses it, too
 * (lit-global.ts), so that a page allows a single name. https://www.w3.org/TR/trusted-types/
 *
 * Nothing that a publisher, a feed or a reader wrote goes through `createHTML` into the page: it is Lit's static
 * templates, and text that `DOMParser` turns into an inert document. What goes through `createScript` is JSON-LD,
 * which no browser runs.
 *
 * A page may refuse the policy; then the plain string is used, which works wherever Trusted Types are not enforced.
 * Where they are, the script does nothing.
 */
export interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
  createScript(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const identityPolicy: Policy = {
  createHTML: (text) => text,
  createScriptURL: (text) => text,
  createScript: (text) => text,
};

function createPolicy(): Policy {
  try {
    const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
    return factory?.createPolicy('afterword', identityPolicy) ?? identityPolicy;
  } catch {
    return identityPolicy;
  }
}

export const trusted: Policy = createPolicy();

// Feeds are parsed under the same policy.
setHtmlPolicy(trusted);

/**
 * Whether anything can be rendered: a page that requires Trusted Types may refuse our policy, and have no default
 * one.
 */
export function canUseTrustedTypes(): boolean {
  try {
    document.createElement('template').innerHTML = trusted.createHTML('');
    return true;
  } catch {
    return false;
  }
}
